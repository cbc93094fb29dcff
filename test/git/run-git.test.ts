import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { blobId } from '../../src/git/blob-id.ts';
import { openBlobReader } from '../../src/git/blob-reader.ts';
import { gitEnvironment } from '../../src/git/environment.ts';
import { explainGitFailure } from '../../src/git/git-failure.ts';
import { askGit, GitError, runGit } from '../../src/git/run-git.ts';
import { gitRepo } from '../support/git-repo.ts';
import { tempTree } from '../support/temp-tree.ts';

const VARIABLES = ['GIT_DIR', 'GIT_INDEX_FILE', 'GIT_GLOB_PATHSPECS', 'GIT_TEST_ASSUME_DIFFERENT_OWNER'];

afterEach(() => {
  for (const name of VARIABLES) delete process.env[name];
});

test("a folder's own repository is asked, whatever a hook's environment names", () => {
  const [here, other] = [gitRepo({ 'a.py': 'a' }), gitRepo({ 'b.py': 'b' })];
  process.env['GIT_DIR'] = join(other.root, '.git');
  process.env['GIT_INDEX_FILE'] = join(other.root, '.git/index');
  process.env['GIT_GLOB_PATHSPECS'] = '1';
  expect(runGit(here.root, ['ls-files']).toString()).toBe('a.py\n');
  expect(runGit(here.root, ['ls-files'], { GIT_DIR: join(other.root, '.git') }).toString()).toBe('b.py\n');
});

test('git may fetch nothing and ask nobody', () => {
  expect(gitEnvironment()).toMatchObject({ GIT_ALLOW_PROTOCOL: 'none', GIT_TERMINAL_PROMPT: '0' });
});

test("an id is git's own", () => {
  const repo = gitRepo({ 'a.txt': 'Grüße\n' });
  const id = repo.git('rev-parse', 'HEAD:a.txt');
  expect(blobId(Buffer.from('Grüße\n'), id.length)).toBe(id);
  expect(blobId(Buffer.from(''), 64)).toMatch(/^[0-9a-f]{64}$/);
});

describe('what failed', () => {
  async function failureIn(folder: string): Promise<unknown> {
    const error: unknown = await askGit(folder, ['rev-parse', '--show-prefix', 'HEAD']).catch((reason) => reason);
    return explainGitFailure(error, folder);
  }

  test('is told as a folder outside git', async () => {
    expect(await failureIn(tempTree({}))).toMatchObject({
      code: 'usage',
      message: expect.stringMatching(/no git repository/),
    });
  });

  test('is told as a repository of somebody else', async () => {
    process.env['GIT_TEST_ASSUME_DIFFERENT_OWNER'] = '1';
    expect(await failureIn(gitRepo({}).root)).toMatchObject({
      code: 'refused',
      hint: expect.stringContaining('safe.directory'),
    });
  });

  test('is told in the words of git, without control characters', () => {
    const error = explainGitFailure(new GitError(128, 'warning: x\nfatal: bad \u001b[31mname\n'), '.');
    expect(error).toMatchObject({ code: 'file', message: expect.stringContaining('bad ?[31mname') });
  });

  test('is told as a git that is not there', () => {
    const missing = Object.assign(new Error('spawn git ENOENT'), { code: 'ENOENT', path: 'git' });
    expect(explainGitFailure(missing, '.')).toMatchObject({ message: 'git is not installed' });
  });

  test('is left as it is when git has no part in it', () => {
    const error = new RangeError('x');
    expect(explainGitFailure(error, '.')).toBe(error);
  });
});

test('contents that git cannot read are named, and the others given', async () => {
  const repo = gitRepo({ 'a.txt': 'one\n', 'b.txt': 'two\n', 'c.txt': 'three\n' });
  const [a = '', b = '', c = ''] = ['a', 'b', 'c'].map((name) => repo.git('rev-parse', `HEAD:${name}.txt`));
  const loose = `.git/objects/${b.slice(0, 2)}/${b.slice(2)}`;
  repo.git('config', 'core.looseCompression', '0');
  repo.write({ [loose]: null });
  repo.write({ [loose]: 'not compressed' });
  const seen: string[] = [];
  const reader = openBlobReader(repo.root, 100, (_id, bytes) => seen.push(bytes.toString()));
  await reader.send([a, b, c, '0'.repeat(40)]);
  expect(await reader.end()).toEqual(expect.arrayContaining([b, '0'.repeat(40)]));
  expect(seen).toEqual(['one\n', 'three\n']);
});
