import { describe, expect, it } from 'vitest';
import type { RunningSandbox } from '../../src/sandbox/index.ts';
import { makeKey, makeToken, patOf, sandbox, send } from './support.ts';

const APPS = [{ id: 'catalog', user_id: 'acme' }];

function post(running: RunningSandbox, key: Readonly<Record<string, unknown>>) {
  const body = { keys: [{ description: 'd', scopes: ['Predict'], apps: APPS, ...key }] };
  return send(running, 'POST', '/v2/users/me/keys', { authorization: patOf(running), body });
}

const asOwner = (running: RunningSandbox, method: string, path: string, body?: unknown) =>
  send(running, method, path, { authorization: patOf(running), body });

describe('making a key', () => {
  it('gives exactly the scopes asked for, in colon form, and no expiry', async () => {
    const running = await sandbox();
    const { body } = await post(running, { scopes: ['Inputs:Add', 'Inputs_Delete'] });
    expect(body.keys).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{12}4[0-9a-f]{3}[89ab][0-9a-f]{15}$/),
        type: 'api_key',
        description: 'd',
        scopes: ['Inputs:Add', 'Inputs:Delete'],
        endpoints: [],
        apps: APPS,
        created_at: expect.any(String),
      },
    ]);
    expect(running.keys('catalog')).toMatchObject([
      { appId: 'catalog', description: 'd', scopes: ['Inputs:Add', 'Inputs:Delete'] },
    ]);
  });

  it.each([
    ['no app', { apps: [] }, 400, 11100],
    ['two apps', { apps: [...APPS, { id: 'moderation' }] }, 400, 11100],
    ['an app that is missing', { apps: [{ id: 'nothing' }] }, 404, 11101],
    ['somebody else’s app', { apps: [{ id: 'catalog', user_id: 'other' }] }, 404, 11101],
    ['a scope that does not exist', { scopes: ['Predict', 'Fly:Away'] }, 400, 11100],
    ['a type that is not made here', { type: 'personal_access_token' }, 400, 11100],
  ])('refuses %s', async (_name, key, httpStatus, code) => {
    const running = await sandbox();
    const answer = await post(running, key);
    expect([answer.httpStatus, answer.body.status.code]).toEqual([httpStatus, code]);
    expect(running.keys()).toEqual([]);
  });

  it('refuses a body that is not JSON', async () => {
    const running = await sandbox();
    const answer = await asOwner(running, 'POST', '/v2/users/me/keys', '{"keys":');
    expect([answer.httpStatus, answer.body.status.code]).toEqual([400, 11100]);
  });
});

describe('a key that exists', () => {
  it('can be read alone, in the account’s list and in its app’s', async () => {
    const running = await sandbox();
    const key = await makeKey(running, ['Predict'], 'catalog');
    await makeKey(running, ['Search'], 'moderation');
    const one = await asOwner(running, 'GET', `/v2/users/acme/keys/${key}`);
    expect(one.body.key).toMatchObject({ id: key, scopes: ['Predict'] });
    expect((await asOwner(running, 'GET', '/v2/users/me/keys')).body.keys).toHaveLength(2);
    const ofApp = await asOwner(running, 'GET', '/v2/users/me/apps/catalog/keys');
    expect(ofApp.body.keys).toEqual([one.body.key]);
  });

  it('is listed in pages', async () => {
    const running = await sandbox();
    for (const scope of ['Predict', 'Search', 'Inputs:Get']) {
      await makeKey(running, [scope], 'catalog');
    }
    const scopesOn = async (query: string) => {
      const { body } = await asOwner(running, 'GET', `/v2/users/me/apps/catalog/keys?${query}`);
      return body.keys.map((key: { scopes: string[] }) => key.scopes[0]);
    };
    expect(await scopesOn('page=1&per_page=2')).toEqual(['Predict', 'Search']);
    expect(await scopesOn('page=2&per_page=2')).toEqual(['Inputs:Get']);
    expect(await scopesOn('page=3&per_page=2')).toEqual([]);
  });

  it('can only be overwritten', async () => {
    const running = await sandbox();
    const id = await makeKey(running, ['Predict'], 'catalog');
    const patch = (action: string) =>
      asOwner(running, 'PATCH', '/v2/users/me/keys', { keys: [{ id, scopes: ['Search'] }], action });
    expect((await patch('merge')).httpStatus).toBe(400);
    expect((await patch('overwrite')).body.keys).toMatchObject([{ id, scopes: ['Search'], description: 'test' }]);
  });

  it('is gone after DELETE, and then unknown', async () => {
    const running = await sandbox();
    const key = await makeKey(running, ['All']);
    expect((await asOwner(running, 'DELETE', `/v2/users/me/keys/${key}`)).httpStatus).toBe(200);
    expect((await asOwner(running, 'DELETE', `/v2/users/me/keys/${key}`)).httpStatus).toBe(404);
    const used = await send(running, 'GET', '/v2/inputs', { authorization: `Key ${key}` });
    expect(used.body.status).toMatchObject({
      code: 11009,
      description: 'API key not found',
      details: `invalid key(${key})`,
    });
  });

  it('goes with its app', async () => {
    const running = await sandbox();
    const key = await makeKey(running, ['All'], 'catalog');
    await asOwner(running, 'DELETE', '/v2/users/me/apps/catalog');
    const used = await send(running, 'GET', '/v2/inputs', { authorization: `Key ${key}` });
    expect(used.body.status.code).toBe(11009);
    expect(running.keys()).toEqual([]);
  });
});

describe('managing keys', () => {
  it('is refused to a legacy token and to a key without Keys scopes, All included', async () => {
    const running = await sandbox();
    const credentials = [
      `Bearer ${await makeToken(running)}`,
      `Key ${await makeKey(running, ['Predict'])}`,
      `Key ${await makeKey(running, ['All'])}`,
    ];
    for (const authorization of credentials) {
      const { httpStatus, body } = await send(running, 'GET', '/v2/users/me/keys', {
        authorization,
      });
      expect([httpStatus, body.status.code]).toEqual([403, 11007]);
      expect(body.status.details).toContain('Keys:Get');
    }
  });

  it('is open to a key with Keys scopes, on its own app', async () => {
    const running = await sandbox();
    await makeKey(running, ['Predict'], 'moderation');
    const authorization = `Key ${await makeKey(running, ['Keys:Get'], 'catalog')}`;
    const listed = await send(running, 'GET', '/v2/users/me/keys', { authorization });
    expect(listed.body.keys).toHaveLength(1);
    const other = await send(running, 'GET', '/v2/users/me/apps/moderation/keys', {
      authorization,
    });
    expect(other.httpStatus).toBe(401);
  });

  it('is refused for another user', async () => {
    expect((await asOwner(await sandbox(), 'GET', '/v2/users/other/keys')).httpStatus).toBe(404);
  });
});

it('holds a key with endpoint scopes to those endpoints', async () => {
  const running = await sandbox();
  const endpoints = ['/clarifai.api.V2/ListInputs'];
  const { body } = await post(running, { scopes: ['All'], endpoints });
  const authorization = `Key ${body.keys[0].id}`;
  expect((await send(running, 'GET', '/v2/inputs', { authorization })).httpStatus).toBe(200);
  expect((await send(running, 'GET', '/v2/models', { authorization })).httpStatus).toBe(403);
});
