import { expect, test } from 'vitest';
import { scanSource } from '../../src/scan/scan-tree.ts';
import { stdinSource } from '../../src/scan/sources/stdin.ts';

const LEGACY =
  'const a = new Clarifai.App("EXAMPLEclientid0000000000000000000000001", "EXAMPLEsecret00000000000000000000000001");\n';

async function kindsIn(bytes: Uint8Array, name: string): Promise<readonly string[]> {
  const { result } = await scanSource(stdinSource(bytes, name), {
    tool: { name: 'keyshift', version: '0' },
    shownRoot: '.',
    platformKey: 'ask',
  });
  return result.findings.map(({ kind, location }) => `${location.file}:${location.startLine} ${kind}`);
}

test('a text is read as the language its name tells', async () => {
  const text = Buffer.from(`const Clarifai = require('clarifai');\n${LEGACY}`);
  expect(await kindsIn(text, 'src/app.js')).toEqual(['src/app.js:2 client-credentials-constructor']);
});

test('a text may have any encoding that a file may have', async () => {
  const text = Buffer.from(`\ufeffconst Clarifai = require('clarifai');\n${LEGACY}`, 'utf16le');
  expect(await kindsIn(text, 'app.js')).toEqual(['app.js:2 client-credentials-constructor']);
});

test('no text has no findings, and what is no text is told', async () => {
  expect(await kindsIn(Buffer.alloc(0), 'app.js')).toEqual([]);
  expect(stdinSource(Buffer.from([0, 1, 2, 0xff, 0]), 'app.js').unread).toMatchObject([
    { file: 'app.js', kind: 'undecodable' },
  ]);
});
