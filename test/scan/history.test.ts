import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ScanResult } from '../../src/domain/scan-result.ts';
import { scanHistory } from '../../src/scan/history/scan-history.ts';
import { scanSchema } from '../../src/schemas/scan.ts';
import { gitRepo, openRepo } from '../support/git-repo.ts';
import { tempTree } from '../support/temp-tree.ts';

function pair(number: number): readonly [string, string] {
  return [`EXAMPLEclientid${String(number).padStart(25, '0')}`, `EXAMPLEsecret${String(number).padStart(27, '0')}`];
}

function legacy(number: number): string {
  const [id, secret] = pair(number);
  return `from clarifai.rest import ClarifaiApp\napp = ClarifaiApp('${id}', '${secret}')\n`;
}

const CLEAN =
  "import os\nfrom clarifai.rest import ClarifaiApp\napp = ClarifaiApp(api_key=os.environ['CLARIFAI_API_KEY'])\n";

function scan(root: string): Promise<ScanResult> {
  return scanHistory(root, { tool: { name: 'keyshift', version: '0' }, shownRoot: '.', platformKey: 'ask' });
}

async function leaksIn(root: string): Promise<readonly string[]> {
  const { findings } = await scan(root);
  return findings.map(
    ({ location, history }) => `${location.file}:${location.startLine} ${history?.inHead ? 'held' : 'gone'}`,
  );
}

test('a credential that is gone is found, with the commits that wrote it', async () => {
  const repo = gitRepo({ 'README.md': 'x' });
  const first = repo.commit({ 'app.py': legacy(1) }, '2016-05-01T10:00:00+02:00');
  repo.commit({ 'app.py': `# moved\n${legacy(1)}` }, '2016-06-01T10:00:00+02:00');
  const last = repo.commit({ 'app.py': `# moved\n\n${legacy(1)}` }, '2016-07-01T10:00:00+02:00');
  repo.commit({ 'app.py': CLEAN }, '2016-08-01T10:00:00+02:00');
  const result = await scan(repo.root);
  expect(result.findings).toMatchObject([
    {
      kind: 'client-credentials-constructor',
      location: { file: 'app.py', startLine: 4 },
      history: {
        first: { id: first, date: '2016-05-01T10:00:00+02:00' },
        last: { id: last, date: '2016-07-01T10:00:00+02:00' },
        inHead: false,
      },
    },
  ]);
  expect(scanSchema.parse(result)).toBeDefined();
  expect(JSON.stringify(result)).not.toContain(pair(1)[1]);
});

test('a credential that HEAD holds is marked so, also when it moved to another file', async () => {
  const repo = gitRepo({ 'old.py': legacy(1), 'other.py': legacy(2) });
  repo.commit({ 'old.py': null, 'new.py': `x = 1\n${legacy(1)}`, 'other.py': null });
  expect(await leaksIn(repo.root)).toEqual(['new.py:3 held', 'old.py:2 held', 'other.py:2 gone']);
});

test('the fingerprint stays when later commits write the credential again', async () => {
  const repo = gitRepo({ 'app.py': legacy(1) });
  const before = (await scan(repo.root)).findings.map(({ fingerprint }) => fingerprint);
  repo.commit({ 'app.py': `\n\n${legacy(1)}` });
  expect((await scan(repo.root)).findings.map(({ fingerprint }) => fingerprint)).toEqual(before);
});

test('every ref is searched: branches, tags, stashes, and what only a merge wrote', async () => {
  const repo = gitRepo({ 'app.py': 'a\n' });
  repo.git('checkout', '-q', '-b', 'side');
  repo.commit({ 'branch.py': legacy(1) });
  repo.git('checkout', '-q', 'main');
  repo.commit({ 'tagged.py': legacy(2) });
  repo.git('tag', 'v1');
  repo.git('reset', '-q', '--hard', 'HEAD~');
  repo.write({ 'app.py': legacy(3) });
  repo.git('stash', '-q');
  repo.git('merge', '-q', '--no-ff', '--no-commit', 'side');
  repo.commit({ 'merged.py': legacy(4) });
  repo.commit({ 'merged.py': null });
  expect(await leaksIn(repo.root)).toEqual([
    'app.py:2 gone',
    'branch.py:2 held',
    'merged.py:2 gone',
    'tagged.py:2 gone',
  ]);
});

test('only literal credentials are told, neither reads of the environment nor keys', async () => {
  const repo = gitRepo({
    'app.js':
      "const Clarifai = require('clarifai');\nnew Clarifai.App(process.env.CLARIFAI_CLIENT_ID, process.env.CLARIFAI_CLIENT_SECRET);\n",
    '.env': 'CLARIFAI_API_KEY=00000000000040008000000000000001\n',
    'clean.py': CLEAN,
  });
  expect(await leaksIn(repo.root)).toEqual([]);
  repo.commit({ '.env': `CLARIFAI_CLIENT_ID=${pair(1)[0]}\nCLARIFAI_CLIENT_SECRET=${pair(1)[1]}\n` });
  expect(await leaksIn(repo.root)).toEqual(['.env:1 held', '.env:2 held']);
});

test('packed objects, bare repositories and sub-folders are read alike', async () => {
  const repo = gitRepo({ 'service/app.py': legacy(1), 'app.py': legacy(2) });
  repo.commit({ 'service/app.py': CLEAN, 'app.py': CLEAN });
  repo.git('gc', '-q', '--aggressive', '--prune=now');
  expect(await leaksIn(join(repo.root, 'service'))).toEqual(['app.py:2 gone']);
  const bare = tempTree({});
  repo.git('clone', '-q', '--bare', repo.root, bare);
  expect(await leaksIn(bare)).toEqual(['app.py:2 gone', 'service/app.py:2 gone']);
});

test('replacements hide nothing', async () => {
  const repo = gitRepo({ 'app.py': legacy(1) });
  repo.commit({ 'app.py': CLEAN });
  repo.git('replace', repo.git('rev-parse', 'HEAD~:app.py'), repo.git('rev-parse', 'HEAD:app.py'));
  expect(await leaksIn(repo.root)).toEqual(['app.py:2 gone']);
});

test('a shallow clone says that it lacks older commits', async () => {
  const repo = gitRepo({ 'app.py': legacy(1) });
  repo.commit({ 'app.py': CLEAN });
  const clone = tempTree({});
  repo.git('clone', '-q', '--depth', '1', `file://${repo.root}`, clone);
  const result = await scan(clone);
  expect(result.findings).toEqual([]);
  expect(result.unread).toMatchObject([{ reason: expect.stringContaining('shallow') }]);
});

test('what is too large or damaged is told by its path, and the rest is searched', async () => {
  const repo = gitRepo({
    'big.py': `${legacy(1)}${'#'.repeat(8 * 1024 * 1024)}`,
    'app.py': legacy(2),
    'lost.py': legacy(3),
  });
  const blob = repo.git('rev-parse', 'HEAD:lost.py');
  repo.write({ [`.git/objects/${blob.slice(0, 2)}/${blob.slice(2)}`]: null });
  repo.write({ [`.git/objects/${blob.slice(0, 2)}/${blob.slice(2)}`]: 'damaged' });
  const result = await scan(repo.root);
  expect(result.findings.map(({ location }) => location.file)).toEqual(['app.py']);
  expect(result.unread).toMatchObject([
    { file: 'big.py', kind: 'oversized' },
    { file: 'lost.py', kind: 'unreadable' },
  ]);
});

test('a repository without commits has no past, and a folder without one is refused', async () => {
  expect((await scan(gitRepo().root)).findings).toEqual([]);
  await expect(scan(tempTree({ 'app.py': legacy(1) }))).rejects.toMatchObject({
    code: 'usage',
    message: expect.stringContaining('in no git repository'),
  });
});

test('what a comment in the file lets pass stays suppressed', async () => {
  const text = legacy(1).replace('\napp', '\n# keyshift-ignore-next-line: a test account\napp');
  const result = await scan(gitRepo({ 'app.py': text }).root);
  expect(result.findings).toEqual([]);
  expect(result.suppressed).toMatchObject([{ location: { file: 'app.py' } }]);
});

test('a clone of a clone finds the same', async () => {
  const repo = gitRepo({ 'app.py': legacy(1) });
  repo.commit({ 'app.py': CLEAN });
  const clone = tempTree({});
  repo.git('clone', '-q', '--shared', repo.root, clone);
  openRepo(clone).git('checkout', '-q', '--detach');
  expect(await leaksIn(clone)).toEqual(['app.py:2 gone']);
});
