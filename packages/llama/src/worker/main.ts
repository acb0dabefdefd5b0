/**
 * The process that holds one model: it loads it, answers requests and does nothing else, because it runs with a single
 * libuv thread (see engine-process.ts).
 */
import type { GenerateOrder, LoadOrder, ScoreOrder, ToChild, ToParent } from '../protocol.ts';
import { type Engine, generate, type Job, PromptTooLong } from './generate.ts';
import { LoadError, load } from './load.ts';
import { createPrefixes, noPrefixes } from './prefixes.ts';
import { score } from './score.ts';
import { createSlot } from './slot.ts';
import { createTemplate } from './template.ts';
import { createPrefillTurns } from './turns.ts';

const jobs = new Map<number, { aborted: boolean }>();
let engine: Engine | undefined;
let outbox: ToParent[] = [];

/** What comes up within one turn of the event loop (a token for each sequence) travels as one message. */
function send(message: ToParent): void {
  outbox.push(message);
  if (outbox.length > 1) return;
  setImmediate(() => {
    const messages = outbox;
    outbox = [];
    process.send?.(messages);
  });
}

function sendMemory(): void {
  send({ type: 'memory', bytes: process.memoryUsage.rss() });
}

async function start(order: LoadOrder): Promise<void> {
  try {
    const { model, context, facts, chunk } = await load(order, send);
    const slots = Array.from({ length: facts.sequences }, () =>
      createSlot(
        context.getSequence({
          contextShift: {
            strategy() {
              throw new Error('The context is full, and nothing of it is ever thrown away silently.');
            },
          },
        }),
      ),
    );
    const partial = slots.every(({ sequence }) => !sequence.needsCheckpoints);
    const worthwhile = facts.device === 'cpu' ? 64 : 1024;
    engine = {
      model,
      template: createTemplate(model),
      slots,
      prefixes: partial ? createPrefixes({ slots, scratch: order.scratch, chunk, worthwhile }) : noPrefixes,
      turns: createPrefillTurns(),
      chunk,
      contextTokens: facts.contextTokens,
      uses: 0,
    };
    sendMemory();
    send({ type: 'loaded', facts });
  } catch (error) {
    const reason = error instanceof LoadError ? error.message : 'It could not be loaded.';
    send({ type: 'load-failed', reason, detail: describe(error) });
  }
}

function answer(engine: Engine, order: GenerateOrder): Promise<void> {
  const { id } = order;
  const job: Job = {
    order,
    aborted: false,
    accepted: (accepted) => send({ type: 'accepted', id, accepted }),
    delta: (text) => send({ type: 'delta', id, text }),
  };
  return run(engine, id, job, async () => {
    const finished = await generate(engine, job);
    return finished && { type: 'finished', id, finished };
  });
}

function judge(engine: Engine, order: ScoreOrder): Promise<void> {
  const { id } = order;
  const job = { aborted: false };
  return run(engine, id, job, async () => {
    const scores = await score(engine, order, () => job.aborted);
    return scores && { type: 'scored', id, scores };
  });
}

/** Does a job and sends what comes of it; null means that it was aborted. */
async function run(
  engine: Engine,
  id: number,
  job: { aborted: boolean },
  work: () => Promise<ToParent | null>,
): Promise<void> {
  jobs.set(id, job);
  try {
    const result = await work();
    jobs.delete(id);
    send(result ?? { type: 'aborted', id });
    if (jobs.size === 0) sendMemory();
  } catch (error) {
    jobs.delete(id);
    if (error instanceof PromptTooLong) {
      send({ type: 'too-long', id, promptTokens: error.promptTokens, contextTokens: engine.contextTokens });
    } else {
      send({ type: 'broken', id, detail: describe(error) });
    }
  }
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message} ${describe(error.cause)}`;
}

process.on('message', (message: ToChild) => {
  if (message.type === 'load') void start(message.order);
  else if (message.type === 'abort') {
    const job = jobs.get(message.id);
    if (job) job.aborted = true;
  } else if (engine) {
    void (message.type === 'score' ? judge(engine, message.order) : answer(engine, message.order));
  }
});

// The parent is done with this process, or dead. A model has nothing to put away, and running native code would make
// an orderly exit wait or crash.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
// Ctrl-C reaches the whole group; the parent decides when this process ends.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);
