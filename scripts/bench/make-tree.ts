import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { randomFrom } from './random.ts';
import { EXTENSIONS, mentioningText, sourceText } from './source-texts.ts';

/** One in so many files mentions the service, as in large repositories that use it. */
const MENTION_EVERY = 140;
const FILES_PER_FOLDER = 3;
const SIZES = 200;
const MEAN_BYTES = 7600;

/** A file that every made tree has. */
export const FIRST_FILE = 'part0/unit0/f0/file0.js';

export interface TreeOptions {
  readonly files: number;
  /** Makes it a repository with one commit. */
  readonly git: boolean;
}

/** Writes a tree of small folders, the same for the same options. Figures are those of one of 92,700 real files. */
export function makeTree(root: string, { files, git }: TreeOptions): void {
  const random = randomFrom(1);
  const sizes = Array.from({ length: SIZES }, () => Math.ceil(-Math.log(1 - random()) * MEAN_BYTES));
  const plain = new Map<string, string>();
  for (let index = 0; index < files; index++) {
    const path = join(root, folderOf(index), `file${index}.${extensionOf(index)}`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contentOf(index, sizes, plain));
  }
  writeFileSync(join(root, '.gitignore'), '*.log\nbuild/\n/dist\n');
  if (git) commitTree(root);
}

function folderOf(index: number): string {
  const folder = Math.floor(index / FILES_PER_FOLDER);
  return `part${folder % 40}/unit${Math.floor(folder / 40) % 50}/f${folder}`;
}

function extensionOf(index: number): string {
  return EXTENSIONS[index % EXTENSIONS.length] ?? 'txt';
}

/** `plain` keeps texts that many files share. */
function contentOf(index: number, sizes: readonly number[], plain: Map<string, string>): string {
  const extension = extensionOf(index);
  const bytes = sizes[index % sizes.length] ?? MEAN_BYTES;
  if (index % MENTION_EVERY === 0) return mentioningText(extension, bytes, (index / MENTION_EVERY) % 2 === 0);
  const key = `${extension} ${bytes}`;
  const text = plain.get(key) ?? sourceText(extension, bytes);
  plain.set(key, text);
  return text;
}

function commitTree(root: string): void {
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: root, stdio: 'ignore' });
  git('init', '-q');
  git('add', '.');
  git('-c', 'user.name=bench', '-c', 'user.email=bench@example.com', 'commit', '-qm', 'tree');
}
