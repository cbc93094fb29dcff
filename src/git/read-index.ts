import { resolve } from 'node:path';
import { runGit } from './run-git.ts';
import { streamRecords } from './stream-records.ts';

/** What git's index says of a tracked file: its content, and how it lay on disk when that was true. */
export interface IndexEntry {
  /** Git's id of the content. */
  readonly id: string;
  /** Bytes on disk, which need not be those of the content: line ends and large files may be exchanged. */
  readonly size: number;
  /** Lower 32 bits. */
  readonly inode: number;
  /** In milliseconds since 1970, with fractions. */
  readonly modified: number;
  readonly changed: number;
}

const LISTING = ['ls-files', '-s', '--debug', '-z'];

/**
 * Entries of the index below a folder by path, without those in a conflict.
 * @throws {GitError} when git fails
 */
export async function readIndex(folder: string): Promise<ReadonlyMap<string, IndexEntry>> {
  const entries = new Map<string, IndexEntry>();
  // Between zeros: what is known of one file, and `<mode> <id> <stage>\t<path>` of the next.
  let path = '';
  let id = '';
  for await (const records of streamRecords(folder, LISTING, '\0', 'error: its index cannot be read')) {
    for (const record of records) {
      const entry = entryOf(record, id);
      if (entry) entries.set(path, entry);
      [id, path] = nameOf(record);
    }
  }
  return entries;
}

/** Absolute path of the file that holds the index of the checkout around a folder. */
export function indexFile(folder: string): string {
  return resolve(folder, runGit(folder, ['rev-parse', '--git-path', 'index']).toString().replace(/\n$/, ''));
}

/** As git 2.x prints it for `--debug`; what is printed otherwise is no entry. */
const KNOWN =
  /^ {2}ctime: (\d+):(\d+)\n {2}mtime: (\d+):(\d+)\n {2}dev: \d+\tino: (\d+)\n {2}uid: \d+\tgid: \d+\n {2}size: (\d+)\tflags: 0\n/;

function entryOf(record: string, id: string): IndexEntry | undefined {
  const said = KNOWN.exec(record)?.slice(1).map(Number);
  if (!said || id === '') return undefined;
  const [changed = 0, changedNano = 0, modified = 0, modifiedNano = 0, inode = 0, size = 0] = said;
  return {
    id,
    size,
    inode,
    modified: modified * 1000 + modifiedNano / 1e6,
    changed: changed * 1000 + changedNano / 1e6,
  };
}

/** Only of a file, whose mode begins with 100, that is in no conflict. */
function nameOf(record: string): readonly [id: string, path: string] {
  const named = /(?:^|\n)100\d{3} ([0-9a-f]{40,64}) 0\t([^\0]*)$/.exec(record);
  return [named?.[1] ?? '', named?.[2] ?? ''];
}
