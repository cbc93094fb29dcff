import { Buffer } from 'node:buffer';
import type { Commit } from '../domain/finding.ts';

/** A content that a commit gave to a path. */
export interface Version {
  readonly commit: Commit;
  readonly blob: string;
  /** From the top of the repository, forward slashes. */
  readonly path: string;
}

const FILE_MODE = /^100/;

/**
 * Takes the output of `diff-tree -c --raw -z --format='%H %aI'` piece by piece. Its words end in zeros: for each
 * commit `<id> <date>`, then for each file `:<modes> <ids> <status>` with one colon a parent, and a path.
 */
export function versionParser(visit: (version: Version) => void): (piece: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  let commit: Commit | undefined;
  /** The blob whose path comes next; empty when the next path is of no file. */
  let blob: string | undefined;

  return function take(piece) {
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    let from = 0;
    for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, from)) {
      takeWord(bytes.toString('utf8', from, end));
      from = end + 1;
    }
    rest = bytes.subarray(from);
  };

  function takeWord(word: string): void {
    if (blob !== undefined) {
      if (commit && blob !== '') visit({ commit, blob, path: word });
      blob = undefined;
      return;
    }
    const text = word.trimStart();
    if (text.startsWith(':')) blob = writtenBlob(text);
    else if (text !== '') commit = { id: text.slice(0, text.indexOf(' ')), date: text.slice(text.indexOf(' ') + 1) };
  }
}

/** `:100644 100644 <old> <new> M`, with another old mode and id for each further parent of a merge. */
function writtenBlob(record: string): string {
  const parents = record.lastIndexOf(':') + 1;
  const words = record.slice(parents).split(' ');
  return FILE_MODE.test(words[parents] ?? '') ? (words[2 * parents + 1] ?? '') : '';
}
