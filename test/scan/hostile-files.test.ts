import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scanTree } from '../../src/scan/scan-tree.ts';
import { tempTree } from '../support/temp-tree.ts';

const CODE = `from clarifai.rest import ClarifaiApp
app = ClarifaiApp('EXAMPLEclientid0000000000000000000000001', 'EXAMPLEclientsecret000000000000000000001')
`;

async function scanned(root: string): Promise<{ found: readonly string[]; unread: readonly string[] }> {
  const { result } = await scanTree(root, { tool: { name: 'keyshift', version: '0' }, platformKey: 'ask' });
  const found = result.findings.map(({ location, kind }) => `${location.file} ${kind}`);
  return { found, unread: result.unread.map(({ file }) => file) };
}

/** One file that is read, and beside it whatever else a folder may hold. */
function treeWith(add: (root: string) => void): string {
  const root = tempTree({ 'app.py': CODE });
  add(root);
  return root;
}

const ONLY = ['app.py client-credentials-constructor'];

it('links that lead in a circle or out of the tree are not followed', async () => {
  const outside = tempTree({ 'other.py': CODE });
  const root = treeWith((folder) => {
    mkdirSync(join(folder, 'a/b'), { recursive: true });
    symlinkSync('../..', join(folder, 'a/b/up'));
    symlinkSync('loop', join(folder, 'loop'));
    symlinkSync(outside, join(folder, 'outside'));
    symlinkSync(join(outside, 'other.py'), join(folder, 'linked.py'));
  });
  expect((await scanned(root)).found).toEqual(ONLY);
});

it.skipIf(process.platform === 'win32')('a pipe that nobody writes to and a socket keep nothing waiting', async () => {
  const root = treeWith((folder) => execFileSync('mkfifo', [join(folder, 'pipe.py')]));
  const server = createServer().listen(join(root, 'clarifai.sock'));
  try {
    expect(await scanned(root)).toEqual({ found: ONLY, unread: [] });
  } finally {
    server.close();
  }
});

it('a file of two gigabytes is told of and not read', async () => {
  const root = treeWith((folder) => {
    writeFileSync(join(folder, 'bundle.js'), 'clarifai\n'.repeat(40_000));
    truncateSync(join(folder, 'bundle.js'), 2 ** 31);
    writeFileSync(join(folder, 'image.bin'), Buffer.alloc(300_000));
    truncateSync(join(folder, 'image.bin'), 2 ** 31 + 1);
  });
  expect(await scanned(root)).toEqual({ found: ONLY, unread: ['bundle.js'] });
});

it('encodings other than UTF-8 are read, and bytes that are no text are not', async () => {
  const root = treeWith((folder) => {
    writeFileSync(join(folder, 'utf16.py'), Buffer.from(`\uFEFF${CODE}`, 'utf16le'));
    writeFileSync(join(folder, 'latin.py'), Buffer.from(`# caf\u00e9\n${CODE}`, 'latin1'));
    writeFileSync(join(folder, 'bom.py'), `\uFEFF${CODE.replaceAll('\n', '\r\n')}`);
    writeFileSync(join(folder, 'nul.py'), Buffer.concat([Buffer.from(CODE), Buffer.alloc(64), Buffer.from(CODE)]));
  });
  expect(await scanned(root)).toEqual({
    found: ['app.py', 'bom.py', 'latin.py', 'utf16.py'].map((file) => `${file} client-credentials-constructor`),
    unread: ['nul.py'],
  });
});
