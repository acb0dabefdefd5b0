import type { Download, ErrorCode, Fit, Model, ModelState } from '@artisan/contract';
import type { AppError } from '@artisan/kit';
import type { TextEngine } from '../engine.ts';
import type { ShelvedModel } from '../library.ts';
import { describeFailure } from './downloads.ts';

/** What is known about a model at this moment. */
interface Circumstances {
  active: boolean;
  fit: Fit;
  resident: { state: 'loading' | 'ready'; memoryBytes: number | null; engine: TextEngine | null } | null;
  download: Download | null;
  failure: AppError<ErrorCode> | null;
  /** What went wrong with its engine last. */
  problem: string | null;
  /** Milliseconds since the epoch. */
  lastUsed: number | null;
}

/** A shelved model in the shape of the API. */
export function describeModel({ model, path, ours }: ShelvedModel, now: Circumstances): Model {
  const failure = !path && now.failure ? describeFailure(now.failure) : null;
  const problem = failure ?? now.problem;
  return {
    id: model.id,
    name: model.name,
    kind: 'text',
    summary: model.summary,
    state: stateOf(path, problem, now),
    active: now.active,
    starter: model.starter,
    removable: path !== null && ours,
    downloadable: path === null && model.sources.length > 0,
    download_bytes: now.download?.total_bytes ?? model.bytes,
    context_tokens: now.resident?.engine?.facts.contextTokens ?? model.contextTokens,
    licence: model.licence,
    fit: now.fit,
    download: now.download,
    memory_bytes: now.resident?.memoryBytes ?? null,
    last_used_at: now.lastUsed === null ? null : new Date(now.lastUsed).toISOString(),
    problem,
    fitness: [...(model.fitness ?? [])],
  };
}

function stateOf(path: string | null, problem: string | null, { resident, download }: Circumstances): ModelState {
  if (download) return 'downloading';
  if (resident) return resident.state;
  if (problem) return 'failed';
  return path ? 'on_disk' : 'absent';
}
