import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blobId } from '../../git/blob-id.ts';
import { explainGitFailure } from '../../git/git-failure.ts';
import { askGit } from '../../git/run-git.ts';
import { MAX_BYTES } from '../search/search-file.ts';

/** Those of some files that are on disk otherwise than in a commit, or not in it. */
export async function changedFiles(root: string, base: string, files: readonly string[]): Promise<ReadonlySet<string>> {
  if (files.length === 0) return new Set();
  const before = await blobsOf(root, base);
  return new Set(files.filter((file) => differs(join(root, file), before.get(file))));
}

/** The blob id of every file below the folder in a commit. */
async function blobsOf(root: string, commit: string): Promise<ReadonlyMap<string, string>> {
  try {
    const rows = (await askGit(root, ['ls-tree', '-r', '-z', commit])).toString().split('\0').slice(0, -1);
    return new Map(rows.map((row) => [row.slice(row.indexOf('\t') + 1), row.split(/[ \t]/)[2] ?? '']));
  } catch (error) {
    throw explainGitFailure(error, root);
  }
}

/** What cannot be read may have changed. Git may keep files of CRLF lines with LF. */
function differs(path: string, blob: string | undefined): boolean {
  if (blob === undefined) return true;
  try {
    if (lstatSync(path).size > MAX_BYTES) return true;
    const bytes = readFileSync(path);
    return ![bytes, withLineFeeds(bytes)].some((content) => blobId(content, blob.length) === blob);
  } catch {
    return true;
  }
}

function withLineFeeds(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
}
