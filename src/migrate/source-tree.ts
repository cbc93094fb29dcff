import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { KeyshiftError } from '../domain/errors.ts';
import { sha256 } from '../domain/fingerprint.ts';
import { ifExists, removeTemporary, replaceFile } from './durable-write.ts';

/** A file's bytes as they are on disk. */
export interface SourceFile {
  readonly bytes: Uint8Array;
  readonly sha256: string;
  /** It has other names too, so it is written in place. */
  readonly hardLinked: boolean;
}

/** The files under one root, by path relative to it. Nothing outside can be read or written. */
export interface SourceTree {
  readonly root: string;
  /** Undefined when there is no such file. */
  read(file: string): Promise<SourceFile | undefined>;
  /** Replaces a file's content durably; mode, owner, links stay. */
  write(file: string, bytes: Uint8Array): Promise<void>;
  /** Removes what a killed write left beside the file. */
  sweep(file: string): Promise<void>;
}

/** Every method throws KeyshiftError 'refused' for a path out of the root, by name or by link. */
export function openSourceTree(root: string): SourceTree {
  return {
    root,
    async read(file) {
      const path = await resolveInside(root, file);
      const bytes = await ifExists(readFile(path));
      if (bytes === undefined) return undefined;
      return { bytes, sha256: sha256(bytes), hardLinked: (await stat(path)).nlink > 1 };
    },
    write: async (file, bytes) => replaceFile(await resolveInside(root, file), bytes),
    sweep: async (file) => removeTemporary(await resolveInside(root, file)),
  };
}

async function resolveInside(root: string, file: string): Promise<string> {
  const path = resolve(root, file);
  const target = await realTarget(path);
  if (!isSource(root, path) || !isSource(await realpath(root), target)) {
    throw new KeyshiftError('refused', `${file} is not a file that a plan may touch in ${root}`);
  }
  return target;
}

/** Links followed, also those of the folders above a file that does not exist. */
async function realTarget(path: string): Promise<string> {
  const real = await ifExists(realpath(path));
  if (real !== undefined || dirname(path) === path) return real ?? path;
  return join(await realTarget(dirname(path)), relative(dirname(path), path));
}

/** Nothing in `.git` and `.keyshift` is source. */
function isSource(root: string, path: string): boolean {
  return isInside(root, path) && !/^\.(git|keyshift)$/.test(relative(root, path).split(sep)[0] ?? '');
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
