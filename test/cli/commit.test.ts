import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CliStage, openCliStage } from '../support/cli-stage.ts';
import { type GitRepo, openRepo, plainGitEnvironment } from '../support/git-repo.ts';

let stage: CliStage;
let repo: GitRepo;

beforeEach(async () => {
  stage = await openCliStage();
  repo = openRepo(stage.folder);
  repo.git('init', '-q', '-b', 'main');
  repo.write({ '.gitignore': '.env\n.keyshift\n' });
  repo.git('add', '-A');
  repo.git('commit', '-qm', 'Start');
});

afterEach(() => stage.close());

const MIGRATE = ['migrate', '--sink', 'dotenv:.env', '--yes', '--commit'];

function migrate(...more: string[]) {
  return commitWith([...MIGRATE, ...more]);
}

function commitWith(args: readonly string[]) {
  const {
    GIT_CONFIG_GLOBAL,
    GIT_CONFIG_NOSYSTEM,
    GIT_AUTHOR_NAME,
    GIT_AUTHOR_EMAIL,
    GIT_COMMITTER_NAME,
    GIT_COMMITTER_EMAIL,
  } = plainGitEnvironment();
  const env = {
    GIT_CONFIG_GLOBAL,
    GIT_CONFIG_NOSYSTEM,
    GIT_AUTHOR_NAME,
    GIT_AUTHOR_EMAIL,
    GIT_COMMITTER_NAME,
    GIT_COMMITTER_EMAIL,
  };
  return stage.run(args, env);
}

describe('--commit', () => {
  it('makes one commit that explains, of the edited files alone', async () => {
    repo.write({ 'mine.txt': 'staged before\n' });
    repo.git('add', 'mine.txt');
    const { code, stdout, stderr } = await migrate();
    expect(code, stderr).toBe(0);
    expect(stdout + stderr).toMatch(/Commit [0-9a-f]{10} moves the root\./);
    expect(repo.git('show', '--name-only', '--format=', 'HEAD').split('\n').toSorted()).toEqual([
      'package.json',
      'tagger.js',
    ]);
    expect(stdout, 'ignored by git').toContain('.env is not committed: it holds the new key');
    expect(repo.git('diff', '--cached', '--name-only'), 'what was staged stays staged').toBe('mine.txt');
    const message = repo.git('log', '-1', '--format=%B');
    expect(message).toMatch(/^Move from Clarifai client credentials to a scoped API key\n\n/);
    expect(message).toMatch(
      /application acme\/photo-tagger, is read from CLARIFAI_API_KEY and may do:\n- \w+:\w+: .* at tagger\.js:\d+/,
    );
    expect(message).toMatch(/npm clarifai goes from 2\.0\.18 to 2\.1\.8/);
    expect(message).toMatch(/keyshift rollback \d{8}T\d{6}-[0-9a-f]{6} takes it back/);
    const again = await migrate();
    expect(again.code).toBe(0);
    expect(repo.git('rev-list', '--count', 'HEAD')).toBe('2');
  });

  it('never commits a file that holds the new key, and says so', async () => {
    repo.write({ '.gitignore': '.keyshift\n' });
    repo.git('add', '-A');
    repo.git('commit', '-qm', 'Track the settings');
    const { stdout, stderr } = await migrate();
    expect(stdout + stderr).toContain('.env is not committed: it holds the new key');
    expect(repo.git('show', '--name-only', '--format=', 'HEAD')).not.toContain('.env');
    expect(repo.git('log', '-p', '--all')).not.toContain(stage.sandbox.keys('photo-tagger')[0]?.secret.reveal());
  });

  it('never commits a file that a delivery put the new key into', async () => {
    const { code, stdout, stderr } = await commitWith(['migrate', '--sink', 'json:package.json', '--yes', '--commit']);
    expect({ code, text: stdout + stderr }).toEqual({
      code: 0,
      text: expect.stringContaining('package.json is not committed: it holds the new key'),
    });
    const key = stage.sandbox.keys('photo-tagger')[0]?.secret.reveal();
    expect(stage.read('package.json')).toContain(key);
    expect(repo.git('log', '-p', '--all')).not.toContain(key);
  });

  it('says of a file that git does not track that it is not committed', async () => {
    repo.write({ 'new.js': stage.read('tagger.js') });
    const { stdout } = await migrate('--allow-dirty');
    expect(stdout).toContain('new.js is not committed: git does not track it');
    expect(repo.git('show', '--name-only', '--format=', 'HEAD')).toBe('package.json\ntagger.js');
  });

  it('makes the first commit of a repository', async () => {
    repo.git('update-ref', '-d', 'HEAD');
    const { code, stderr } = await migrate('--allow-dirty');
    expect(code, stderr).toBe(0);
    expect(repo.git('show', '--name-only', '--format=', 'HEAD')).toBe('package.json\ntagger.js');
  });

  it('runs no hook and no filter of the repository, unless hooks are asked for', async () => {
    const hooks = join(stage.folder, '.git/hooks');
    mkdirSync(hooks, { recursive: true });
    repo.write({ '.git/hooks/pre-commit': '#!/bin/sh\ntouch hook-ran\nexit 1\n' });
    chmodSync(join(hooks, 'pre-commit'), 0o755);
    repo.git('config', 'filter.evil.clean', 'touch filter-ran; cat');
    repo.write({ '.git/info/attributes': 'package.json filter=evil\n' });
    const { stdout, stderr } = await migrate();
    expect(stdout + stderr).toContain('package.json is not committed: a filter of the repository would run');
    expect(repo.git('show', '--name-only', '--format=', 'HEAD')).toBe('tagger.js');
    expect(() => stage.read('hook-ran')).toThrow('ENOENT');
    expect(() => stage.read('filter-ran')).toThrow('ENOENT');
  });

  it('runs the hooks when asked, and tells what one refuses', async () => {
    mkdirSync(join(stage.folder, '.git/hooks'), { recursive: true });
    repo.write({ '.git/hooks/pre-commit': '#!/bin/sh\necho not on a Friday >&2\nexit 1\n' });
    chmodSync(join(stage.folder, '.git/hooks/pre-commit'), 0o755);
    const { code, stdout, stderr } = await migrate('--commit-hooks');
    expect({ code, text: stdout + stderr }).toEqual({ code: 3, text: expect.stringContaining('not on a Friday') });
    expect(repo.git('rev-list', '--count', 'HEAD')).toBe('1');
  });

  it('is refused outside git before anything is done', async () => {
    rmSync(join(stage.folder, '.git'), { recursive: true });
    const { code, stderr } = await stage.run(MIGRATE);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('--commit needs a git checkout') });
    expect(stage.sandbox.keys()).toEqual([]);
  });
});

describe('a dirty tree', () => {
  it('is refused, untracked files included, ignored ones not', async () => {
    repo.write({ 'new.js': stage.read('tagger.js') });
    const refused = await stage.run(['migrate', '--sink', 'dotenv:.env', '--yes']);
    expect(refused).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('uncommitted changes in new.js (untracked)'),
    });
    expect(refused.stderr).not.toContain('.env');
    expect(stage.sandbox.keys()).toEqual([]);
    expect((await stage.run(['migrate', '--sink', 'dotenv:.env', '--yes', '--allow-dirty'])).code).toBe(0);
  });
});
