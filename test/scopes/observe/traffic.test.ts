import { describe, expect, it } from 'vitest';
import { compareTraffic } from '../../../src/scopes/observe/compare-traffic.ts';
import { readTraffic } from '../../../src/scopes/observe/traffic.ts';

const PREDICT = 'POST /v2/models/{model_id}/outputs';

/** What was seen, each with the line of its first request. */
function seen(text: string): readonly string[] {
  return readTraffic('traffic', text).usages.map(({ method, location }) => `${location.startLine}: ${method}`);
}

function har(...requests: readonly (readonly [method: string, url: string, status: number])[]): string {
  const entries = requests.map(([method, url, status]) => ({ request: { method, url }, response: { status } }));
  return JSON.stringify({ log: { version: '1.2', entries } }, null, 1);
}

describe('recorded traffic', () => {
  it.each([
    ['the common format', '1.2.3.4 - - [24/Nov/2017:10:00:00 +0000] "POST /v2/models/abc/outputs HTTP/1.1" 200 512'],
    [
      'the combined format',
      '1.2.3.4 - bob [24/Nov/2017:10:00:00 +0000] "POST /v2/models/abc/outputs HTTP/1.1" 200 512 "-" "curl/7.58"',
    ],
    [
      'a proxy’s log',
      '1511517600.123 120 10.0.0.1 TCP_MISS/200 512 "POST https://api.clarifai.com/v2/models/abc/outputs HTTP/1.1" 200',
    ],
    ['JSON lines', '{"ts":1,"method":"POST","path":"/v2/models/abc/outputs?x=1","status":200}'],
    [
      'JSON lines with an object for the request',
      '{"httpRequest":{"requestMethod":"POST","requestUrl":"https://api.clarifai.com/v2/models/abc/outputs","status":200}}',
    ],
    ['JSON lines with nginx’s request', '{"request":"POST /v2/models/abc/outputs HTTP/1.1","status":"200"}'],
    ['the sandbox’s log file', '{"level":"info","message":"POST /v2/models/abc/outputs 200","timestamp":"2017-11-24"}'],
    ['the sandbox’s log on a terminal', 'info: POST /v2/models/abc/outputs 200'],
    ['a HAR file', har(['POST', 'https://api.clarifai.com/v2/models/abc/outputs', 200])],
  ])('is read from %s', (_, text) => {
    const { usages, requests } = readTraffic('traffic', text);
    expect(requests).toBe(1);
    expect(usages).toMatchObject([
      { method: `${PREDICT}, seen once`, scopes: ['Concepts:Get', 'Models:Get', 'Predict'], client: 'traffic' },
    ]);
  });

  it.each([
    ['a HAR file with entries that are none', '{"log":{"entries":[null,1,{},{"request":null}]}}', 0],
    ['a field that only looks like a method', '{"method":"\\u001b[31m","path":"/v2/inputs","status":200}', 0],
    ['JSON lines that begin with a BOM', '\uFEFF{"method":"GET","path":"/v2/inputs","status":200}', 1],
  ])('may hold %s', (_, text, requests) => {
    expect(readTraffic('traffic', text).requests).toBe(requests);
  });

  it('counts each endpoint once, at its first request', () => {
    const log = [
      '- "GET /health HTTP/1.1" 200',
      ...['a', 'b', 'c'].map((id) => `- "GET /v2/inputs/${id} HTTP/1.1" 200`),
    ];
    expect(seen(`${log.join('\n')}\n- "GET /v2/inputs/status HTTP/1.1" 200\n`)).toEqual([
      '2: GET /v2/inputs/{input_id}, seen 3 times',
      '5: GET /v2/inputs/status, seen once',
    ]);
  });

  it('is told by its line in a HAR file', () => {
    const text = har(
      ['GET', 'https://api.clarifai.com/v2/models', 200],
      ['POST', 'https://api.clarifai.com/v2/inputs', 200],
    );
    const lines = text.split('\n').map((line, index) => (line.includes('/v2/') ? index + 1 : 0));
    expect(seen(text).map((one) => Number.parseInt(one, 10))).toEqual(lines.filter((line) => line > 0));
  });

  it('leaves out what worked for nobody, and says how much', () => {
    const text =
      '- "POST /v2/inputs HTTP/1.1" 403 1\n- "POST /v2/inputs HTTP/1.1" 401 1\n- "GET /v2/inputs HTTP/1.1" 200 1\n';
    expect(readTraffic('traffic', text)).toMatchObject({ requests: 1, refused: 2 });
    expect(seen(text)).toEqual(['3: GET /v2/inputs, seen once']);
  });

  it('leaves out other services, token exchanges, and what a person manages', () => {
    const text = har(
      ['POST', 'https://api.example.com/v2/orders', 200],
      ['POST', 'https://api.clarifai.com/v2/token', 200],
      ['POST', 'https://api.clarifai.com/v2/users/me/keys', 200],
      ['OPTIONS', 'https://api.clarifai.com/v2/inputs', 200],
    );
    expect(seen(text)).toEqual([]);
  });

  it('names an address that is no endpoint without the values in it', () => {
    const token = '00000000000040008000000000000001';
    const { usages } = readTraffic('traffic', `- "GET /v2/gadgets/${token}?access_token=${token} HTTP/1.1" 200\n`);
    expect(usages).toMatchObject([
      { method: 'GET /v2/gadgets/{…}, seen once', unknown: expect.any(String), scopes: [] },
    ]);
    expect(JSON.stringify(usages)).not.toContain(token);
  });

  it('is compared with the code, call by call', () => {
    const code = readTraffic('code', '- "GET /v2/inputs HTTP/1.1" 200\n- "GET /v2/models HTTP/1.1" 200\n').usages;
    const traffic = readTraffic('log', '- "GET /v2/models HTTP/1.1" 200\n- "DELETE /v2/models HTTP/1.1" 200\n').usages;
    expect(compareTraffic(code, traffic)).toMatchObject({
      onlyInCode: [{ call: 'GET /v2/inputs', location: { file: 'code' } }],
      onlySeen: [{ call: 'DELETE /v2/models', location: { file: 'log' } }],
    });
  });
});
