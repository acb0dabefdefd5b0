import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the host of the bytes does with one request; without any it serves what is asked for. */
export interface Mood {
  /** Sends so many bytes and then nothing more. */
  stallAfter?: number;
  /** Answers with this status and no bytes. */
  status?: number;
}

export interface SeenRequest {
  host: 'hub' | 'cdn';
  path: string;
  range: string | undefined;
  authorization: string | undefined;
}

/** A server that speaks the hub's protocol, and another one ("cdn") that it redirects to. */
export interface FakeHub {
  endpoint: string;
  seen: SeenRequest[];
  /** The file that every address leads to. */
  content: Buffer;
  /** The checksum it states; null: none, as a plain mirror does. */
  linkedEtag: string | null;
  /** The validator of the cdn. */
  etag: string;
  /** Set: the hub refuses with this. */
  refusal: { status: number; errorCode?: string } | null;
  /** Used up one a request, by the cdn. */
  moods: Mood[];
  /** Whether the cdn honours ranges. */
  ranges: boolean;
  /** Breaks every connection to the cdn. */
  cut(): void;
  close(): Promise<void>;
}

export async function startFakeHub(content: Buffer): Promise<FakeHub> {
  const note = (host: 'hub' | 'cdn', request: IncomingMessage) => {
    const { range, authorization } = request.headers;
    hub.seen.push({ host, path: request.url ?? '', range, authorization });
  };

  const cdn = await listen((request, response) => {
    note('cdn', request);
    serve(hub, request, response);
  });
  const front = await listen((request, response) => {
    note('hub', request);
    if (hub.refusal) {
      if (hub.refusal.errorCode) response.setHeader('x-error-code', hub.refusal.errorCode);
      response.writeHead(hub.refusal.status).end('No.');
      return;
    }
    if (hub.linkedEtag) response.setHeader('x-linked-etag', `"${hub.linkedEtag}"`);
    response.setHeader('x-linked-size', hub.content.length);
    response.writeHead(302, { location: `${addressOf(cdn)}/blob` }).end();
  });

  const hub: FakeHub = {
    endpoint: addressOf(front),
    seen: [],
    content,
    linkedEtag: sha256(content),
    etag: '"v1"',
    refusal: null,
    moods: [],
    ranges: true,
    cut: () => cdn.closeAllConnections(),
    async close() {
      for (const server of [front, cdn]) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
  return hub;
}

function serve(hub: FakeHub, request: IncomingMessage, response: ServerResponse): void {
  const mood = hub.moods.shift() ?? {};
  if (mood.status) {
    response.writeHead(mood.status).end();
    return;
  }
  const { range } = request.headers;
  const asked = /^bytes=(\d+)-$/.exec(range ?? '')?.[1];
  const valid = [undefined, hub.etag].includes(request.headers['if-range'] as string | undefined);
  const from = asked && hub.ranges && valid ? Number(asked) : 0;
  const total = hub.content.length;
  response.setHeader('etag', hub.etag);
  response.setHeader('content-length', total - from);
  if (from > 0) response.setHeader('content-range', `bytes ${from}-${total - 1}/${total}`);
  response.writeHead(from > 0 ? 206 : 200);
  if (mood.stallAfter === undefined) response.end(hub.content.subarray(from));
  else response.write(hub.content.subarray(from, from + mood.stallAfter));
}

async function listen(handler: (request: IncomingMessage, response: ServerResponse) => void): Promise<Server> {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function addressOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/** So many bytes that pass for a model: the magic, then a pattern in which a wrong offset shows. */
export function fakeModel(bytes: number, salt = 0): Buffer {
  const content = Buffer.alloc(bytes);
  for (let at = 0; at < bytes; at += 1) content[at] = (at * 31 + (at >> 8) * 7 + salt) & 0xff;
  content.write('GGUF', 0, 'latin1');
  return content;
}
