import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One in so many files mentions the service, as in large repositories that use it. */
const MENTION_EVERY = 140;
const FILES_PER_FOLDER = 3;
const TEXTS = 200;
const MEAN_WORDS = 1200;

const WORDS = 'return value index of the list when model option const import function name path error result'.split(
  ' ',
);

const LEGACY: Readonly<Record<string, string>> = {
  js: "const Clarifai = require('clarifai');\nconst app = new Clarifai.App('EXAMPLEid', 'EXAMPLEsecret');\n",
  py: "from clarifai.rest import ClarifaiApp\napp = ClarifaiApp('EXAMPLEid', 'EXAMPLEsecret')\n",
  java: 'class A { Object c = new ClarifaiBuilder("EXAMPLEid", "EXAMPLEsecret").buildSync(); }\n',
  php: "<?php\n$url = 'https://api.clarifai.com/v1/tag';\n",
  sh: 'curl https://api.clarifai.com/v1/token -d client_id=$CLARIFAI_CLIENT_ID\n',
  go: 'package a\n\nconst url = "https://api.clarifai.com/v2/models"\n',
  md: 'Images are tagged by Clarifai.\n',
  json: '{ "service": "clarifai" }\n',
};
const EXTENSIONS = [...Object.keys(LEGACY), 'ts', 'rb', 'cs', 'kt', 'swift', 'yml', 'html', 'css', 'txt'];

export interface TreeOptions {
  readonly files: number;
  /** Makes it a repository with one commit. */
  readonly git: boolean;
}

/** Writes a tree of small folders, the same for the same options. Figures are those of one of 92,700 real files. */
export function makeTree(root: string, { files, git }: TreeOptions): void {
  const random = randomFrom(1);
  const texts = Array.from({ length: TEXTS }, () => textOf(random));
  for (let index = 0; index < files; index++) {
    const path = join(root, folderOf(index), `file${index}.${extensionOf(index)}`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contentOf(index, texts));
  }
  writeFileSync(join(root, '.gitignore'), '*.log\nbuild/\n/dist\n');
  if (git) commit(root);
}

function folderOf(index: number): string {
  const folder = Math.floor(index / FILES_PER_FOLDER);
  return `part${folder % 40}/unit${Math.floor(folder / 40) % 50}/f${folder}`;
}

function extensionOf(index: number): string {
  return EXTENSIONS[index % EXTENSIONS.length] ?? 'txt';
}

function contentOf(index: number, texts: readonly string[]): string {
  const text = texts[index % texts.length] ?? '';
  if (index % MENTION_EVERY !== 0) return text;
  return LEGACY[extensionOf(index)] ?? `${text}\nclarifai\n`;
}

function textOf(random: () => number): string {
  const words = Math.ceil(-Math.log(1 - random()) * MEAN_WORDS);
  return Array.from({ length: words }, (_, at) =>
    at % 9 === 8 ? '\n' : WORDS[Math.floor(random() * WORDS.length)],
  ).join(' ');
}

/** Numbers in [0, 1) that are the same in every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function commit(root: string): void {
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: root, stdio: 'ignore' });
  git('init', '-q');
  git('add', '.');
  git('-c', 'user.name=bench', '-c', 'user.email=bench@example.com', 'commit', '-qm', 'tree');
}
