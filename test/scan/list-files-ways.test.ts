import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Unread } from '../../src/domain/scan-result.ts';
import { listFiles } from '../../src/scan/list-files.ts';
import { walk } from '../../src/scan/listing/walk.ts';
import { tempTree } from '../support/temp-tree.ts';

function git(folder: string, ...args: readonly string[]): void {
  const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', '-c', 'protocol.file.allow=always'];
  execFileSync('git', [...who, ...args], {
    cwd: folder,
    stdio: 'ignore',
    env: { PATH: process.env['PATH'], HOME: '/' },
  });
}

function walked(root: string): readonly string[] {
  const unread: Unread[] = [];
  return [...walk(root, unread)].flat().toSorted();
}

async function byGit(root: string): Promise<readonly string[]> {
  git(root, 'init', '-q');
  return (await listFiles(root)).files;
}

const RULES = [
  '*.log', '!keep.log', '/build', 'dist/', 'a/*/c', '**/gen', 'x/**', 'a/**/z', '[a-c].js', '[!a-c].ts', '[^a].py', 'b[[:digit:]]',
  '\\#hash', '\\!bang', 'space\\ ', 'tail   ', 'q?.md', '*', '!*/', '!*.js', 'foo/', '!foo', 'a/b', '!/a/b/', '[', 'x[', '[]]', '[]-]x',
  '***/y', 'a**b', '*.', 'sub/*', '!sub/a', 'c/\r', '/', '//', 'a//b', '[a/b]', 'a[/]b', '\\', 'z\\', '\\z', '[\\]]', '[b-]', '# no', '.env*',
]; // biome-ignore format: one table
const NAMES = [
  'a',
  'b',
  'c',
  'foo',
  'gen',
  'x',
  'y',
  'z',
  'sub',
  'build',
  'dist',
  'a.js',
  'b.ts',
  'a.py',
  'd.js',
  'keep.log',
  'm.log',
  'b1',
];
const ODD = [
  '#hash',
  '!bang',
  'space ',
  'tail',
  'q1.md',
  '[',
  ']',
  '-x',
  ']x',
  'aXb',
  'name.',
  '.env',
  '.env.local',
  'w.env',
  '\\',
  'ä.js',
];

/** Numbers in [0, 1) that are the same in every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function nastyTree(seed: number): string {
  const random = randomFrom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] ?? pick(items);
  const root = tempTree({});
  const fill = (folder: string, depth: number): void => {
    for (const name of new Set(Array.from({ length: 9 }, () => pick([...NAMES, ...ODD])))) {
      const path = join(folder, name);
      if (depth < 3 && random() < 0.4) {
        mkdirSync(path);
        fill(path, depth + 1);
      } else writeFileSync(path, '');
    }
    if (depth === 0 || random() < 0.3) {
      const rules = Array.from({ length: 1 + Math.floor(random() * 5) }, () => pick(RULES));
      writeFileSync(join(folder, '.gitignore'), rules.join('\n'));
    }
  };
  fill(root, 0);
  return root;
}

describe('the own walk and git list the same', () => {
  it.each(Array.from({ length: 12 }, (_, seed) => seed))('with nasty rules, tree %i', async (seed) => {
    const root = nastyTree(seed);
    const files = walked(root);
    expect(await byGit(root)).toEqual(files);
  });

  it('in a folder below the top, with links, credentials and a virtual environment', async () => {
    const root = tempTree({
      '.gitignore': '*.log\n.env*\n*.env\n',
      'app/.env': '', 'app/.envrc': '', 'app/prod.env': '', 'app/.env.d/x': '', 'app/venv/.env/lib/a.py': '', 'app/.keyshift/x': '',
      'app/a.js': '', 'other/b.js': '',
    }); // biome-ignore format: one table
    symlinkSync(join(root, 'other'), join(root, 'app/link'));
    const app = join(root, 'app');
    git(root, 'init', '-q');
    expect((await listFiles(app)).files).toEqual(['.env', '.envrc', 'a.js', 'prod.env']);
    expect(walked(root).filter((file) => file.startsWith('app/'))).toEqual(
      ['.env', '.envrc', 'a.js', 'prod.env'].map((file) => `app/${file}`),
    );
  });
});

describe('in a checkout', () => {
  it('what is tracked is listed once, even where a rule leaves it out or two sides conflict', async () => {
    const root = tempTree({ 'a.log': '1', 'b.js': '1', '.gitignore': '*.log\n' });
    git(root, 'init', '-q', '-b', 'main');
    git(root, 'add', '-f', '.');
    git(root, 'commit', '-qm', 'one');
    git(root, 'checkout', '-qb', 'side');
    writeFileSync(join(root, 'b.js'), 'side');
    git(root, 'commit', '-qam', 'side');
    git(root, 'checkout', '-q', 'main');
    writeFileSync(join(root, 'b.js'), 'main');
    git(root, 'commit', '-qam', 'main');
    expect(() => git(root, 'merge', 'side')).toThrow();
    expect((await listFiles(root)).files).toEqual(['.gitignore', 'a.log', 'b.js']);
  });

  it('repositories within are listed, submodules and others', async () => {
    const library = tempTree({ 'lib.js': '' });
    git(library, 'init', '-q');
    git(library, 'add', '.');
    git(library, 'commit', '-qm', 'one');
    const root = tempTree({ 'a.js': '', 'clone/c.js': '' });
    git(join(root, 'clone'), 'init', '-q');
    git(root, 'init', '-q');
    git(root, 'submodule', 'add', '-q', library, 'module');
    expect((await listFiles(root)).files).toEqual(['.gitmodules', 'a.js', 'clone/c.js', 'module/lib.js']);
  });

  it('a folder that is ignored is listed when it is named', async () => {
    const root = tempTree({ '.gitignore': 'vendor/\n', 'vendor/a.js': '' });
    git(root, 'init', '-q');
    expect((await listFiles(join(root, 'vendor'))).files).toEqual(['a.js']);
  });

  it('a program that the repository names is not started', async () => {
    const root = tempTree({ 'a.js': '', 'spy.sh': '#!/bin/sh\ntouch "$(dirname "$0")/started"\n' });
    git(root, 'init', '-q');
    git(root, 'add', 'a.js');
    git(root, 'config', 'core.fsmonitor', `sh ${join(root, 'spy.sh')}`);
    rmSync(join(root, 'started'), { force: true });
    expect((await listFiles(root)).files).toEqual(['a.js', 'spy.sh']);
    expect(walked(root)).not.toContain('started');
  });
});
