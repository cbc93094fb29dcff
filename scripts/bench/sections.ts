import { appendFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkCandidates, checkListing } from './agreement.ts';
import { type Program, runInTurns } from './measure.ts';
import { tableOf } from './table.ts';

/** The programs that are measured against each other, and how often. */
export interface Setup {
  /** Path of keyshift's built start file. */
  readonly cli: string;
  readonly rg: string;
  readonly rounds: number;
  /** Start files of npm's secretlint and ast-grep; measured once when they are named. */
  readonly secretlint: string | undefined;
  readonly astGrep: string | undefined;
}

/** Exit codes of keyshift: nothing found, findings, files that could not be understood. */
const SCANNED = [0, 1, 2];

function keyshift(setup: Setup, folder: string, ...args: readonly string[]): Program {
  return {
    name: `keyshift ${args.join(' ')}`,
    command: [process.execPath, setup.cli, ...args],
    folder,
    codes: SCANNED,
  };
}

function scan(setup: Setup, folder: string): Program {
  return { ...keyshift(setup, folder, 'scan', '--format', 'json'), name: 'keyshift scan' };
}

function ripgrep({ rg }: Setup, folder: string): Program {
  const command = [rg, '-l', '-i', 'clarifai', '--hidden', '-g', '!.git', '.'];
  return { name: 'rg -l -i clarifai', command, folder, codes: [0, 1] };
}

function section(title: string, programs: readonly Program[], rounds: number): string {
  return `### ${title}\n\n${tableOf(runInTurns(programs, rounds))}\n`;
}

/** A whole tree, against programs that only search it. */
export async function treeSection(title: string, folder: string, setup: Setup): Promise<string> {
  const files = await checkListing(folder, setup.rg);
  const candidates = await checkCandidates(folder, setup.rg);
  const gitGrep: Program = {
    name: 'git grep -l -i clarifai',
    command: ['git', 'grep', '-l', '-i', 'clarifai'],
    folder,
    codes: [0, 1],
  };
  const programs = [
    scan(setup, folder),
    ripgrep(setup, folder),
    ...(existsSync(join(folder, '.git')) ? [gitGrep] : []),
  ];
  const others = otherScanners(folder, setup);
  const further = others.length === 0 ? '' : `\n${tableOf(runInTurns(others, 1))}\n`;
  return `${section(`${title}: ${files} files, ${candidates} mention the service`, programs, setup.rounds)}${further}`;
}

/** Each scan but the first finds one file that changed since the one before. `cache` is a file that is not there yet. */
export function rescanSection(folder: string, changing: string, cache: string, setup: Setup): string {
  let change = 0;
  const again: Program = {
    ...keyshift(setup, folder, 'scan', '--format', 'json', '--cache', cache),
    name: 'keyshift scan --cache',
    before: () => appendFileSync(join(folder, changing), `// ${++change}\n`),
  };
  return section('The repository again, one file changed', [again, ripgrep(setup, folder)], setup.rounds);
}

/** One run each: they take a minute and more. */
function otherScanners(folder: string, { secretlint, astGrep }: Setup): readonly Program[] {
  const codes = [0, 1, 2];
  return [
    ...(secretlint === undefined ? [] : [{ name: 'secretlint', command: [process.execPath, secretlint, '**/*'], folder, codes }]),
    ...(astGrep === undefined ? [] : [{ name: 'ast-grep, one pattern', command: [astGrep, 'run', '-l', 'js', '-p', 'new Clarifai.App($$$A)'], folder, codes }]),
  ]; // biome-ignore format: a line for each
}

/** Trees of growing size: the time for each file stays the same. */
export function growthSection(trees: ReadonlyMap<number, string>, setup: Setup): string {
  const programs = [...trees].map(([files, folder]) => ({
    ...scan(setup, folder),
    name: `keyshift scan, ${files} files`,
  }));
  return section('Growing trees', programs, Math.min(3, setup.rounds));
}

/** What editors and hooks start often, against a Node that does nothing. */
export function startSection(folder: string, setup: Setup): string {
  const node: Program = { name: 'node -e 0', command: [process.execPath, '-e', '0'], folder, codes: [0] };
  const version = section('Starting', [keyshift(setup, folder, '--version'), node], setup.rounds);
  return `${version}\n${section('One staged file', [keyshift(setup, folder, 'scan', '--staged'), node], setup.rounds)}`;
}

/** All versions of all files, against git telling them. */
export function historySection(commits: number, folder: string, setup: Setup): string {
  const history = keyshift(setup, folder, 'scan', '--history', '--format', 'json');
  const log: Program = { name: 'git log -p --all', command: ['git', 'log', '-p', '--all'], folder, codes: [0] };
  return section(
    `History of ${commits} commits`,
    [{ ...history, name: 'keyshift scan --history' }, log],
    Math.min(5, setup.rounds),
  );
}
