import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { runGit } from '../../src/git/run-git.ts';
import { scanHistory } from '../../src/scan/history/scan-history.ts';
import { scanSource, scanTree } from '../../src/scan/scan-tree.ts';
import { scanSince } from '../../src/scan/sources/since.ts';
import { stagedSource } from '../../src/scan/sources/staged.ts';
import { captureCli } from '../support/capture-cli.ts';
import { type HostileRepo, hostileRepo } from '../support/hostile-repo.ts';

const OPTIONS = { tool: { name: 'keyshift', version: '0' }, shownRoot: '.', platformKey: 'ask' } as const;

function legacy(number: number): string {
  const digits = String(number).padStart(25, '0');
  return `from clarifai.rest import ClarifaiApp\napp = ClarifaiApp('EXAMPLEclientid${digits}', 'EXAMPLEsecret00${digits}')\n`;
}

let repo: HostileRepo;

// A repository of its own for each test: one that git has read may be remembered in its index.
beforeEach(() => {
  repo = hostileRepo(
    { 'app.py': legacy(1), 'other.py': 'x = 1\n' },
    { 'staged.py': legacy(2), 'other.py': legacy(3) },
    { 'other.py': legacy(4), 'untracked.py': legacy(5) },
  );
});

describe('the planted programs are real: git alone runs them', () => {
  test.each([
    ['status'],
    ['diff', 'HEAD'],
    ['ls-files', '-o'],
    ['log', '-p', '--all'],
    ['log', 'signed'],
    ['add', '.'],
    ['cat-file', '-p', '1234567890123456789012345678901234567890'],
  ])('git %s', (...args) => {
    repo.carelessly(...args);
    expect(repo.ran()).toBe(true);
  });
});

describe('a hostile repository runs nothing of its own', () => {
  test('when its files are scanned', async () => {
    const { result } = await scanTree(repo.root, OPTIONS);
    expect(result.findings.length).toBeGreaterThan(2);
    expect(repo.ran()).toBe(false);
  });

  test('when what is staged is scanned', async () => {
    const source = await stagedSource(repo.root);
    const { result } = await scanSource(source, OPTIONS);
    for (const file of source.files) source.read(file);
    expect(result.findings.length).toBeGreaterThan(0);
    expect(repo.ran()).toBe(false);
  });

  test('when what changed is scanned', async () => {
    const { result } = await scanSince(repo.root, 'HEAD', OPTIONS);
    expect(result.findings.length).toBeGreaterThan(0);
    expect(repo.ran()).toBe(false);
  });

  test('when its past is scanned', async () => {
    const { findings } = await scanHistory(repo.root, OPTIONS);
    expect(findings.length).toBeGreaterThan(1);
    expect(repo.ran()).toBe(false);
  });

  test('when it lacks objects that it would fetch', async () => {
    const blob = runGit(repo.root, ['rev-parse', ':staged.py']).toString().trim();
    rmSync(join(repo.root, '.git/objects', blob.slice(0, 2), blob.slice(2)), { force: true });
    rmSync(join(repo.root, 'staged.py'));
    const { unread } = await stagedSource(repo.root);
    expect(unread).toMatchObject([{ file: 'staged.py', kind: 'unreadable' }]);
    await scanHistory(repo.root, OPTIONS);
    expect(repo.ran()).toBe(false);
  });

  test.each([
    ['scan', 1],
    ['scan --staged', 1],
    ['scan --since HEAD', 1],
    ['scan --history', 1],
    ['plan --app acme/shop', 0],
    ['report --format json', 0],
    ['scopes', 0],
  ])('by keyshift %s', async (line, expected) => {
    const { code, stdout, stderr } = await captureCli(line.split(' '), repo.root, {});
    expect({ code, stderr }).toMatchObject({ code: expected });
    expect(stdout).not.toBe('');
    expect(repo.ran()).toBe(false);
  });
});
