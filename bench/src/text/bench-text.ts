import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import { starterModel } from '../../../scripts/test-services.ts';
import type { Children } from '../children.ts';
import { alternate, compare, type Measure } from '../measure.ts';
import { measureAbort } from './measure-abort.ts';
import { measureHealth } from './measure-health.ts';
import { type OurServer, startOurServer } from './our-server.ts';
import { installPeer, type Peer, peerVersion, startPeer } from './peer.ts';
import { startRawEngine } from './raw-engine.ts';
import { type Order, ordersOf, rateOf } from './workload.ts';

const sequences = 10;
const context = 4096;
const streamTokens = 150;
const abortsPerRepeat = 2;

export interface TextReport {
  measures: Measure[];
  /** What was compared, for the line above the table. */
  subject: string;
}

/** Writing, beside llama.cpp's own server with the same file, threads, slots and sampling. */
export async function benchText(children: Children, repeats: number): Promise<TextReport> {
  const model = process.env.ARTISAN_TEST_MODEL ?? (await starterModel());
  if (!model) throw new Error('The starter model could not be fetched; ARTISAN_TEST_MODEL names another GGUF file.');
  const python = await installPeer(children);
  const threads = availableParallelism();
  const peerWith = (slots: number) => startPeer(children, { python, model, threads, slots, context });
  const oursWith = (repetitionControl: boolean, count = sequences) =>
    startOurServer(children, { model, repetitionControl, sequences: count, context });
  const measures: Measure[] = [];
  const record = (...found: Measure[]) => {
    measures.push(...found);
    for (const { name, ours, other, ratio } of found) process.stderr.write(`${name}: ${ours} | ${other} | ${ratio}\n`);
  };

  {
    await using ours = await oursWith(true);
    {
      await using peer = await peerWith(sequences);
      record(...(await besidePeer(ours, peer, repeats, true)));
    }
    {
      await using sequential = await peerWith(1);
      record(await besideSequential(ours, sequential, repeats));
    }
    record(await measureHealth(children, ours, repeats));
    await using raw = await startRawEngine(model, basename(model), sequences, context);
    await raw.writeAll(ordersOf('raw warm-up', 2, 20));
    const pairs = await alternate(
      repeats,
      (round) => rateOf(() => ours.writeBatch(ordersOf(`layer ${round}`))),
      (round) => rateOf(() => raw.writeAll(ordersOf(`layer ${round}`))),
    );
    record(compare('10 at once over HTTP, beside our engine without it, tokens/s', 0.95, pairs));
  }
  {
    await using ours = await oursWith(false);
    await using peer = await peerWith(sequences);
    record(...(await besidePeer(ours, peer, repeats, false)));
  }
  {
    await using single = await oursWith(true, 1);
    await single.writeBatch(ordersOf('abort warm-up', 1, 20));
    record(await measureAbort(single, 'writing', repeats * abortsPerRepeat));
    record(await measureAbort(single, 'reading', repeats * abortsPerRepeat));
  }
  return { measures, subject: `${basename(model)} · ${peerVersion}` };
}

async function besidePeer(ours: OurServer, peer: Peer, repeats: number, control: boolean): Promise<Measure[]> {
  const sampled = control ? 'with repetition control' : 'without';
  const all = (orders: Order[]) => writeAtOnce(peer, orders, control);
  await Promise.all([ours.writeBatch(ordersOf('warm-up', 10, 20)), all(ordersOf('warm-up', 10, 20))]);
  const batch = await alternate(
    repeats,
    (round) => rateOf(() => ours.writeBatch(ordersOf(`batch ${round}`))),
    (round) => rateOf(() => all(ordersOf(`batch ${round}`))),
  );
  const stream = await alternate(
    repeats,
    (round) => rateOf(() => ours.writeBatch(ordersOf(`stream ${round}`, 1, streamTokens))),
    (round) => rateOf(() => all(ordersOf(`stream ${round}`, 1, streamTokens))),
  );
  return [
    compare(`10 at once × 100 tokens, ${sampled}, tokens/s`, control ? 1.2 : 1.3, batch),
    compare(`1 × ${streamTokens} tokens, ${sampled}, tokens/s`, 1.3, stream),
  ];
}

async function besideSequential(ours: OurServer, peer: Peer, repeats: number): Promise<Measure> {
  await writeInTurn(peer, ordersOf('warm-up', 1, 20));
  const pairs = await alternate(
    repeats,
    (round) => rateOf(() => ours.writeBatch(ordersOf(`turns ${round}`))),
    (round) => rateOf(() => writeInTurn(peer, ordersOf(`turns ${round}`))),
  );
  return compare('10 at once, beside one slot and one request after another, tokens/s', 3, pairs);
}

async function writeAtOnce(peer: Peer, orders: readonly Order[], control: boolean): Promise<number> {
  const tokens = await Promise.all(orders.map((order) => peer.write(order, control)));
  return tokens.reduce((sum, count) => sum + count, 0);
}

async function writeInTurn(peer: Peer, orders: readonly Order[]): Promise<number> {
  let tokens = 0;
  for (const order of orders) tokens += await peer.write(order, true);
  return tokens;
}
