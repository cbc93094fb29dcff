import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../src/scan/analyze-text.ts';

const TOKEN = 'EXAMPLEtoken000000000000000001';

async function bearers(
  file: string,
  text: string,
): Promise<readonly { readonly token: string; readonly reason: string }[]> {
  const analysis = await analyzeText(file, text, { platformKey: 'ask' });
  return (analysis?.sites ?? [])
    .filter(({ kind }) => kind === 'bearer-header')
    .map(({ parts, rewrite }) => {
      const origin = parts[0]?.origin;
      const token = origin?.source === 'literal' ? text.slice(origin.span.start, origin.span.end) : '';
      return { token, reason: rewrite.kind === 'by-hand' ? rewrite.reason : '' };
    });
}

const RECORDED = { token: TOKEN, reason: expect.stringContaining('make it again with the key') };

describe('a token in a written request', () => {
  it('is told by the address of its own request, however near another one stands', async () => {
    const request = (url: string): string =>
      `- request:\n    uri: ${url}\n    headers:\n      Authorization:\n      - Bearer ${TOKEN}\n`;
    const text = `http_interactions:\n${request('https://api.clarifai.com/v2/inputs')}${request('https://api.example.com/me')}`;
    expect(await bearers('cassettes/both.yml', text)).toEqual([RECORDED]);
  });

  it.each([
    ['plain', `value: Bearer ${TOKEN}`],
    ['in quotes', `value: "Bearer ${TOKEN}"`],
  ])('spans exactly the token where YAML writes it %s', async (_, value) => {
    const text = `url: https://api.clarifai.com/v2/inputs\nmethod: GET\nheaders:\n  - name: Authorization\n    ${value}\n`;
    expect(await bearers('insomnia.yaml', text)).toEqual([RECORDED]);
  });

  it('is found where the program adds the header to all requests of a collection', async () => {
    const auth = { type: 'bearer', bearer: [{ key: 'token', value: TOKEN }] };
    const item = [{ request: { method: 'GET', url: { raw: '{{host}}/v2/inputs' } } }];
    const variable = [{ key: 'host', value: 'https://api.clarifai.com' }];
    expect(await bearers('a.postman_collection.json', JSON.stringify({ auth, item, variable }))).toEqual([RECORDED]);
    const other = [{ key: 'host', value: 'https://api.example.com' }];
    expect(await bearers('a.postman_collection.json', JSON.stringify({ auth, item, variable: other }))).toEqual([]);
  });
});
