import { expect, it } from 'vitest';
import type { RequestEntry } from '../../src/sandbox/index.ts';
import { appOf, basicOf, GENERAL, makeKey, makeToken, patOf, sandbox, send } from './support.ts';

it('tells method, endpoint, app, scheme and status of every request', async () => {
  const heard: RequestEntry[] = [];
  const running = await sandbox({
    log: (entry) => heard.push(entry),
    now: () => new Date('2017-07-01T00:00:00Z'),
  });
  const authorization = `Bearer ${await makeToken(running)}`;
  await send(running, 'GET', `/v2/models/${GENERAL}`, { authorization });
  await send(running, 'GET', '/v2/inputs');
  expect(heard).toEqual(running.requests());
  expect(heard.slice(1)).toEqual([
    {
      at: '2017-07-01T00:00:00.000Z',
      method: 'GET',
      path: `/v2/models/${GENERAL}`,
      endpoint: '/v2/models/{model_id}',
      appId: 'photo-tagger',
      auth: 'bearer',
      status: 200,
      code: 10000,
      faults: [],
    },
    {
      at: '2017-07-01T00:00:00.000Z',
      method: 'GET',
      path: '/v2/inputs',
      endpoint: '/v2/inputs',
      auth: 'none',
      status: 400,
      code: 11102,
      faults: [],
    },
  ]);
});

it('holds no secret, not even where a path ends in a key', async () => {
  const running = await sandbox();
  const key = await makeKey(running, ['All']);
  const token = await makeToken(running);
  const app = appOf(running);
  await send(running, 'GET', `/v2/users/me/keys/${key}`, { authorization: patOf(running) });
  await send(running, 'GET', `/v1/tag?url=x&access_token=${token}`);
  await send(running, 'GET', '/v2/inputs', { authorization: `Bearer ${token}` });
  await send(running, 'POST', '/v2/token', {
    authorization: basicOf({ ...app, clientId: 'EXAMPLEwrong' }),
  });
  const text = JSON.stringify(running.requests());
  expect(text).toContain('/v2/users/me/keys/');
  for (const secret of [key, token, app.clientSecret, running.account().pat]) {
    expect(text).not.toContain(secret);
  }
});
