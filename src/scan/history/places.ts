import type { Commit } from '../../domain/finding.ts';
import { forEachVersion } from '../../git/list-versions.ts';

/** One content under one path, and when commits wrote it there. */
export interface Place {
  readonly blob: string;
  /** Relative to the folder that is scanned. */
  readonly file: string;
  readonly first: DatedCommit;
  readonly last: DatedCommit;
}

/** `age` orders commits: 0 is the newest. */
export interface DatedCommit extends Commit {
  readonly age: number;
}

/**
 * Where some contents have been, over all commits of all refs. `nameOf` gives a path of the repository the name
 * under which it is told, or undefined when it is none of ours.
 */
export async function findPlaces(
  folder: string,
  wanted: ReadonlySet<string>,
  nameOf: (path: string) => string | undefined,
): Promise<readonly Place[]> {
  const places = new Map<string, Place>();
  let age = -1;
  let newest = '';
  await forEachVersion(folder, ({ commit, blob, path }) => {
    if (commit.id !== newest) age++;
    newest = commit.id;
    const file = wanted.has(blob) ? nameOf(path) : undefined;
    if (file === undefined) return;
    const here = { ...commit, age };
    const last = places.get(`${blob} ${file}`)?.last ?? here;
    places.set(`${blob} ${file}`, { blob, file, first: here, last });
  });
  return [...places.values()];
}
