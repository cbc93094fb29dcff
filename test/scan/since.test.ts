import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scanSince } from '../../src/scan/sources/since.ts';
import { type GitRepo, gitRepo } from '../support/git-repo.ts';
import { tempTree } from '../support/temp-tree.ts';

const LEGACY =
  "from clarifai.rest import ClarifaiApp\napp = ClarifaiApp('EXAMPLEclientid0000000000000000000000001', 'EXAMPLEsecret00000000000000000000000001')\n";
const CLEAN = 'x = 1\n';

async function filesSince(root: string, ref: string): Promise<readonly string[]> {
  const { result, files } = await scanSince(root, ref, {
    tool: { name: 'keyshift', version: '0' },
    platformKey: 'ask',
  });
  const found = [...new Set(result.findings.map(({ location }) => location.file))];
  expect(files.map(({ file }) => file)).toEqual(expect.arrayContaining(found));
  return found;
}

/** Branch main has old.py; branch topic starts there. */
function branched(): GitRepo {
  const repo = gitRepo({ 'old.py': LEGACY, 'app.py': CLEAN });
  repo.git('checkout', '-q', '-b', 'topic');
  return repo;
}

test('files that a branch changed are reported, others not', async () => {
  const repo = branched();
  repo.commit({ 'app.py': LEGACY, 'new.py': LEGACY });
  expect(await filesSince(repo.root, 'main')).toEqual(['app.py', 'new.py']);
});

test('what the other branch did meanwhile is no change of this one', async () => {
  const repo = branched();
  repo.commit({ 'new.py': LEGACY });
  repo.git('checkout', '-q', 'main');
  repo.commit({ 'old.py': CLEAN });
  repo.git('checkout', '-q', 'topic');
  expect(await filesSince(repo.root, 'main')).toEqual(['new.py']);
});

test('staged, unstaged and untracked changes count', async () => {
  const repo = branched();
  repo.write({ 'staged.py': LEGACY });
  repo.git('add', '.');
  repo.write({ 'app.py': LEGACY, 'untracked.py': LEGACY });
  expect(await filesSince(repo.root, 'HEAD')).toEqual(['app.py', 'staged.py', 'untracked.py']);
});

test('a change that was taken back is none', async () => {
  const repo = branched();
  repo.commit({ 'old.py': CLEAN });
  repo.commit({ 'old.py': LEGACY });
  expect(await filesSince(repo.root, 'main')).toEqual([]);
});

test('other line ends in the working tree are no change', async () => {
  const repo = branched();
  repo.write({ 'old.py': LEGACY.replaceAll('\n', '\r\n') });
  expect(await filesSince(repo.root, 'main')).toEqual([]);
});

test('a changed file is linked with those that did not change', async () => {
  const repo = gitRepo({
    '.env': 'CLIENT_ID=EXAMPLEclientid0000000000000000000000001\n',
    'app.js': "const Clarifai = require('clarifai');\n",
  });
  repo.write({
    'app.js':
      "const Clarifai = require('clarifai');\nnew Clarifai.App(process.env.CLIENT_ID, process.env.CLIENT_SECRET);\n",
  });
  expect(await filesSince(repo.root, 'HEAD')).toEqual(['app.js']);
  repo.write({ '.env': 'CLIENT_ID=EXAMPLEclientid0000000000000000000000002\n' });
  expect(await filesSince(repo.root, 'HEAD')).toEqual(['.env', 'app.js']);
});

test('paths of a sub-folder are relative to it', async () => {
  const repo = gitRepo({ 'service/old.py': LEGACY });
  repo.write({ 'service/new.py': LEGACY });
  expect(await filesSince(join(repo.root, 'service'), 'HEAD')).toEqual(['new.py']);
});

test.each(['no-such-branch', '--output=marker', ''])('a ref that git does not know, %j, is named', async (ref) => {
  const repo = branched();
  await expect(filesSince(repo.root, ref)).rejects.toMatchObject({
    code: 'usage',
    message: `git knows no commit '${ref}'`,
    hint: expect.stringContaining('fetch-depth: 0'),
  });
});

test('a shallow clone that lacks the parting commit is told as such', async () => {
  const repo = gitRepo({ 'app.py': CLEAN });
  repo.git('checkout', '-q', '--orphan', 'topic');
  repo.commit({ 'new.py': LEGACY });
  await expect(filesSince(repo.root, 'main')).rejects.toMatchObject({
    code: 'usage',
    message: expect.stringContaining("'main' and HEAD have in common"),
    hint: expect.stringContaining('--unshallow'),
  });
});

test('there is nothing to compare with before the first commit and outside git', async () => {
  await expect(filesSince(gitRepo().root, 'HEAD')).rejects.toMatchObject({ code: 'usage' });
  await expect(filesSince(tempTree({ 'app.py': LEGACY }), 'HEAD')).rejects.toMatchObject({
    message: expect.stringContaining('in no git repository'),
  });
});
