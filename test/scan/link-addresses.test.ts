import { describe, expect, it } from 'vitest';
import { type Scan, scanTree } from '../../src/scan/scan-tree.ts';
import { tempTree } from '../support/temp-tree.ts';

function scan(files: Readonly<Record<string, string>>): Promise<Scan> {
  return scanTree(tempTree(files), { tool: { name: 'keyshift', version: '0' }, platformKey: 'ask', shownRoot: '.' });
}

const URLS = "exports.API = 'https://api.clarifai.com/v2';\n";

const TAGS = `const axios = require('axios');
const { API } = require('./urls');

module.exports = async (url) => {
  const answer = await axios.post(\`\${API}/token\`, null, {
    auth: { username: process.env.CLARIFAI_ID, password: process.env.CLARIFAI_SECRET },
  });
  const body = { inputs: [{ data: { image: { url } } }] };
  const headers = { Authorization: \`Bearer \${answer.data.access_token}\` };
  return axios.post(\`\${API}/models/aaa03c23b3724a16a56b629203edc62c/outputs\`, body, { headers });
};
`;

const HEADERS = "exports.headers = () => ({ Authorization: 'Bearer ' + process.env.VISION_TOKEN });\n";

const CALL = `const { headers } = require('./headers');
exports.list = () => fetch('https://api.clarifai.com/v2/inputs', { headers: headers() });
`;

describe('an address of another file', () => {
  it('makes a file understood as if it said the address itself, and tells how it came there', async () => {
    const { result } = await scan({ 'urls.js': URLS, 'tags.js': TAGS });
    expect(result.findings.map(({ kind, location, rewrite }) => [kind, location.startLine, rewrite.kind])).toEqual([
      ['token-exchange', 5, 'automatic'],
      ['bearer-header', 9, 'automatic'],
    ]);
    expect(result.findings.map(({ via }) => via)).toEqual([
      [{ file: 'urls.js', line: 1, what: 'names the API' }],
      [{ file: 'urls.js', line: 1, what: 'names the API' }],
    ]);
  });

  it('tells the calls that are made to it, by which the scopes of the key are chosen', async () => {
    const { result } = await scan({ 'urls.js': URLS, 'tags.js': TAGS });
    expect(result.usages.flatMap(({ calls }) => calls)).toEqual([
      expect.objectContaining({ path: expect.stringContaining('/outputs') }),
    ]);
  });

  it('is not looked for where every file is to be read by itself', async () => {
    const { result } = await scanTree(tempTree({ 'urls.js': URLS, 'tags.js': TAGS }), {
      tool: { name: 'keyshift', version: '0' },
      platformKey: 'ask',
      shownRoot: '.',
      link: false,
    });
    expect(result.findings.map(({ kind }) => kind)).not.toContain('bearer-header');
  });
});

describe('what sets the header for a call in another file', () => {
  it('is left to a person, since others may use it too', async () => {
    const { result } = await scan({ 'headers.js': HEADERS, 'call.js': CALL });
    expect(result.findings).toEqual([
      expect.objectContaining({
        kind: 'bearer-header',
        location: expect.objectContaining({ file: 'headers.js', startLine: 1 }),
        via: [{ file: 'call.js', line: 2, what: 'uses headers for the API' }],
        rewrite: expect.objectContaining({ kind: 'by-hand', reason: expect.stringContaining('call.js') }),
      }),
    ]);
  });

  it('is not taken for it where only its neighbour is', async () => {
    const other = HEADERS.replace('headers', 'sessionHeaders');
    const { result } = await scan({ 'headers.js': `exports.headers = () => ({});\n${other}`, 'call.js': CALL });
    expect(result.findings).toEqual([]);
  });
});
