import { z } from 'zod';

export const modelKindSchema = z.enum(['text', 'image']);

/**
 * absent: not on disk · downloading · on_disk: idle, loads with the next request · loading · ready: in memory ·
 * failed: the last start or download went wrong (`problem` says how) · built_in: nothing to load.
 */
export const modelStateSchema = z.enum(['absent', 'downloading', 'on_disk', 'loading', 'ready', 'failed', 'built_in']);

export const downloadSchema = z
  .object({
    received_bytes: z.int().min(0),
    total_bytes: z.int().min(0).nullable(),
    bytes_per_second: z.number().min(0),
    seconds_left: z.number().min(0).nullable().describe('From the measured rate; null while there is none.'),
  })
  .meta({ id: 'Download' });

export const fitSchema = z
  .object({
    verdict: z.enum(['fits', 'tight', 'too_big']),
    reason: z.string().describe('One sentence with the figures.'),
    needed_bytes: z.int().min(0).describe('Weights, context and scratch memory, computed from the catalogue.'),
  })
  .meta({ id: 'Fit' });

/**
 * draft: its text may be shown as a draft · practice: shown, labelled as practice · suggestion: several to pick from,
 * labelled as its opinion · not_offered: rules do it instead · unmeasured: nobody has measured it yet.
 */
export const fitnessVerdictSchema = z.enum(['draft', 'practice', 'suggestion', 'not_offered', 'unmeasured']);

export const fitnessSchema = z
  .object({
    tool: z.string().describe('The tool’s id: `amazon-seo`.'),
    field: z.string().describe('What it would write there: `bullets`.'),
    verdict: fitnessVerdictSchema,
    source: z.string().describe('The measurement behind the verdict, with its figures.'),
  })
  .meta({ id: 'Fitness' });

export const modelSchema = z
  .object({
    id: z.string(),
    name: z.string().describe('What `model` says in answers.'),
    kind: modelKindSchema,
    summary: z.string(),
    state: modelStateSchema,
    active: z.boolean().describe('Whether requests of this kind go to it.'),
    starter: z.boolean().describe('For trying out: short drafts with mistakes.'),
    removable: z.boolean(),
    downloadable: z.boolean(),
    download_bytes: z.int().min(0).nullable(),
    context_tokens: z.int().min(0).nullable(),
    licence: z.object({
      name: z.string(),
      url: z.string(),
      notice: z.string().nullable().describe('Wording the licence asks to be shown.'),
    }),
    fit: fitSchema,
    download: downloadSchema.nullable(),
    memory_bytes: z.int().min(0).nullable().describe('Resident memory of its process, while loaded.'),
    last_used_at: z.iso.datetime().nullable(),
    problem: z.string().nullable(),
    fitness: z
      .array(fitnessSchema)
      .describe('What was measured of its work. A field that is not listed is unmeasured.'),
  })
  .meta({ id: 'Model' });

export const machineSchema = z
  .object({
    device: z.string(),
    gpu_available: z.boolean(),
    gpu_name: z.string().nullable(),
    gpu_memory_bytes: z.int().min(0).nullable(),
    cores: z.int().min(1).describe('Cores this process may use.'),
    memory_bytes: z.int().min(0).describe('Memory this process may use.'),
    memory_free_bytes: z.int().min(0),
    disk_free_bytes: z.int().min(0),
  })
  .meta({ id: 'Machine' });

export const modelsAnswerSchema = z
  .object({ models: z.array(modelSchema), machine: machineSchema })
  .meta({ id: 'ModelsAnswer' });

export type Model = z.infer<typeof modelSchema>;
export type Machine = z.infer<typeof machineSchema>;
export type ModelState = z.infer<typeof modelStateSchema>;
export type Download = z.infer<typeof downloadSchema>;
export type Fitness = z.infer<typeof fitnessSchema>;
export type FitnessVerdict = z.infer<typeof fitnessVerdictSchema>;
export type Fit = z.infer<typeof fitSchema>;
export type ModelsAnswer = z.infer<typeof modelsAnswerSchema>;
