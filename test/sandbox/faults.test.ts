import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { type FaultRule, parseFaultRule, type RunningSandbox } from '../../src/sandbox/index.ts';
import { patOf, sandbox, send } from './support.ts';

const KEYS = '/v2/users/me/keys';
const KEY = { description: 'd', scopes: ['Predict'], apps: [{ id: 'catalog', user_id: 'acme' }] };

const makeOne = (running: RunningSandbox) =>
  send(running, 'POST', KEYS, { authorization: patOf(running), body: { keys: [KEY] } });

/** The reasons for which a request got no usable answer. */
async function reasonOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'answered',
    (error) => error.cause?.code ?? error.name,
  );
}

describe('a fault before the route', () => {
  it.each([
    ['429', 429, 11005, null],
    ['429-retry-after:retry-after=7', 429, 11005, '7'],
    ['500', 500, 10020, null],
  ])('%s makes no key', async (rule, httpStatus, code, retryAfter) => {
    const running = await sandbox({ faults: [parseFaultRule(rule)] });
    const answer = await makeOne(running);
    expect([answer.httpStatus, answer.body.status.code]).toEqual([httpStatus, code]);
    expect(answer.headers.get('retry-after')).toBe(retryAfter);
    expect(running.keys()).toEqual([]);
  });

  it('reset cuts the connection and makes no key', async () => {
    const running = await sandbox({ faults: [{ fault: 'reset' }] });
    expect(await reasonOf(makeOne(running))).toBe('ECONNRESET');
    expect(running.keys()).toEqual([]);
    expect(running.requests()).toMatchObject([{ status: 0, faults: ['reset'] }]);
  });
});

describe('a fault after the route', () => {
  it('commit-then-drop makes the key and cuts the connection', async () => {
    const running = await sandbox({ faults: [{ fault: 'commit-then-drop' }] });
    expect(await reasonOf(makeOne(running))).toBe('ECONNRESET');
    expect(running.keys('catalog')).toHaveLength(1);
    expect(running.requests()).toMatchObject([{ status: 0, faults: ['commit-then-drop'] }]);
  });

  it('commit-twice makes the key twice, whatever host the request names', async () => {
    const running = await sandbox({ faults: [{ fault: 'commit-twice', times: 1 }] });
    const { port } = new URL(running.url);
    const headers = { authorization: patOf(running), host: 'api.clarifai.example', 'transfer-encoding': 'chunked' };
    const httpStatus = await new Promise((resolve, reject) => {
      const outgoing = request({ port, path: KEYS, method: 'POST', headers }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      outgoing.on('error', reject).end(JSON.stringify({ keys: [KEY] }));
    });
    expect(httpStatus).toBe(200);
    expect(running.keys('catalog')).toHaveLength(2);
  });

  it('500-after-commit makes the key and says it failed', async () => {
    const running = await sandbox({ faults: [{ fault: '500-after-commit' }] });
    expect((await makeOne(running)).httpStatus).toBe(500);
    expect(running.keys('catalog')).toHaveLength(1);
  });

  it('malformed-json makes the key and answers half', async () => {
    const running = await sandbox({ faults: [{ fault: 'malformed-json' }] });
    expect(await reasonOf(makeOne(running))).toBe('SyntaxError');
    expect(running.keys('catalog')).toHaveLength(1);
  });

  it('slow-body sends the whole answer in pieces', async () => {
    const running = await sandbox({ faults: [{ fault: 'slow-body', milliseconds: 50 }] });
    const response = await fetch(`${running.url}/v2/users/me/keys`, {
      headers: { authorization: patOf(running) },
    });
    let pieces = 0;
    let text = '';
    for await (const piece of response.body ?? []) {
      pieces += 1;
      text += Buffer.from(piece as Uint8Array).toString('utf8');
    }
    expect(pieces).toBeGreaterThan(1);
    expect(JSON.parse(text).keys).toEqual([]);
  });
});

it('latency waits and then lets the next rule strike', async () => {
  const faults: FaultRule[] = [{ fault: 'latency', milliseconds: 20 }, { fault: '429' }];
  const running = await sandbox({ faults });
  expect((await makeOne(running)).httpStatus).toBe(429);
  expect(running.requests()[0]?.faults).toEqual(['latency', '429']);
});

describe('a rule', () => {
  it('strikes only what it matches', async () => {
    const running = await sandbox({ faults: [parseFaultRule('500:POST /v2/users/*/keys')] });
    const authorization = patOf(running);
    expect((await send(running, 'GET', KEYS, { authorization })).httpStatus).toBe(200);
    expect((await makeOne(running)).httpStatus).toBe(500);
  });

  it('may match a path by pattern or by RegExp', async () => {
    const authorization = (running: RunningSandbox) => ({ authorization: patOf(running) });
    const running = await sandbox({ faults: [{ fault: '500', match: { path: '/v2/users/**' } }] });
    expect((await send(running, 'GET', KEYS, authorization(running))).httpStatus).toBe(500);
    running.setFaults([{ fault: '500', match: { path: '/v2/users/*' } }]);
    expect((await send(running, 'GET', KEYS, authorization(running))).httpStatus).toBe(200);
    running.setFaults([{ fault: '500', match: { path: /keys$/ } }]);
    expect((await send(running, 'GET', KEYS, authorization(running))).httpStatus).toBe(500);
  });

  it('starts late and ends when it is told', async () => {
    const running = await sandbox({ faults: [{ fault: '500', after: 1, times: 2 }] });
    const statuses: number[] = [];
    for (let call = 0; call < 5; call += 1) statuses.push((await makeOne(running)).httpStatus);
    expect(statuses).toEqual([200, 500, 500, 200, 200]);
  });

  it('strikes with its probability, the same requests for the same seed', async () => {
    const pattern = async (seed: number) => {
      const running = await sandbox({ seed, faults: [{ fault: '500', probability: 0.3 }] });
      const statuses: number[] = [];
      for (let call = 0; call < 60; call += 1) statuses.push((await makeOne(running)).httpStatus);
      return statuses;
    };
    const first = await pattern(7);
    const struck = first.filter((status) => status === 500).length;
    expect(struck).toBeGreaterThan(8);
    expect(struck).toBeLessThan(30);
    expect(await pattern(7)).toEqual(first);
    expect(await pattern(8)).not.toEqual(first);
  });
});
