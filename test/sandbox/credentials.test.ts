import { describe, expect, it } from 'vitest';
import { appOf, basicOf, makeKey, makeToken, patOf, sandbox, send } from './support.ts';

const HOUR = 3_600_000;
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

describe('the token exchange', () => {
  it('takes Basic, form fields and JSON', async () => {
    const running = await sandbox();
    const { clientId, clientSecret } = appOf(running);
    const fields = {
      client_id: clientId,
      client_secret: clientSecret,
      grant_type: 'client_credentials',
    };
    const form = new URLSearchParams(fields).toString();
    const answers = [
      await send(running, 'POST', '/v2/token', { authorization: basicOf(appOf(running)) }),
      await send(running, 'POST', '/v2/token', { body: form, headers: FORM }),
      await send(running, 'POST', '/v2/token', { body: fields }),
    ];
    for (const { httpStatus, body } of answers) {
      expect(httpStatus).toBe(200);
      expect(body).toMatchObject({
        status: { code: 10000, description: 'Ok' },
        access_token: expect.stringMatching(/^[A-Za-z0-9]{30}$/),
        expires_in: 176_400,
        scope: 'api_access_write api_access api_access_read',
      });
    }
  });

  it('echoes a wrong pair', async () => {
    const running = await sandbox();
    const app = { ...appOf(running), clientId: 'foo', clientSecret: 'bar' };
    const answer = await send(running, 'POST', '/v2/token', { authorization: basicOf(app) });
    expect(answer.httpStatus).toBe(401);
    expect(answer.body.status).toMatchObject({
      code: 11002,
      description: 'Invalid credentials',
      details: 'invalid client ID (foo) and secret (bar)',
    });
  });

  it('does not take the empty pair of an app that never had one', async () => {
    const running = await sandbox();
    await send(running, 'POST', '/v2/users/me/apps', {
      authorization: patOf(running),
      body: { apps: [{ name: 'new' }] },
    });
    const pair = { client_id: '', client_secret: '' };
    expect((await send(running, 'POST', '/v2/token', { body: pair })).httpStatus).toBe(401);
  });
});

describe('an access token', () => {
  it('lasts 49 hours', async () => {
    const running = await sandbox();
    const authorization = `Bearer ${await makeToken(running)}`;
    running.advanceClock(48.9 * HOUR);
    expect((await send(running, 'GET', '/v2/inputs', { authorization })).httpStatus).toBe(200);
    running.advanceClock(0.2 * HOUR);
    const expired = await send(running, 'GET', '/v2/inputs', { authorization });
    expect(expired.httpStatus).toBe(401);
    expect(expired.body.status).toMatchObject({ code: 11001, details: 'expired token' });
  });

  it('works on its own app only', async () => {
    const running = await sandbox();
    const authorization = `Bearer ${await makeToken(running, 'catalog')}`;
    const own = await send(running, 'GET', '/v2/users/me/apps/catalog/inputs', { authorization });
    const other = await send(running, 'GET', '/v2/users/me/apps/moderation/inputs', {
      authorization,
    });
    expect([own.httpStatus, other.httpStatus]).toEqual([200, 401]);
  });

  it.each([
    ['Bearer EXAMPLEtoken', 'invalid token (EXAMPLEtoken)'],
    ['Bearer', 'no token in Authorization header'],
    ['Bearer one two', 'invalid format for Authorization header'],
  ])('%s is refused: %s', async (authorization, details) => {
    const { httpStatus, body } = await send(await sandbox(), 'GET', '/v2/inputs', {
      authorization,
    });
    expect(httpStatus).toBe(401);
    expect(body.status).toMatchObject({ code: 11001, details });
  });
});

describe('the Authorization header', () => {
  it.each([[undefined], ['key 00000000000040008000000000000001'], ['bearer x'], ['Key']])(
    'is malformed when it is %s',
    async (authorization) => {
      const { httpStatus, body } = await send(
        await sandbox(),
        'GET',
        '/v2/inputs',
        authorization === undefined ? {} : { authorization },
      );
      expect(httpStatus).toBe(400);
      expect(body.status.code).toBe(11102);
    },
  );

  it('may hold a personal access token where the path names an app', async () => {
    const running = await sandbox();
    const authorization = patOf(running);
    const named = await send(running, 'GET', '/v2/users/acme/apps/catalog/inputs', {
      authorization,
    });
    expect(named.body.inputs).toHaveLength(6);
    const unnamed = await send(running, 'GET', '/v2/inputs', { authorization });
    expect(unnamed.body.status.details).toBe('Must provide app external ID in API authorizer');
  });
});

describe('myscopes', () => {
  it('shows what a key holds and its app', async () => {
    const running = await sandbox();
    const authorization = `Key ${await makeKey(running, ['Predict', 'Inputs:Get'], 'catalog')}`;
    for (const path of ['/v2/myscopes', '/v2/my_scopes', '/v2/users/me/apps/catalog/myscopes']) {
      const { body } = await send(running, 'GET', path, { authorization });
      expect(body).toMatchObject({
        scopes: ['Predict', 'Inputs:Get'],
        app: { id: 'catalog', user_id: 'acme' },
      });
    }
  });

  it('tells a legacy token its app', async () => {
    const running = await sandbox();
    const authorization = `Bearer ${await makeToken(running, 'catalog')}`;
    const { body } = await send(running, 'GET', '/v2/myscopes', { authorization });
    expect(body).toMatchObject({ scopes: ['All'], app: { id: 'catalog' } });
  });

  it('lists the offered scopes with what they depend on', async () => {
    const running = await sandbox();
    const { body } = await send(running, 'GET', '/v2/scopes', { authorization: patOf(running) });
    expect(body.scopes).toContainEqual({ scope: 'Inputs:Add', depending_scopes: ['Inputs:Get'] });
  });
});

describe('after the sunset', () => {
  const sunset = new Date('2018-01-01T00:00:00Z');
  const now = () => new Date('2017-12-31T23:00:00Z');

  it('legacy credentials are refused and keys go on', async () => {
    const running = await sandbox({ sunset, now });
    const bearer = { authorization: `Bearer ${await makeToken(running)}` };
    const key = { authorization: `Key ${await makeKey(running, ['All'])}` };
    expect((await send(running, 'GET', '/v2/inputs', bearer)).httpStatus).toBe(200);
    running.advanceClock(HOUR);
    const basic = { authorization: basicOf(appOf(running)) };
    const refused = await send(running, 'GET', '/v2/inputs', bearer);
    const noToken = await send(running, 'POST', '/v2/token', basic);
    expect([refused.body.status.code, noToken.body.status.code]).toEqual([11001, 11002]);
    expect((await send(running, 'POST', '/v1/token', basic)).httpStatus).toBe(401);
    expect((await send(running, 'GET', '/v2/inputs', key)).httpStatus).toBe(200);
  });

  it('is announced on legacy answers alone', async () => {
    const running = await sandbox({ sunset, now });
    const bearer = { authorization: `Bearer ${await makeToken(running)}` };
    const key = { authorization: `Key ${await makeKey(running, ['All'])}` };
    const legacy = await send(running, 'GET', '/v2/inputs', bearer);
    expect(legacy.headers.get('sunset')).toBe('Mon, 01 Jan 2018 00:00:00 GMT');
    expect(legacy.headers.get('deprecation')).toBe('@1498176000');
    expect((await send(running, 'GET', '/v2/inputs', key)).headers.get('sunset')).toBeNull();
  });
});
