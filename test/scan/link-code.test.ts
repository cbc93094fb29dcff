import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/domain/finding.ts';
import { type ScanOptions, scanTree } from '../../src/scan/scan-tree.ts';
import { schemaErrors } from '../support/json-schema.ts';
import { tempTree } from '../support/temp-tree.ts';

const ID = 'EXAMPLEclientid0000000000000000000000001';
const SECRET = 'EXAMPLEclientsecret000000000000000000001';

const KEYS = `exports.id = '${ID}';\nexports.secret = '${SECRET}';\n`;
const APP = `const Clarifai = require('clarifai');
const keys = require('./keys');
const app = new Clarifai.App(keys.id, keys.secret);
`;

async function findings(
  files: Readonly<Record<string, string>>,
  options: Partial<ScanOptions> = {},
): Promise<readonly Finding[]> {
  const scan = await scanTree(tempTree(files), {
    tool: { name: 'keyshift', version: '0' },
    platformKey: 'ask',
    shownRoot: '.',
    ...options,
  });
  expect(schemaErrors('scan.schema.json', scan.result)).toEqual([]);
  return scan.result.findings;
}

/** `file:line kind` of each finding. */
function told(found: readonly Finding[]): readonly string[] {
  return found.map(({ location, kind }) => `${location.file}:${location.startLine} ${kind}`);
}

function at(found: readonly Finding[], place: string): Finding | undefined {
  return found.find(({ location }) => `${location.file}:${location.startLine}` === place);
}

describe('values of another file', () => {
  it('are masked at the use, which says the way to them, and found where they stand', async () => {
    const found = await findings({ 'keys.js': KEYS, 'app.js': APP });
    expect(at(found, 'app.js:3')).toMatchObject({
      credential: {
        parts: [
          { role: 'client-id', source: 'literal', masked: 'EXAM…(40)' },
          { role: 'client-secret', source: 'literal', masked: 'EXAM…(40)' },
        ],
      },
      via: [
        { file: 'keys.js', line: 1, what: 'gives id' },
        { file: 'keys.js', line: 2, what: 'gives secret' },
      ],
    });
    expect(at(found, 'keys.js:2')).toMatchObject({
      kind: 'config-credential',
      via: [{ file: 'app.js', line: 3, what: 'uses it' }],
    });
    expect(JSON.stringify(found)).not.toMatch(new RegExp(`${ID}|${SECRET}`));
  });

  it('are left by hand on both sides, each naming the other', async () => {
    const found = await findings({ 'keys.js': KEYS, 'app.js': APP });
    expect(at(found, 'app.js:3')?.rewrite).toMatchObject({
      kind: 'by-hand',
      reason: expect.stringMatching(/keys\.js/),
    });
    expect(at(found, 'keys.js:1')?.rewrite).toMatchObject({
      kind: 'by-hand',
      reason: expect.stringMatching(/app\.js/),
    });
  });

  it('are one finding for all who use them', async () => {
    const found = await findings({ 'keys.js': KEYS, 'a.js': APP, 'b.js': APP });
    expect(told(found)).toEqual([
      'a.js:3 client-credentials-constructor',
      'b.js:3 client-credentials-constructor',
      'keys.js:1 config-credential',
      'keys.js:2 config-credential',
    ]);
  });

  it('are not followed when linking is off, nor told of in files nobody asked for', async () => {
    const files = { 'keys.js': KEYS, 'src/app.js': APP.replace('./keys', '../keys') };
    expect(told(await findings(files, { link: false }))).toEqual(['src/app.js:3 client-credentials-constructor']);
    const asked = await findings(files, { includes: (file) => file.startsWith('src/') });
    expect(told(asked)).toEqual(['src/app.js:3 client-credentials-constructor']);
    expect(asked[0]?.via).toHaveLength(2);
  });

  it('in files that lead to each other end nowhere', async () => {
    const found = await findings({
      'a.js': "const b = require('./b');\nmodule.exports = { id: b.id, secret: b.secret };\n",
      'b.js': "const a = require('./a');\nmodule.exports = { id: a.id, secret: a.secret };\n",
      'app.js': APP.replace('./keys', './a'),
    });
    expect(told(found)).toEqual(['app.js:3 client-credentials-constructor']);
  });

  it('are not looked for outside the tree or in files that cannot be read', async () => {
    const found = await findings({ 'app.js': APP.replace('./keys', '../../../keys'), 'keys.js': '\u0000\u0001binary' });
    expect(told(found)).toEqual(['app.js:3 client-credentials-constructor']);
  });
});

describe('a wrapper of the project', () => {
  const WRAPPER = `from clarifai.rest import ClarifaiApp

def connect(client, secret):
    return ClarifaiApp(client, secret)
`;

  it('is found with its callers, who say through what the pair goes', async () => {
    const caller = `import os\nfrom vision import connect\napp = connect(os.environ['V_ID'], secret=os.environ['V_SECRET'])\n`;
    const found = await findings({ 'vision.py': WRAPPER, 'main.py': caller });
    expect(told(found)).toEqual([
      'main.py:3 client-credentials-constructor',
      'vision.py:4 client-credentials-constructor',
    ]);
    expect(at(found, 'main.py:3')).toMatchObject({
      message: 'Id and secret are passed to connect (vision.py:4).',
      via: [{ file: 'vision.py', line: 4, what: 'passes it on in connect' }],
    });
  });

  it('has no caller in a call that passes nothing known', async () => {
    const caller = 'from vision import connect\n\ndef again(a, b):\n    return connect(a, b)\n';
    const found = await findings({ 'vision.py': WRAPPER, 'main.py': caller });
    expect(told(found)).toEqual(['vision.py:4 client-credentials-constructor']);
  });
});

describe('names that code reads', () => {
  const READER = `const Clarifai = require('clarifai');
new Clarifai.App(process.env.TAG_ID, process.env.TAG_SECRET).inputs.list();
`;
  const COMPOSE = `services:\n  web:\n    environment:\n      TAG_ID: ${ID}\n      TAG_SECRET: ${SECRET}\n`;

  it('lead to settings files that never say the provider, which say who reads them', async () => {
    const found = await findings({ 'app.js': READER, 'docker-compose.yml': COMPOSE, 'notes.txt': COMPOSE });
    expect(told(found)).toEqual([
      'app.js:2 client-credentials-constructor',
      'docker-compose.yml:4 config-credential',
      'docker-compose.yml:5 config-credential',
    ]);
    expect(at(found, 'docker-compose.yml:4')?.via).toEqual([{ file: 'app.js', line: 2, what: 'reads TAG_ID' }]);
  });

  it('lead to no settings of a component that the code is no part of', async () => {
    const found = await findings({
      'tags/package.json': '{}',
      'tags/app.js': READER,
      'music/package.json': '{}',
      'music/docker-compose.yml': COMPOSE,
      'music/.env': `TAG_ID=${ID}\n`,
    });
    expect(told(found)).toEqual(['tags/app.js:2 client-credentials-constructor']);
  });
});

describe('a Go function that fetches tokens', () => {
  const TOKENS = readFileSync(new URL('../cases/go/rest-token-function/input.go', import.meta.url), 'utf8');
  const OTHER = 'package main\n\nfunc warm() {\n\taccessToken()\n}\n';
  const kinds = (found: readonly Finding[]): readonly string[] => [
    ...new Set(found.map(({ rewrite }) => rewrite.kind)),
  ];

  it('goes where nothing else of its package names it', async () => {
    const found = await findings({ 'main.go': TOKENS, 'other/warm.go': OTHER });
    expect(kinds(found)).toEqual(['automatic']);
  });

  it('stays where another file of its package names it', async () => {
    const found = await findings({ 'main.go': TOKENS, 'warm.go': OTHER });
    expect(kinds(found)).toEqual(['by-hand']);
    expect(found[0]?.rewrite).toMatchObject({ reason: expect.stringContaining('warm.go is of the same package') });
  });
});
