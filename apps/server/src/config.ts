import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { defaultHubEndpoint } from '@artisan/models';
import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65535);
const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

/**
 * Every setting, read from the environment. `describe` is the sentence in the README's table, and `default` its default;
 * a test holds the two together.
 */
export const configSchema = z.object({
  PORT: port.default(7860).describe('Port of the API.'),
  STUDIO_PORT: port.default(3000).describe('Port of the studio.'),
  HOST: z
    .string()
    .min(1)
    .default('127.0.0.1')
    .describe('Address to listen on. `0.0.0.0` opens both ports to your network.'),
  ARTISAN_DATA: z
    .string()
    .min(1)
    .optional()
    .transform((path) => (path ? resolve(path) : defaultDataFolder()))
    .describe('Folder of all data; models are in its `models/`. Default: a folder of your own, as your system has it.'),
  ALLOWED_ORIGINS: z
    .string()
    .optional()
    .transform((list) =>
      list
        ?.split(',')
        .map((origin) => origin.trim().replace(/\/$/, ''))
        .filter(Boolean),
    )
    .describe(
      'Web pages that may call the API, with commas between; `*` for all. Default: the studio’s own addresses.',
    ),
  TEXT_MODEL: z
    .string()
    .min(1)
    .default('auto')
    .describe(
      '`auto`, a name from the Models page (`llama-3-8b-instruct`), a hub file (`owner/repository/file.gguf`) or the path of a GGUF file.',
    ),
  TEXT_CONTEXT: z.coerce
    .number()
    .int()
    .min(512)
    .max(131_072)
    .optional()
    .describe('Tokens of prompt and answer together. Default: what the model is made for, up to 8192.'),
  TEXT_SEQUENCES: z.coerce.number().int().min(1).max(64).default(10).describe('Texts written side by side.'),
  TEXT_REPETITION_CONTROL: flag
    .default(true)
    .describe('Keeps small models from repeating themselves (DRY and a repeat penalty).'),
  QUEUE_PLACES: z.coerce
    .number()
    .int()
    .min(1)
    .max(10_000)
    .default(64)
    .describe('Requests that may wait for a model before the answer is 503.'),
  MODEL_IDLE_SECONDS: z.coerce
    .number()
    .min(1)
    .max(86_400)
    .default(600)
    .describe('Seconds without work after which a model leaves the memory.'),
  USE_GPU: flag.default(true).describe('Use a graphics card when there is one.'),
  HF_ENDPOINT: z.url().default(defaultHubEndpoint).describe('Where models are downloaded from.'),
  HF_TOKEN: z.string().min(1).optional().describe('Your hub token, for models whose licence has to be accepted first.'),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'])
    .default('info')
    .describe('How much is logged.'),
});

export type Config = z.infer<typeof configSchema>;

/** What stands in the environment and cannot be used: one line a setting. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Reads the settings; throws a {@link ConfigError} that lists everything that is wrong, without the values. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  // An empty variable means "not set", as in a compose file that passes one on.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = configSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new ConfigError(`These settings can't be used:\n${lines.join('\n')}`);
}

function defaultDataFolder(): string {
  const home = homedir();
  if (process.platform === 'darwin') return join(home, 'Library', 'Application Support', 'Artisan AI');
  if (process.platform === 'win32')
    return join(process.env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'Artisan AI');
  return join(process.env.XDG_DATA_HOME ?? join(home, '.local', 'share'), 'artisan-ai');
}
