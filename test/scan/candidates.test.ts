import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/domain/fingerprint.ts';
import { findCandidates } from '../../src/scan/candidates.ts';
import { readText } from '../../src/scan/read-text.ts';
import { MAX_BYTES } from '../../src/scan/search/search-file.ts';
import { tempTree } from '../support/temp-tree.ts';

async function names(root: string): Promise<readonly string[]> {
  return (await findCandidates(root)).candidates.map(({ file }) => file);
}

describe('a candidate', () => {
  it.each([
    'clarifai',
    'Clarifai',
    'CLARIFAI',
    'ClarifAI',
    'ClariFai',
    "require('clarifai')",
    'https://api.clarifai.com',
  ])('is a file that says %s', async (text) => {
    expect(await names(tempTree({ 'a.js': `before ${text} after` }))).toEqual(['a.js']);
  });

  it.each(['clarifai', 'CLARIFAI_ID'])('is a file that says %s in UTF-16', async (text) => {
    expect(await names(tempTree({ 'a.ini': Buffer.from(`[section]\r\n${text} = 1`, 'utf16le') }))).toEqual(['a.ini']);
  });

  it('is not one that says nothing of the provider', async () => {
    expect(await names(tempTree({ 'a.js': 'clarify()', 'b.js': '' }))).toEqual([]);
  });

  it('is a dotenv file, whatever it says', async () => {
    const files = { '.env': 'CLIENT_ID=x', 'prod.env': '', '.env.local': '', '.envrc': '', 'env.js': '' };
    expect(await names(tempTree(files))).toEqual(['.env', '.env.local', '.envrc', 'prod.env']);
  });

  it('is decoded, with the hash of its bytes', async () => {
    const utf16 = Buffer.from('\uFEFF{"clarifai": "é"}', 'utf16le');
    const latin1 = Buffer.from('clarifai = "é"', 'latin1');
    expect((await findCandidates(tempTree({ 'a.json': utf16, 'b.ini': latin1 }))).candidates).toEqual([
      { file: 'a.json', text: '\uFEFF{"clarifai": "é"}', encoding: 'utf16le', sha256: sha256(utf16) },
      { file: 'b.ini', text: 'clarifai = "é"', encoding: 'latin1', sha256: sha256(latin1) },
    ]);
  });

  it('is only looked for where it is asked for; everything is listed all the same', async () => {
    const root = tempTree({ 'a.js': 'clarifai', 'b.js': 'clarifai' });
    const { files, candidates } = await findCandidates(root, (file) => file === 'b.js');
    expect(candidates.map(({ file }) => file)).toEqual(['b.js']);
    expect(files).toEqual(['a.js', 'b.js']);
  });
});

describe('a file that is not read', () => {
  it('is told when it is too large', async () => {
    const large = Buffer.alloc(MAX_BYTES + 1, 'clarifai ');
    const root = tempTree({ 'large.js': large, 'small.js': large.subarray(0, MAX_BYTES) });
    const { candidates, unread } = await findCandidates(root);
    expect(candidates.map(({ file }) => file)).toEqual(['small.js']);
    expect(unread).toEqual([{ file: 'large.js', reason: 'larger than 8 MiB' }]);
  });

  it('is told when its text cannot be decoded', async () => {
    const root = tempTree({ 'a.txt': Buffer.from('\uFEFFclarifai', 'utf16le').subarray(0, -1) });
    expect((await findCandidates(root)).unread).toEqual([{ file: 'a.txt', reason: 'its text encoding is not known' }]);
  });

  it('is not told of when it is binary', async () => {
    const root = tempTree({ 'a.png': Buffer.concat([Buffer.from([0x89, 0, 1, 0xff]), Buffer.from('clarifai')]) });
    expect(await findCandidates(root)).toEqual({
      files: ['a.png'],
      candidates: [],
      unread: [],
      passedOver: ['a.png'],
    });
  });

  it('is told when it is code by its name and binary by its bytes', async () => {
    const code = "const Clarifai = require('clarifai');\0\n";
    const root = tempTree({ 'a.js': code, 'b.bin': code });
    const { candidates, unread } = await findCandidates(root);
    expect(candidates).toEqual([]);
    expect(unread).toEqual([{ file: 'a.js', reason: 'it holds NUL bytes, as binary data does' }]);
  });

  it('is told when the system does not give it', async () => {
    const root = tempTree({ 'a.js': 'clarifai' });
    const { unread } = await findCandidates(root, (file) => {
      rmSync(join(root, file));
      mkdirSync(join(root, file));
      return true;
    });
    expect(unread).toEqual([{ file: 'a.js', reason: 'not read: EISDIR' }]);
  });

  it('is not told of when it is large data, text or not', async () => {
    const data = Buffer.alloc(MAX_BYTES + 1, 'clarifai ');
    const root = tempTree({ 'trace.log': data, 'video.js': Buffer.concat([Buffer.alloc(9), data]) });
    expect((await findCandidates(root)).unread).toEqual([]);
  });

  it('is not listed either when it is gone, or a link since', async () => {
    const outside = tempTree({ 'a.js': 'clarifai' });
    const root = tempTree({ 'a.js': 'clarifai', 'b.js': 'clarifai', 'c.js': 'clarifai' });
    const found = await findCandidates(root, (file) => {
      if (file !== 'c.js') rmSync(join(root, file));
      if (file === 'b.js') symlinkSync(join(outside, 'a.js'), join(root, file));
      return true;
    });
    expect(found.files).toEqual(['c.js']);
    expect(found.unread).toEqual([]);
  });
});

it('a file is read on its own the way candidates are', async () => {
  const root = tempTree({ 'a.js': 'clarifai', 'a.bin': Buffer.from([0, 0xff, 0]) });
  expect(readText(root, 'a.js')).toEqual((await findCandidates(root)).candidates[0]);
  expect(readText(root, 'a.bin')).toBeUndefined();
});
