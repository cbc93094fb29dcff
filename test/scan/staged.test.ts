import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { scanSource } from '../../src/scan/scan-tree.ts';
import { stagedSource } from '../../src/scan/sources/staged.ts';
import { gitRepo } from '../support/git-repo.ts';
import { tempTree } from '../support/temp-tree.ts';

const LEGACY =
  "from clarifai.rest import ClarifaiApp\napp = ClarifaiApp('EXAMPLEclientid0000000000000000000000001', 'EXAMPLEsecret00000000000000000000000001')\n";
const CLEAN = 'x = 1\n';

async function candidatesOf(root: string): Promise<readonly string[]> {
  return (await stagedSource(root)).candidates.map(({ file }) => file);
}

describe('what is staged', () => {
  test('is added, changed and renamed files, not those that are as in HEAD or only in the working tree', async () => {
    const repo = gitRepo({
      'same.py': LEGACY,
      'old.py': `${LEGACY}y = 2\n`,
      'changed.py': CLEAN,
      'gone.py': `${LEGACY}z\n`,
    });
    repo.git('mv', 'old.py', 'new.py');
    repo.git('rm', '-q', 'gone.py');
    repo.write({ 'changed.py': LEGACY, 'added.py': LEGACY });
    repo.git('add', '.');
    repo.write({ 'untracked.py': LEGACY });
    expect(await candidatesOf(repo.root)).toEqual(['added.py', 'changed.py', 'new.py']);
  });

  test('has the content of the index, not that of the working tree', async () => {
    const repo = gitRepo({ 'app.py': CLEAN, 'later.py': CLEAN });
    repo.write({ 'app.py': LEGACY });
    repo.git('add', 'app.py');
    repo.write({ 'app.py': CLEAN, 'later.py': LEGACY });
    const { candidates } = await stagedSource(repo.root);
    expect(candidates).toMatchObject([{ file: 'app.py', text: LEGACY }]);
  });

  test('is everything in the index before the first commit', async () => {
    const repo = gitRepo();
    expect(await candidatesOf(repo.root)).toEqual([]);
    repo.write({ 'app.py': LEGACY });
    repo.git('add', '.');
    expect(await candidatesOf(repo.root)).toEqual(['app.py']);
  });

  test('includes two files of the same content and dotenv files that say no name', async () => {
    const repo = gitRepo({});
    repo.write({ 'a.py': LEGACY, 'b.py': LEGACY, '.env': 'CLIENT_ID=x\n' });
    repo.git('add', '-f', '.');
    repo.write({ 'a.py': CLEAN, 'b.py': CLEAN, '.env': 'CLIENT_ID=other\n' });
    expect(await candidatesOf(repo.root)).toEqual(['.env', 'a.py', 'b.py']);
  });

  test('of a sub-folder has paths relative to it and nothing from beside it', async () => {
    const repo = gitRepo({ 'README.md': 'x' });
    repo.write({ 'app.py': LEGACY, 'service/app.py': LEGACY, 'service/keys.py': CLEAN });
    repo.git('add', '.');
    const source = await stagedSource(join(repo.root, 'service'));
    expect(source.candidates.map(({ file }) => file)).toEqual(['app.py']);
    expect(source.files).toEqual(['app.py', 'keys.py']);
    expect(source.read('keys.py')?.text).toBe(CLEAN);
  });

  test('has neither links nor submodules', async () => {
    const inner = gitRepo({ 'app.py': LEGACY });
    const repo = gitRepo({ 'README.md': 'x' });
    symlinkSync('clarifai.py', join(repo.root, 'clarifai-link.py'));
    repo.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.root, 'vendor');
    repo.git('add', 'clarifai-link.py');
    expect(await candidatesOf(repo.root)).toEqual([]);
  });

  test('tells of a merge conflict', async () => {
    const repo = gitRepo({ 'app.py': CLEAN });
    repo.git('checkout', '-q', '-b', 'other');
    repo.commit({ 'app.py': LEGACY });
    repo.git('checkout', '-q', 'main');
    repo.commit({ 'app.py': 'y = 1\n' });
    expect(() => repo.git('merge', 'other')).toThrow();
    const source = await stagedSource(repo.root);
    expect(source.candidates).toEqual([]);
    expect(source.unread).toMatchObject([{ file: 'app.py', reason: expect.stringContaining('conflict') }]);
  });

  test('tells of what is too large and of what has no known encoding', async () => {
    const repo = gitRepo({});
    const cutOff = Buffer.from(`\uFEFF${LEGACY}`, 'utf16le').subarray(0, -1);
    repo.write({ 'big.py': LEGACY + '#'.repeat(8 * 1024 * 1024), 'wide.py': cutOff });
    repo.git('add', '.');
    const { unread } = await stagedSource(repo.root);
    expect(unread).toMatchObject([
      { file: 'big.py', kind: 'oversized' },
      { file: 'wide.py', kind: 'undecodable' },
    ]);
  });

  test('reads files whose line ends git changes on the way', async () => {
    const repo = gitRepo({ '.gitattributes': '* text eol=crlf\n' });
    repo.write({ 'app.py': LEGACY.replaceAll('\n', '\r\n') });
    repo.git('add', '.');
    expect((await stagedSource(repo.root)).candidates).toMatchObject([{ file: 'app.py', text: LEGACY }]);
  });

  test('names a content that git has lost', async () => {
    const repo = gitRepo({});
    repo.write({ 'app.py': LEGACY });
    repo.git('add', '.');
    const blob = repo.git('rev-parse', ':app.py');
    repo.write({ 'app.py': CLEAN, [`.git/objects/${blob.slice(0, 2)}/${blob.slice(2)}`]: null });
    expect((await stagedSource(repo.root)).unread).toMatchObject([
      { file: 'app.py', reason: expect.stringMatching(/git/) },
    ]);
  });

  test('is scanned like any other source', async () => {
    const repo = gitRepo({});
    repo.write({ 'app.py': LEGACY });
    repo.git('add', '.');
    repo.write({ 'app.py': CLEAN });
    const { result } = await scanSource(await stagedSource(repo.root), {
      tool: { name: 'keyshift', version: '0' },
      shownRoot: '.',
      platformKey: 'ask',
    });
    expect(result.findings).toMatchObject([{ kind: 'client-credentials-constructor', location: { file: 'app.py' } }]);
  });

  test('is refused outside a repository, with what to do', async () => {
    await expect(stagedSource(tempTree({ 'app.py': LEGACY }))).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining('in no git repository'),
      hint: expect.any(String),
    });
  });
});

describe('the index of a commit under way', () => {
  const saved = { ...process.env };
  const folder = process.cwd();
  beforeEach(() => process.chdir(folder));
  afterEach(() => {
    process.chdir(folder);
    for (const name of ['GIT_INDEX_FILE', 'GIT_DIR', 'GIT_WORK_TREE']) {
      if (saved[name] === undefined) delete process.env[name];
    }
  });

  test('is the one that git names to its hook', async () => {
    const repo = gitRepo({ 'app.py': CLEAN, 'other.py': CLEAN, 'sub/x': 'x' });
    repo.write({ 'app.py': LEGACY, 'other.py': LEGACY });
    repo.git('add', 'other.py');
    const hook = '#!/bin/sh\necho "$GIT_INDEX_FILE" > seen; cp "$GIT_INDEX_FILE" .git/kept-index; exit 1\n';
    mkdirSync(join(repo.root, '.git/hooks'), { recursive: true });
    writeFileSync(join(repo.root, '.git/hooks/pre-commit'), hook, { mode: 0o755 });
    expect(() => repo.git('commit', '-m', 'part', 'app.py')).toThrow();
    process.chdir(repo.root);
    process.env['GIT_INDEX_FILE'] = '.git/kept-index';
    expect(await candidatesOf('.')).toEqual(['app.py']);
    expect(await candidatesOf('sub')).toEqual([]);
  });

  test('is not taken for that of another repository', async () => {
    const [here, other] = [gitRepo({ 'a.py': CLEAN }), gitRepo({ 'b.py': CLEAN })];
    other.write({ 'b.py': LEGACY });
    other.git('add', '.');
    process.chdir(here.root);
    process.env['GIT_INDEX_FILE'] = '.git/index';
    process.env['GIT_DIR'] = '.git';
    expect(await candidatesOf(other.root)).toEqual(['b.py']);
  });

  test('is found where GIT_DIR lies apart from the files', async () => {
    const repo = gitRepo({ 'app.py': CLEAN });
    const files = tempTree({ 'app.py': LEGACY, 'sub/app.py': LEGACY });
    repo.git(`--work-tree=${files}`, 'add', '.');
    process.chdir(files);
    process.env['GIT_DIR'] = join(repo.root, '.git');
    expect(await candidatesOf('.')).toEqual(['app.py', 'sub/app.py']);
    expect(await candidatesOf('sub')).toEqual(['app.py']);
  });
});
