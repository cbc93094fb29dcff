import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openSourceTree } from '../../src/migrate/source-tree.ts';
import { type RunningSandbox, startSandbox } from '../../src/sandbox/index.ts';
import { type CliAnswer, captureCli } from '../support/capture-cli.ts';
import { tempTree } from '../support/temp-tree.ts';
import { HOSTILE_FILES, type HostileFile } from './hostile-files.ts';

const LONG_AGO = new Date('2017-06-01T00:00:00Z');

const UNTOUCHED = {
  'package.json': '{"dependencies": {"clarifai": "^2.1.8"}}',
  README: 'Nothing to see.\r\n',
  'migrated.js': "const Clarifai = require('clarifai');\nnew Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY });\n",
};

const CHANGED = HOSTILE_FILES.filter(({ expected }) => expected !== undefined);

let sandbox: RunningSandbox;
let root: string;

beforeEach(async () => {
  sandbox = await startSandbox();
  root = join(tempTree({ 'tree/.keep': '' }), 'tree');
  for (const [file, text] of Object.entries(UNTOUCHED)) put(file, Buffer.from(text));
  put('.env', readFileSync(join(import.meta.dirname, '../../samples/node-tagger/.env')));
  for (const item of HOSTILE_FILES) set(item);
});

afterEach(() => sandbox.close());

function put(file: string, bytes: Buffer, mode = 0o644): void {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  chmodSync(path, mode);
  utimesSync(path, LONG_AGO, LONG_AGO);
}

function set({ file, bytes, mode, linkedFrom }: HostileFile): void {
  put(file, bytes, mode);
  if (!linkedFrom) return;
  mkdirSync(dirname(join(root, linkedFrom.name)), { recursive: true });
  if (linkedFrom.by === 'hard') linkSync(join(root, file), join(root, linkedFrom.name));
  else symlinkSync(file, join(root, linkedFrom.name));
}

function run(...args: readonly string[]): Promise<CliAnswer> {
  const { pat, userId } = sandbox.account();
  return captureCli(args, root, { CLARIFAI_API_BASE: sandbox.url, CLARIFAI_PAT: pat, CLARIFAI_USER_ID: userId });
}

async function migrate(): Promise<CliAnswer> {
  const planned = await run('plan', '--sink', 'dotenv:.env', '--scopes', 'Predict');
  expect(planned.code, planned.stderr).toBe(0);
  const applied = await run('apply', 'keyshift.plan.json', '--yes');
  expect(applied.stdout).toContain('done');
  return planned;
}

function modifiedAt(file: string): Date {
  return statSync(join(root, file)).mtime;
}

it('knows fourteen ways in which a file is hard to edit', () => {
  expect(new Set(HOSTILE_FILES.map(({ what }) => what)).size).toBe(14);
});

it('changes no byte outside an edit, and nothing about a file but its bytes', async () => {
  const { stdout } = await migrate();
  for (const { file, bytes, expected, what } of HOSTILE_FILES) {
    expect(readFileSync(join(root, file)).equals(expected ?? bytes), `${file}: ${what}`).toBe(true);
  }
  for (const { file, mode = 0o644 } of HOSTILE_FILES) {
    expect(statSync(join(root, file)).mode & 0o777, file).toBe(mode);
  }
  for (const file of [...Object.keys(UNTOUCHED), 'nul.js', '../outside/outside.js']) {
    expect(modifiedAt(file), `${file} is as old as it was`).toEqual(LONG_AGO);
  }
  for (const { file } of CHANGED) expect(modifiedAt(file), `${file} is new`).not.toEqual(LONG_AGO);
  expect(stdout.match(/^\+{3} /gm)?.length, 'each file is edited once, whatever its names').toBe(CHANGED.length + 1);

  const again = await run('plan', '--scopes', 'Predict');
  expect(again.stdout).toContain('Nothing to do');
});

it('keeps links, and follows none out of the tree', async () => {
  await migrate();
  expect(lstatSync(join(root, 'link.js')).isSymbolicLink()).toBe(true);
  expect(lstatSync(join(root, 'out.js')).isSymbolicLink()).toBe(true);
  expect(statSync(join(root, 'hard.js')).ino).toBe(statSync(join(root, 'twin/hard.txt')).ino);
  await expect(openSourceTree(root).write('out.js', Buffer.from('x'))).rejects.toMatchObject({ code: 'refused' });
});

it('refuses aloud what is no text', async () => {
  const { stderr, stdout } = await run('scan');
  expect(`${stdout}${stderr}`).toContain('nul.js');
  expect(`${stdout}${stderr}`).toContain('it holds NUL bytes');
});

it('gives every byte back', async () => {
  await migrate();
  expect((await run('rollback', 'latest', '--yes')).code).toBe(0);
  for (const { file, bytes } of HOSTILE_FILES) expect(readFileSync(join(root, file)).equals(bytes), file).toBe(true);
});
