import { statSync } from 'node:fs';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import type { Argv } from 'yargs';
import { KeyshiftError } from '../domain/errors.ts';
import { isWithin } from '../domain/path-within.ts';
import type { Scan } from '../scan/scan-tree.ts';
import { TOOL } from '../version.ts';
import type { Config } from './config.ts';

/** Options of every command that scans. */
export interface ScanPathOptions {
  readonly paths: readonly string[] | undefined;
  readonly platformKey: 'ask' | 'bundle' | undefined;
}

export function withScanOptions(program: Argv): Argv {
  return program
    .positional('paths', { type: 'string', array: true, describe: 'Folders or files (default: the working folder)' })
    .option('platform-key', {
      choices: ['ask', 'bundle'] as const,
      describe: 'Where mobile code reads a key that was hard-coded: ask leaves it by hand, bundle reads Info.plist',
    });
}

/** A scan with the folder and the parts of it that were scanned. */
export interface TargetScan extends Scan {
  readonly root: string;
  readonly paths: readonly string[];
}

/** A folder to scan and, when only a part of it was asked for, which. */
interface Target {
  readonly root: string;
  readonly shown: string;
  readonly only: readonly string[];
}

/** Scans what the command line names. */
export async function scanPaths(options: ScanPathOptions, config: Config): Promise<TargetScan> {
  const { scanTree } = await import('../scan/scan-tree.ts');
  const target = targetOf(options.paths ?? []);
  const scan = await scanTree(target.root, {
    tool: TOOL,
    shownRoot: target.shown,
    platformKey: options.platformKey ?? config.platformKey ?? 'ask',
    ...(target.only.length === 0 ? {} : { includes: (file: string) => isWithin(file, target.only) }),
  });
  return { ...scan, root: target.root, paths: target.only };
}

function targetOf(paths: readonly string[]): Target {
  const [first] = paths;
  if (first === undefined) return { root: process.cwd(), shown: '.', only: [] };
  for (const path of paths) checkExists(path);
  if (paths.length > 1) {
    return {
      root: process.cwd(),
      shown: '.',
      only: paths.map(belowHere),
    };
  }
  if (statSync(first).isDirectory()) return { root: resolve(first), shown: first, only: [] };
  return { root: resolve(dirname(first)), shown: dirname(first), only: [basename(first)] };
}

function checkExists(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })) return;
  throw new KeyshiftError('usage', `${path} does not exist`, { hint: 'Name a folder or a file.' });
}

/** Several paths are parts of one tree, the working folder. */
function belowHere(path: string): string {
  const below = toPosix(relative(process.cwd(), resolve(path)));
  if (!below.startsWith('..')) return below;
  throw new KeyshiftError('usage', `${path} lies outside the working folder`, {
    hint: 'Name it alone, or start keyshift in a folder that holds all of the paths.',
  });
}

function toPosix(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
