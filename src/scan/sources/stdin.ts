import type { Source } from '../scan-tree.ts';
import { candidateOf, ENCODING_UNKNOWN } from './candidate-of.ts';

/** One text that is in no file yet; its name, with forward slashes, tells the language. */
export function stdinSource(bytes: Uint8Array, file: string): Source {
  const candidate = candidateOf(file, bytes);
  return {
    files: [file],
    candidates: candidate ? [candidate] : [],
    unread: candidate ? [] : [{ file, reason: ENCODING_UNKNOWN, kind: 'undecodable' }],
    read: () => undefined,
  };
}
