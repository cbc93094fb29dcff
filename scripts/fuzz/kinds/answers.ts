import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createKeyService } from '../../../src/clarifai/http-key-service.ts';
import type { KeyService } from '../../../src/clarifai/key-service.ts';
import { parseRetryAfter } from '../../../src/clarifai/pause.ts';
import { ApiError } from '../../../src/domain/errors.ts';
import { Secret } from '../../../src/domain/secret.ts';
import type { Kind, Seed } from '../kind.ts';

const PAT = '000000000000400080000000000000ff';
const KEY = '00000000000040008000000000000001';
const ok = { code: 10000, description: 'Ok' };
const app = { userId: 'acme', appId: 'shop' };
const key = { id: KEY, type: 'key', description: 'd', scopes: ['Inputs_Add'], apps: [{ id: 'shop', user_id: 'acme' }] };

/** What each call gets for an answer, before it is changed. */
const CALLS: readonly (readonly [string, object, (service: KeyService) => Promise<unknown>])[] = [
  ['create', { status: ok, keys: [key] }, (service) => service.createKey(app, 'd', ['Inputs:Add'])],
  ['keys', { status: ok, keys: [key, { ...key, id: PAT }] }, (service) => service.listKeys(app)],
  ['scopes', { status: ok, scopes: ['Predict', 'Inputs_Get'] }, (service) => service.scopesOf(new Secret(KEY))],
  ['apps', { status: ok, apps: [{ id: 'shop', name: 'Shop', client_id: 'c' }] }, (service) => service.listApps('acme')],
  ['delete', { status: { ...ok, details: `key ${KEY}` } }, (service) => service.deleteKey('acme', new Secret(KEY))],
];

/** Answers of the service, through the whole client and a real connection. */
export function answerKinds(): readonly Kind[] {
  const seeds = CALLS.map(([name, answer]): Seed => ({ name: `answer-${name}.json`, text: JSON.stringify(answer) }));
  let server: Promise<Answering> | undefined;
  return [
    {
      name: 'answer',
      share: 3,
      seeds,
      async parse({ name, text }) {
        server ??= startAnswering();
        const { service, answerWith } = await server;
        answerWith(text);
        const call = CALLS[seeds.findIndex((seed) => seed.name === name)]?.[2];
        await call?.(service).catch(checkError);
      },
    },
    {
      name: 'Retry-After',
      share: 4,
      seeds: [
        { name: 'seconds', text: '120' },
        { name: 'date', text: 'Thu, 01 Jun 2017 00:00:09 GMT' },
      ],
      parse({ text }) {
        const wait = parseRetryAfter(text, Date.UTC(2017, 5, 1)) ?? 0;
        if (!(wait >= 0)) throw new RangeError(`a wait of ${wait} ms`);
      },
    },
  ];
}

/** A service fails with an ApiError alone, which shows no secret and nothing that moves a cursor. */
function checkError(error: unknown): void {
  if (!(error instanceof ApiError)) throw error;
  const shown = `${error.message}\n${error.hint ?? ''}`;
  if (shown.includes(PAT) || /[^\P{Cc}\n]/u.test(shown)) throw new Error(`unfit to be shown: ${JSON.stringify(shown)}`);
}

interface Answering {
  readonly service: KeyService;
  readonly answerWith: (text: string) => void;
}

async function startAnswering(): Promise<Answering> {
  let body = '';
  const server = createServer((_, response) => response.end(body));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  server.unref();
  const { port } = server.address() as AddressInfo;
  const service = createKeyService({ baseUrl: `http://127.0.0.1:${port}`, pat: new Secret(PAT), retries: 0 });
  return {
    service,
    answerWith: (text) => {
      body = text;
    },
  };
}
