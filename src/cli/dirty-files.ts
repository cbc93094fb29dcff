import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { KeyshiftError } from '../domain/errors.ts';
import type { Plan } from '../domain/plan.ts';
import { fileChanges } from '../domain/plan-steps.ts';
import { blobId } from '../git/blob-id.ts';
import { runGit } from '../git/run-git.ts';

/**
 * Refuses to edit files with uncommitted changes, so that a diff afterwards shows our edits alone. Git is
 * asked only for blob ids: `git status` and `git diff` run programs that a repository's config names.
 * @throws {KeyshiftError} 'refused' naming the files
 */
export async function refuseDirtyFiles(plan: Plan): Promise<void> {
  const files = fileChanges(plan).map(({ file }) => file);
  const committed = committedBlobs(plan.root, files);
  const dirty: string[] = [];
  for (const [file, blob] of committed) {
    if (blobId(await readFile(join(plan.root, file)), blob.length) !== blob) dirty.push(file);
  }
  if (dirty.length === 0) return;
  throw new KeyshiftError('refused', `uncommitted changes in ${dirty.slice(0, 5).join(', ')}`, {
    hint: 'Commit or stash them, or give --allow-dirty.',
  });
}

/** Blob ids of HEAD; empty outside git, before the first commit and for files git does not track. */
function committedBlobs(root: string, files: readonly string[]): ReadonlyMap<string, string> {
  if (files.length === 0) return new Map();
  try {
    const rows = runGit(root, ['ls-tree', '-z', 'HEAD', '--', ...files])
      .toString()
      .split('\0')
      .filter((row) => row !== '');
    return new Map(rows.map((row) => [row.slice(row.indexOf('\t') + 1), row.split(/[ \t]/)[2] ?? '']));
  } catch {
    return new Map();
  }
}
