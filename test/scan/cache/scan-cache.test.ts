import { readdirSync, readFileSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ScanResult } from '../../../src/domain/scan-result.ts';
import { openScanCache, type ScanCache } from '../../../src/scan/cache/scan-cache.ts';
import { readText } from '../../../src/scan/read-text.ts';
import { scanTree } from '../../../src/scan/scan-tree.ts';
import { captureCli } from '../../support/capture-cli.ts';
import { CASES_ROOT } from '../../support/cases.ts';
import { type Files, type GitRepo, gitRepo } from '../../support/git-repo.ts';
import { tempTree } from '../../support/temp-tree.ts';

const ID = 'EXAMPLEclientid0000000000000000000000001';
const SECRET = 'EXAMPLEclientsecret000000000000000000001';
const LEGACY = `const Clarifai = require('clarifai');\nnew Clarifai.App('${ID}', '${SECRET}');\n`;
const SILENT = LEGACY.replaceAll(/clarifai/gi, 'Somebody');
const OPTIONS = { tool: { name: 'keyshift', version: '0.0.0' }, platformKey: 'ask', now: () => 0 } as const;

/** A repository of files that are older than its index, as they are a moment after a checkout. */
function oldRepo(files: Files): GitRepo {
  const repo = gitRepo();
  repo.write(files);
  for (const file of Object.keys(files)) utimesSync(join(repo.root, file), 1_500_000_000, 1_500_000_000);
  repo.commit({});
  return repo;
}

function newCacheFile(): string {
  return join(tempTree({}), 'of/a/scan.cache');
}

async function scan(root: string, file?: string): Promise<ScanResult> {
  const cache = file === undefined ? {} : { cache: { file, analyses: true } };
  return (await scanTree(root, { ...OPTIONS, shownRoot: '.', shownOnly: true, ...cache })).result;
}

function open(root: string, file: string, version = '0.0.0'): Promise<ScanCache> {
  return openScanCache(root, version, OPTIONS, { file, analyses: true });
}

function foundIn({ findings }: ScanResult): readonly string[] {
  return findings.map(({ location }) => location.file);
}

describe('a scan with a cache', () => {
  it('says the same of many cases as one without, the first time and after it', async () => {
    const names = readdirSync(CASES_ROOT, { recursive: true, encoding: 'utf8' }).filter(
      (file, index) => /input/.test(file) && index % 3 === 0,
    );
    const inputs = names.filter((file) => statSync(join(CASES_ROOT, file)).isFile());
    const repo = oldRepo(Object.fromEntries(inputs.map((file) => [file, readFileSync(join(CASES_ROOT, file))])));
    const cache = newCacheFile();
    const plain = await scan(repo.root);
    expect(plain.findings.length).toBeGreaterThan(150);
    expect(await scan(repo.root, cache)).toEqual(plain);
    expect(await scan(repo.root, cache)).toEqual(plain);
    const kept = readFileSync(cache, 'utf8');
    const parts = [...plain.findings].flatMap(({ credential }) => credential?.parts ?? []);
    expect(parts.some(({ source }) => source === 'literal')).toBe(true);
    expect(kept.match(/EXAMPLE\w*(secret|token)0+\w*/g)).toBeNull();
  }, 120_000);

  it('does not search what said nothing, and parses no text twice under one name', async () => {
    const repo = oldRepo({ 'a.js': LEGACY, 'b.js': SILENT, '.env': 'A=1\n', 'clarifai.json': '{}' });
    const cache = newCacheFile();
    await scan(repo.root, cache);
    const { isSilent, analysisOf } = await open(repo.root, cache);
    expect(['a.js', 'b.js', '.env', 'clarifai.json', 'no.js'].filter(isSilent)).toEqual(['b.js']);
    const candidate = readText(repo.root, 'a.js');
    if (!candidate) throw new Error('not read');
    expect(analysisOf(candidate)?.sites).toHaveLength(1);
    expect(analysisOf({ ...candidate, file: 'a.ts' })).toBeUndefined();
    expect(analysisOf({ ...candidate, sha256: 'another' })).toBeUndefined();
    expect(statSync(cache).mode & 0o777).toBe(0o600);
  });

  it('sees a file that changed, though its size and time are the same', async () => {
    const repo = oldRepo({ 'b.js': SILENT.padEnd(LEGACY.length + 40) });
    const cache = newCacheFile();
    expect(foundIn(await scan(repo.root, cache))).toEqual([]);
    writeFileSync(join(repo.root, 'b.js'), LEGACY.padEnd(LEGACY.length + 40));
    utimesSync(join(repo.root, 'b.js'), 1_500_000_000, 1_500_000_000);
    expect(foundIn(await scan(repo.root, cache))).toEqual(['b.js']);
    repo.commit({});
    expect(foundIn(await scan(repo.root, cache))).toEqual(['b.js']);
  });

  it('takes no file for known that was written when the index was', async () => {
    const repo = gitRepo();
    repo.commit({ 'b.js': SILENT });
    const soon = Date.now() / 1000 + 60;
    utimesSync(join(repo.root, 'b.js'), soon, soon);
    repo.git('update-index', '--refresh');
    const cache = newCacheFile();
    await scan(repo.root, cache);
    expect((await open(repo.root, cache)).isSilent('b.js')).toBe(false);
  });

  it('knows a content that moves, and forgets one that git no longer holds', async () => {
    const repo = oldRepo({ 'b.js': SILENT, 'c.js': `${SILENT}//\n` });
    const cache = newCacheFile();
    await scan(repo.root, cache);
    renameSync(join(repo.root, 'b.js'), join(repo.root, 'moved.js'));
    repo.git('rm', '-q', '--cached', 'b.js', 'c.js');
    repo.git('add', 'moved.js');
    expect((await open(repo.root, cache)).isSilent('moved.js')).toBe(true);
    await scan(repo.root, cache);
    expect(readFileSync(cache, 'utf8').split('\n')[1]?.split(',')).toHaveLength(1);
  });

  it('begins anew after other rules or damage, and outside of git keeps analyses alone', async () => {
    const repo = oldRepo({ 'a.js': LEGACY, 'b.js': SILENT });
    const cache = newCacheFile();
    await scan(repo.root, cache);
    expect((await open(repo.root, cache, '0.0.1')).isSilent('b.js')).toBe(false);
    writeFileSync(cache, readFileSync(cache, 'utf8').replace(/\t\{.*/, '\t{"sites":['));
    expect(foundIn(await scan(repo.root, cache))).toEqual(['a.js']);
    const plain = tempTree({ 'a.js': LEGACY, 'b.js': SILENT });
    const other = newCacheFile();
    expect(await scan(plain, other)).toEqual(await scan(plain, other));
    expect((await open(plain, other)).isSilent('b.js')).toBe(false);
  });
});

describe('keyshift scan --cache', () => {
  it('shows the edits of rewrites in SARIF all the same', async () => {
    const repo = oldRepo({ 'a.js': LEGACY });
    const cache = newCacheFile();
    const args = ['scan', '--format', 'sarif', '--cache', cache];
    const [first, second] = [await captureCli(args, repo.root, {}), await captureCli(args, repo.root, {})];
    expect(second.stdout).toBe(first.stdout);
    expect(second.stdout).toContain('process.env.CLARIFAI_API_KEY');
  });

  it('does not write over a file that is no cache', async () => {
    const repo = oldRepo({ 'package.json': '{}' });
    const { code, stderr } = await captureCli(['scan', '--cache', 'package.json'], repo.root, {});
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('package.json is no scan cache') });
    expect(readFileSync(join(repo.root, 'package.json'), 'utf8')).toBe('{}');
  });

  it('says before the scan that the file cannot be written', async () => {
    const { code, stderr } = await captureCli(['scan', '--cache', '.'], tempTree({ 'a.js': LEGACY }), {});
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('. cannot be a scan cache: EISDIR') });
  });

  it('is of the files of a folder', async () => {
    const { code, stderr } = await captureCli(['scan', '--cache', 'x', '--staged'], tempTree({}), {});
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('--cache and --staged') });
  });
});
