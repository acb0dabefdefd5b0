import { createLlamaEngine } from '@artisan/llama';
import { type Order, sampling } from './workload.ts';

/** The engine without server and HTTP. */
export interface RawEngine extends AsyncDisposable {
  readonly modelName: string;
  /** Answers all orders side by side and gives the number of tokens it wrote. */
  writeAll(orders: readonly Order[]): Promise<number>;
}

export async function startRawEngine(
  modelPath: string,
  modelName: string,
  sequences: number,
  contextTokens: number,
): Promise<RawEngine> {
  const engine = await createLlamaEngine({
    modelPath,
    modelName,
    template: null,
    contextTokens,
    sequences,
    gpu: false,
  });
  const write = async ({ system, prompt, maxTokens, seed }: Order) => {
    const { usage } = await engine.languageModel.doGenerate({
      prompt: [
        { role: 'system', content: system },
        { role: 'user', content: [{ type: 'text', text: prompt }] },
      ],
      maxOutputTokens: maxTokens,
      temperature: sampling.temperature,
      topP: sampling.topP,
      seed,
    });
    return usage.outputTokens.total ?? 0;
  };
  return {
    modelName,
    writeAll: async (orders) => (await Promise.all(orders.map(write))).reduce((sum, tokens) => sum + tokens, 0),
    [Symbol.asyncDispose]: () => engine.dispose(),
  };
}
