import type { ServerResponse } from 'node:http';
import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { createKeyService } from '../../src/clarifai/http-key-service.ts';
import { Secret } from '../../src/domain/secret.ts';
import { answer, type Reply, startTinyServer } from './support/tiny-server.ts';

const PAT = '000000000000400080000000000000ff';
const KEY = '00000000000040008000000000000001';
const app = { userId: 'acme', appId: 'my app' };
const ok = { code: 10000 };

/** A service whose clock moves only by sleeping. */
async function connect(reply: Reply, options: { timeoutMs?: number; retries?: number } = {}) {
  const server = await startTinyServer(reply);
  const slept: number[] = [];
  let time = Date.UTC(2017, 5, 1);
  const service = createKeyService({
    baseUrl: server.baseUrl,
    pat: new Secret(PAT),
    sleep: async (milliseconds) => {
      slept.push(milliseconds);
      time += milliseconds;
    },
    now: () => time,
    ...options,
  });
  return { ...server, service, slept };
}

function key(id: string, rest: object = {}) {
  return { id, description: 'd', scopes: ['Inputs_Add'], apps: [{ id: 'my app' }], ...rest };
}

test('a key is made by the documented call and read back', async () => {
  const { service, seen } = await connect((_, response) =>
    answer(response, 200, ok, { keys: [key(KEY, { created_at: '2017-04-11T21:50:50Z' })] }),
  );
  const made = await service.createKey(app, 'tagger m1', ['Inputs:Add']);
  expect(made).toMatchObject({
    description: 'd',
    scopes: ['Inputs:Add'],
    apps: [app],
    createdAt: '2017-04-11T21:50:50Z',
  });
  expect(made.secret.reveal()).toBe(KEY);
  expect(seen[0]).toMatchObject({
    method: 'POST',
    url: '/v2/users/acme/keys',
    authorization: `Key ${PAT}`,
  });
  expect(JSON.parse(seen[0]?.body ?? '')).toEqual({
    keys: [{ description: 'tagger m1', scopes: ['Inputs:Add'], apps: [{ id: 'my app', user_id: 'acme' }] }],
  });
});

function pageOf(url: string): number {
  return Number(new URL(url, 'http://localhost').searchParams.get('page'));
}

test('every page is listed, twice because lists shift, and an item seen on two pages counts once', async () => {
  const pages = [ids(0, 128), ids(127, 255), ids(255, 256)];
  const { service, seen } = await connect(({ url }, response) =>
    answer(response, 200, ok, { keys: pages[pageOf(url) - 1]?.map((id) => key(id)) }),
  );
  expect(await service.listKeys(app)).toHaveLength(256);
  expect(seen.map(({ url }) => url)).toEqual(
    [1, 2, 3, 1, 2, 3].map((page) => `/v2/users/acme/apps/my%20app/keys?page=${page}&per_page=128`),
  );
});

test('before each request of a list but the first its caller is asked', async () => {
  const pages = [ids(0, 128), ids(128, 130)];
  const { service, seen } = await connect(({ url }, response) =>
    answer(response, 200, ok, { keys: pages[pageOf(url) - 1]?.map((id) => key(id)) }),
  );
  const sentBefore: number[] = [];
  await service.listKeys(app, async () => {
    sentBefore.push(seen.length);
  });
  expect(seen).toHaveLength(4);
  expect(sentBefore).toEqual([1, 2, 3]);
});

test('an item that slips from one page to the one before while the list is read is found', async () => {
  const all = [...ids(0, 140)];
  const { service } = await connect(({ url }, response, count) => {
    const start = (pageOf(url) - 1) * 128;
    answer(response, 200, ok, { keys: all.slice(start, start + 128).map((id) => key(id)) });
    // Another operator deletes the oldest key, so that the 129th becomes the 128th.
    if (count === 1) all.shift();
  });
  const listed = (await service.listKeys(app)).map(({ secret }) => secret.reveal());
  expect(listed).toEqual(expect.arrayContaining([...ids(0, 140)]));
});

function ids(from: number, to: number): readonly string[] {
  return Array.from({ length: to - from }, (_, at) => `${KEY.slice(0, 24)}${10_000_000 + from + at}`);
}

test('a server that ignores the page number ends the listing', async () => {
  const { service } = await connect((_, response) =>
    answer(response, 200, ok, { keys: ids(0, 128).map((id) => key(id)) }),
  );
  expect(await service.listKeys(app)).toHaveLength(128);
});

test('a personal access token in a listing is no key', async () => {
  const { service } = await connect((_, response) =>
    answer(response, 200, ok, { keys: [key(PAT, { type: 'personal_access_token' }), key(KEY)] }),
  );
  expect((await service.listKeys(app)).map(({ secret }) => secret.reveal())).toEqual([KEY]);
});

test('scopes are asked for with the key itself', async () => {
  const { service, seen } = await connect((_, response) =>
    answer(response, 200, ok, { scopes: ['Predict', 'Predict_Feedback'] }),
  );
  expect(await service.scopesOf(new Secret(KEY))).toEqual(['Predict', 'Predict:Feedback']);
  expect(seen[0]?.authorization).toBe(`Key ${KEY}`);
});

test('a deleted key is gone, whether now or before', async () => {
  const { service } = await connect((_, response, count) =>
    answer(response, count === 1 ? 200 : 404, { code: count === 1 ? 10000 : 11101 }),
  );
  await service.deleteKey('acme', new Secret(KEY));
  await service.deleteKey('acme', new Secret(KEY));
});

test('applications come with their client id where the service tells it', async () => {
  const { service } = await connect((_, response) =>
    answer(response, 200, ok, { apps: [{ id: 'a', name: 'A', client_id: 'c' }, { id: 'b' }] }),
  );
  expect(await service.listApps('acme')).toEqual([
    { appId: 'a', userId: 'acme', name: 'A', clientId: 'c' },
    { appId: 'b', userId: 'acme', name: '', clientId: undefined },
  ]);
});

test.each([
  [401, 11009, 'unauthorized', 'CLARIFAI_PAT'],
  [401, 11008, 'unauthorized', 'CLARIFAI_PAT'],
  [400, 11102, 'unauthorized', 'CLARIFAI_PAT'],
  [403, 11007, 'forbidden', 'Keys:Add'],
  [400, 11007, 'forbidden', 'Keys:Add'],
  [404, 11101, 'api', 'CLARIFAI_API_BASE'],
])('HTTP %i with code %i is %s', async (http, statusCode, code, hint) => {
  const { service, seen } = await connect((_, response) =>
    answer(response, http, { code: statusCode, description: 'No' }),
  );
  await expect(service.listKeys(app)).rejects.toMatchObject({
    code,
    status: http,
    statusCode,
    hint: expect.stringContaining(hint),
    message: expect.stringContaining(`No (${statusCode})`),
  });
  expect(seen).toHaveLength(1);
});

test('no error shows a secret, a header or a control character', async () => {
  const legacy = 'EXAMPLEclientid0000000000000000000000001';
  const { service } = await connect((_, response) =>
    answer(response, 401, {
      code: 11002,
      description: 'Invalid\u001b[2J credentials',
      details: `invalid key ${PAT} and client ID (${legacy})`,
    }),
  );
  const error = await service.listKeys(app).catch((thrown: unknown) => thrown);
  const shown = inspect(error, { depth: 9, showHidden: true });
  expect(shown).toContain('client ID (EXAM…(40))');
  for (const hidden of [PAT, legacy, '\u001b', 'Authorization']) expect(shown).not.toContain(hidden);
});

test.each([
  ['500', (response: ServerResponse) => answer(response, 500, { code: 10020 })],
  ['a reset', (response: ServerResponse) => response.destroy()],
  ['no JSON', (response: ServerResponse) => response.end('<html>')],
  ['wrong types', (response: ServerResponse) => answer(response, 200, ok, { keys: 'none' })],
  ['half a body', halfABody],
])('after %s a listing is repeated and a creation left in doubt', async (_, fail) => {
  const reply: Reply = (request, response, count) => {
    if (count === 1 || request.method === 'POST') fail(response);
    else answer(response, 200, ok, { keys: [] });
  };
  const listing = await connect(reply);
  expect(await listing.service.listKeys(app)).toEqual([]);
  expect(listing.seen).toHaveLength(2);
  const creating = await connect(reply);
  await expect(creating.service.createKey(app, 'd', [])).rejects.toMatchObject({
    name: 'ApiError',
    inDoubt: true,
  });
  expect(creating.seen).toHaveLength(1);
});

function halfABody(response: ServerResponse): void {
  response.writeHead(200, { 'content-length': 9 });
  response.write('{', () => response.destroy());
}

test('a creation without an answer is in doubt, and one never sent is not', async () => {
  const slow = await connect(() => undefined, { timeoutMs: 50 });
  await expect(slow.service.createKey(app, 'd', [])).rejects.toMatchObject({
    code: 'unreachable',
    status: 0,
    inDoubt: true,
    message: expect.stringContaining(new URL(slow.baseUrl).host),
  });
  const closed = createKeyService({
    baseUrl: 'http://127.0.0.1:9',
    pat: new Secret(PAT),
    sleep: async () => undefined,
  });
  await expect(closed.createKey(app, 'd', [])).rejects.toMatchObject({
    code: 'unreachable',
    inDoubt: false,
  });
});

test.each([
  ['in seconds', '7', 7000],
  ['as a date', 'Thu, 01 Jun 2017 00:00:09 GMT', 9000],
])('429 with Retry-After %s is waited for, also by a creation', async (_, header, wait) => {
  const { service, slept } = await connect((_, response, count) => {
    if (count === 1) response.writeHead(429, { 'retry-after': header }).end('{}');
    else answer(response, 200, ok, { keys: [key(KEY)] });
  });
  await service.createKey(app, 'd', []);
  expect(slept).toEqual([wait]);
});

test('one call that must wait holds the others back', async () => {
  const { service, seen, slept } = await connect(
    (_, response, count) => {
      if (count === 1) response.writeHead(429, { 'retry-after': '7' }).end('{}');
      else answer(response, 200, ok, { keys: [] });
    },
    { retries: 0 },
  );
  await expect(service.listKeys(app)).rejects.toMatchObject({ status: 429, retryAfter: 7000 });
  await service.listKeys(app);
  expect(seen).toHaveLength(2);
  expect(slept).toEqual([7000]);
});

test('a wait of an hour is not sat out', async () => {
  const { service, slept } = await connect((_, response) =>
    response.writeHead(429, { 'retry-after': '3600' }).end('{}'),
  );
  await expect(service.listKeys(app)).rejects.toMatchObject({ retryAfter: 3_600_000 });
  expect(slept).toEqual([]);
});

test('tries end', async () => {
  const { service, seen } = await connect((_, response) => answer(response, 503, { code: 1 }), {
    retries: 2,
  });
  await expect(service.listKeys(app)).rejects.toMatchObject({ status: 503, code: 'api' });
  expect(seen).toHaveLength(3);
});

test('a redirect is not followed, so the token goes nowhere else', async () => {
  const { service, seen } = await connect((_, response) => response.writeHead(302, { location: '/elsewhere' }).end());
  await expect(service.listKeys(app)).rejects.toMatchObject({ status: 302, code: 'api' });
  expect(seen).toHaveLength(1);
});

test('an answer without end is cut off', async () => {
  const { service } = await connect((_, response) => response.end(' '.repeat(9 * 1024 * 1024)), { retries: 0 });
  await expect(service.listKeys(app)).rejects.toMatchObject({ name: 'ApiError' });
});

test.each([
  'http://api.clarifai.com',
  'ftp://api.clarifai.com',
  'api.clarifai.com',
  'https://user:pass@api.clarifai.com',
  'https://api.clarifai.com?x=1',
  'http://127.0.0.1.example.com',
])('%s is no base', (baseUrl) => {
  expect(() => createKeyService({ baseUrl, pat: new Secret(PAT) })).toThrow(
    expect.objectContaining({ code: 'config' }),
  );
});
