import { describe, expect, it } from 'vitest';
import { scanTree } from '../../src/scan/scan-tree.ts';
import { tempTree } from '../support/temp-tree.ts';

const ENV = `CLARIFAI_CLIENT_ID=EXAMPLEclientid0000000000000000000000001
CLARIFAI_CLIENT_SECRET=EXAMPLEclientsecret000000000000000000001
`;

const APP = `const Clarifai = require('clarifai');
const app = new Clarifai.App(process.env.CLARIFAI_CLIENT_ID, process.env.CLARIFAI_CLIENT_SECRET);
app.inputs.list();
`;

const UNFOLLOWED = `const Clarifai = require('clarifai');
module.exports = (login) => login(process.env.CLARIFAI_CLIENT_ID, process.env.CLARIFAI_CLIENT_SECRET);
`;

async function rewrites(files: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>> {
  const { result } = await scanTree(tempTree(files), { tool: { name: 'keyshift', version: '0' }, platformKey: 'ask' });
  const shown = result.findings.map(({ location, rewrite }) => {
    const text = rewrite.kind === 'automatic' ? rewrite.kind : rewrite.reason;
    return [`${location.file}:${location.startLine}`, text] as const;
  });
  return Object.fromEntries(shown);
}

describe('code and the settings it reads', () => {
  it('are rewritten together', async () => {
    expect(await rewrites({ '.env': ENV, 'app.js': APP })).toEqual({
      '.env:1': 'automatic',
      '.env:2': 'automatic',
      'app.js:2': 'automatic',
    });
  });

  it('wait for code that is left by hand: the pair stays where that code finds it', async () => {
    const found = await rewrites({ '.env': ENV, 'app.js': APP, 'other.js': UNFOLLOWED });
    expect(found['.env:1']).toMatch(/^other\.js still reads it/);
    expect(found['.env:2']).toMatch(/^other\.js still reads it/);
    expect(found['app.js:2']).toBe('automatic');
  });

  it('code waits in turn for a config file that is left by hand', async () => {
    const read = `const Clarifai = require('clarifai');
const config = require('config');
new Clarifai.App(config.get('clarifai.clientId'), config.get('clarifai.clientSecret')).inputs.list();
`;
    const json = `{"clarifai": {"clientId": "EXAMPLEclientid0000000000000000000000001", "clientSecret": "EXAMPLEclientsecret000000000000000000001"}}\n`;
    expect((await rewrites({ 'config/default.json': json, 'app.js': read }))['app.js:3']).toBe('automatic');
    expect((await rewrites({ 'app.js': read }))['app.js:3']).toMatch(/clarifai\.clientId.*does not find/);
  });

  it('a constant that another file imports is not taken away from it', async () => {
    const constants = `import os
from clarifai.rest import ClarifaiApp
CLIENT_ID = os.environ['CLARIFAI_APP_ID']
CLIENT_SECRET = os.environ['CLARIFAI_APP_SECRET']
app = ClarifaiApp(CLIENT_ID, CLIENT_SECRET)
`;
    const alone = await rewrites({ 'tagger.py': constants });
    expect(new Set(Object.values(alone))).toEqual(new Set(['automatic']));
    const other = '# also uses clarifai\nfrom tagger import CLIENT_ID\nprint(CLIENT_ID[:4])\n';
    const shared = await rewrites({ 'tagger.py': constants, 'report.py': other });
    expect(shared['tagger.py:5']).toMatch(/^report\.py uses CLIENT_ID/);
    expect(shared['tagger.py:3']).toMatch(/^report\.py uses CLIENT_ID/);
  });

  it('settings of another folder do not wait', async () => {
    const found = await rewrites({ 'a/.env': ENV, 'a/app.js': APP, 'b/other.js': UNFOLLOWED });
    expect(found['a/.env:1']).toBe('automatic');
  });

  it('settings are told apart by the client whose code reads them', async () => {
    const root = tempTree({ '.env': ENV, 'app.js': APP });
    const { result } = await scanTree(root, { tool: { name: 'keyshift', version: '0' }, platformKey: 'ask' });
    expect(new Set(result.findings.map(({ client }) => client.name))).toEqual(new Set(['npm clarifai']));
  });
});

describe('a client that reads its environment by itself', () => {
  const IMPLICIT = 'from clarifai.rest import ClarifaiApp\napp = ClarifaiApp()\napp.inputs.get_all()\n';
  const PYTHON_ENV = ENV.replaceAll('CLIENT', 'APP');

  it('moves with its settings, is left by hand without them, and is silent once they hold a key', async () => {
    expect((await rewrites({ '.env': PYTHON_ENV, 'app.py': IMPLICIT }))['app.py:2']).toBe('automatic');
    expect((await rewrites({ 'app.py': IMPLICIT }))['app.py:2']).toMatch(/give it the key where it runs/);
    expect(
      await rewrites({ '.env': 'CLARIFAI_API_KEY=00000000000040008000000000000001\n', 'app.py': IMPLICIT }),
    ).toEqual({});
  });
});
