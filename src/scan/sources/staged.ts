import { resolve } from 'node:path';
import { isNamedAfterProvider } from '../../clarifai/names.ts';
import { baseName } from '../../domain/component.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { Unread } from '../../domain/scan-result.ts';
import { openBlobReader } from '../../git/blob-reader.ts';
import type { GitLocation } from '../../git/environment.ts';
import { explainGitFailure } from '../../git/git-failure.ts';
import { runGit } from '../../git/run-git.ts';
import type { Candidate } from '../candidate.ts';
import { isDotenvName } from '../listing/names.ts';
import type { Source } from '../scan-tree.ts';
import { mentionsClarifai } from '../search/mentions.ts';
import { MAX_BYTES } from '../search/search-file.ts';
import { candidateOf, ENCODING_UNKNOWN, tooLarge } from './candidate-of.ts';
import { hookLocation } from './hook-location.ts';
import { type IndexedFile, listIndex, listStaged } from './in-index.ts';
import { sameOnDisk } from './indexed-content.ts';

/**
 * What a commit made now would change, below a folder: the files of git's index that differ from HEAD, with
 * the content they have in the index. All else in the index can be read for linking.
 * @throws {KeyshiftError} 'usage' when the folder is in no repository or git is missing, 'refused' when git does
 *   not trust its owner, 'file' when the repository cannot be read
 */
export async function stagedSource(root: string): Promise<Source> {
  const folder = resolve(root);
  const location = hookLocation(folder, process.env, process.cwd());
  try {
    const [index, staged] = await Promise.all([listIndex(folder, location), listStaged(folder, location)]);
    const changed = staged?.files ?? index;
    const found = await readStaged(folder, changed, location);
    const asked = new Set(changed.map(({ path }) => path));
    const conflicts = staged?.conflicts ?? [];
    return {
      files: index.map(({ path }) => path),
      candidates: found.candidates,
      unread: [...found.unread, ...conflicts.map(inConflict)],
      read: indexReader(folder, index, location),
      asked: (file) => asked.has(file),
    };
  } catch (error) {
    throw explainGitFailure(error, root);
  }
}

function inConflict(file: string): Unread {
  return { file, reason: 'in conflict: the index has more than one version of it', kind: 'unreadable' };
}

interface Read {
  readonly candidates: Candidate[];
  readonly unread: Unread[];
}

async function readStaged(folder: string, files: readonly IndexedFile[], location: GitLocation): Promise<Read> {
  const read: Read = { candidates: [], unread: [] };
  const elsewhere = files.filter((file) => {
    const bytes = sameOnDisk(folder, file);
    if (bytes) consider(file.path, bytes, read);
    return !bytes;
  });
  if (elsewhere.length > 0) await readFromGit(folder, elsewhere, location, read);
  const byFile = (one: { file: string }, other: { file: string }): number => (one.file < other.file ? -1 : 1);
  return { candidates: read.candidates.toSorted(byFile), unread: read.unread.toSorted(byFile) };
}

async function readFromGit(
  folder: string,
  files: readonly IndexedFile[],
  location: GitLocation,
  read: Read,
): Promise<void> {
  const pathsOf = groupBy(files, ({ blob }) => blob);
  const seen = new Set<string>();
  const reader = openBlobReader(
    folder,
    MAX_BYTES,
    (id, bytes) => {
      seen.add(id);
      for (const { path } of pathsOf.get(id) ?? []) consider(path, bytes, read);
    },
    location,
  );
  await reader.send([...pathsOf.keys()]);
  const damaged = new Set(await reader.end());
  for (const { path, blob } of files) {
    if (damaged.has(blob)) read.unread.push({ file: path, reason: 'git cannot read its content', kind: 'unreadable' });
    else if (!seen.has(blob)) read.unread.push(tooLarge(path));
  }
}

function consider(file: string, bytes: Buffer, { candidates, unread }: Read): void {
  if (!mentionsClarifai(bytes) && !isDotenvName(baseName(file)) && !isNamedAfterProvider(file)) return;
  const candidate = candidateOf(file, bytes);
  if (candidate) candidates.push(candidate);
  else unread.push({ file, reason: ENCODING_UNKNOWN, kind: 'undecodable' });
}

function indexReader(folder: string, index: readonly IndexedFile[], location: GitLocation): Source['read'] {
  let byPath: ReadonlyMap<string, IndexedFile> | undefined;
  return (path) => {
    byPath ??= new Map(index.map((file) => [file.path, file]));
    const file = byPath.get(path);
    if (!file) return undefined;
    return candidateOf(path, sameOnDisk(folder, file) ?? runGit(folder, ['cat-file', 'blob', file.blob], location));
  };
}
