import { describe, expect, it } from 'vitest';
import { appOf, basicOf, makeKey, sandbox, send } from './support.ts';

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const TAG = '/v1/tag?url=https://images.example/a.jpg';

describe('the v1 API', () => {
  it('exchanges a pair, in a body or as Basic, for a token without a status object', async () => {
    const running = await sandbox();
    const { clientId, clientSecret } = appOf(running);
    const form = `client_id=${clientId}&client_secret=${clientSecret}`;
    const answers = [
      await send(running, 'POST', '/v1/token', { body: form, headers: FORM }),
      await send(running, 'POST', '/v1/token/', { authorization: basicOf(appOf(running)) }),
    ];
    for (const { body } of answers) {
      expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 176_400 });
      expect(body.status).toBeUndefined();
    }
  });

  it('tags with a token in the header or in the query', async () => {
    const running = await sandbox();
    const authorization = basicOf(appOf(running));
    const { body } = await send(running, 'POST', '/v1/token', { authorization });
    const inHeader = await send(running, 'GET', TAG, {
      authorization: `Bearer ${body.access_token}`,
    });
    const inQuery = await send(running, 'GET', `${TAG}&access_token=${body.access_token}`);
    expect(inHeader.body).toMatchObject({
      status_code: 'OK',
      results: [{ url: 'https://images.example/a.jpg', status_code: 'OK' }],
    });
    expect(inQuery.body).toEqual(inHeader.body);
  });

  it('refuses an API key, whatever it holds', async () => {
    const running = await sandbox();
    const authorization = `Key ${await makeKey(running, ['All'])}`;
    const { httpStatus, body } = await send(running, 'GET', TAG, { authorization });
    expect([httpStatus, body.status_code]).toEqual([401, 'TOKEN_INVALID']);
  });

  it.each([
    [{}, 'TOKEN_NONE'],
    [{ authorization: 'Bearer EXAMPLEtoken' }, 'TOKEN_INVALID'],
  ])('refuses %j as %s', async (options, code) => {
    const { httpStatus, body } = await send(await sandbox(), 'GET', TAG, options);
    expect([httpStatus, body.status_code]).toEqual([401, code]);
  });
});
