import { expect, it } from 'vitest';
import { appOf, basicOf, patOf, sandbox, send } from './support.ts';

it('lists apps with the client id of 2017 and without the secret', async () => {
  const running = await sandbox();
  const { body } = await send(running, 'GET', '/v2/users/me/apps', {
    authorization: patOf(running),
  });
  const { appId, clientId, clientSecret } = appOf(running);
  expect(body.apps[0]).toMatchObject({ id: appId, user_id: 'acme', client_id: clientId });
  expect(JSON.stringify(body)).not.toContain(clientSecret);
  expect(clientId).toHaveLength(40);
  expect(clientSecret).toHaveLength(40);
});

it('makes, shows, renames and deletes apps', async () => {
  const running = await sandbox();
  const authorization = patOf(running);
  const made = await send(running, 'POST', '/v2/users/me/apps', {
    authorization,
    body: { apps: [{ id: 'shop', name: 'Shop' }] },
  });
  expect(made.body.apps[0]).toMatchObject({ id: 'shop', name: 'Shop', client_id: '' });
  const renamed = await send(running, 'PATCH', '/v2/users/me/apps', {
    authorization,
    body: { action: 'overwrite', apps: [{ id: 'shop', name: 'Store' }] },
  });
  expect(renamed.body.apps[0].name).toBe('Store');
  const path = '/v2/users/me/apps/shop';
  expect((await send(running, 'GET', path, { authorization })).body.app.name).toBe('Store');
  await send(running, 'DELETE', path, { authorization });
  expect((await send(running, 'GET', path, { authorization })).httpStatus).toBe(404);
});

it('seeds as many apps as asked, each with its own pair', async () => {
  const running = await sandbox({ apps: 500 });
  const added = running.addApps(2);
  expect(added.map(({ appId }) => appId)).toEqual(['app-0501', 'app-0502']);
  const { apps } = running.account();
  expect(apps).toHaveLength(505);
  expect(new Set(apps.map(({ clientId }) => clientId)).size).toBe(505);
  const token = await send(running, 'POST', '/v2/token', {
    authorization: basicOf(appOf(running, 'app-0502')),
  });
  expect(token.httpStatus).toBe(200);
});

it.each([
  ['PUT', '/v2/inputs', 405, 11103],
  ['GET', '/v2/nothing', 404, 11101],
])('answers %s %s with %i', async (method, path, httpStatus, code) => {
  const running = await sandbox();
  const answer = await send(running, method, path, { authorization: patOf(running) });
  expect([answer.httpStatus, answer.body.status.code]).toEqual([httpStatus, code]);
  expect(answer.body.status.req_id).toMatch(/^[0-9a-f]{32}$/);
});
