import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly authorization: string;
  readonly body: string;
}

export interface TinyServer {
  readonly baseUrl: string;
  readonly seen: SeenRequest[];
}

export type Reply = (request: SeenRequest, response: ServerResponse, count: number) => void;

/** A server on this machine that lives as long as the test; `count` numbers the requests from 1. */
export async function startTinyServer(reply: Reply): Promise<TinyServer> {
  const seen: SeenRequest[] = [];
  const server = createServer(async (incoming, response) => {
    const request = await read(incoming);
    seen.push(request);
    reply(request, response, seen.length);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

/** Answers with a status object and whatever else is given. */
export function answer(
  response: ServerResponse,
  http: number,
  status: { code: number; description?: string; details?: string },
  rest: object = {},
): void {
  response.writeHead(http, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ status, ...rest }));
}

async function read(incoming: IncomingMessage): Promise<SeenRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return {
    method: incoming.method ?? '',
    url: incoming.url ?? '',
    authorization: incoming.headers.authorization ?? '',
    body: Buffer.concat(chunks).toString('utf8'),
  };
}
