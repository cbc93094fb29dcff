import { statSync } from 'node:fs';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { KeyshiftError } from '../domain/errors.ts';

/** A folder to scan and, when only a part of it was asked for, which. */
export interface Target {
  readonly root: string;
  /** The folder as the user named it. */
  readonly shown: string;
  /** Files and folders of it; empty for all. */
  readonly only: readonly string[];
}

/** The working folder, without any path. */
export function wholeFolder(): Target {
  return { root: process.cwd(), shown: '.', only: [] };
}

/**
 * What the paths of a command line mean.
 * @throws {KeyshiftError} 'usage' for a path that does not exist, or several that are not of one folder
 */
export function targetOf(paths: readonly string[]): Target {
  const [first] = paths;
  if (first === undefined) return wholeFolder();
  for (const path of paths) checkExists(path);
  if (paths.length > 1) return { ...wholeFolder(), only: paths.map(belowHere) };
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

/** The scanned folder as seen from the working folder, where the config and the baseline are: `.`, `services`. */
export function fromHere({ root }: Target): string {
  return toPosix(relative(process.cwd(), root)) || '.';
}

function toPosix(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
