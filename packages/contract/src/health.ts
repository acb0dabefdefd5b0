import { z } from 'zod';

export const healthSchema = z
  .object({
    status: z.literal('healthy'),
    service: z.literal('Artisan AI Backend'),
    version: z.string(),
    gpu_available: z.boolean(),
    device: z.string().describe('cpu, cuda, metal or vulkan'),
  })
  .meta({
    id: 'Health',
    examples: [
      {
        status: 'healthy',
        service: 'Artisan AI Backend',
        version: '1.0.0',
        gpu_available: false,
        device: 'cpu',
      },
    ],
  });

export type Health = z.infer<typeof healthSchema>;
