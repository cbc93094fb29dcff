import { sha256 } from '../../domain/fingerprint.ts';
import { decodeText } from '../../domain/text-codec.ts';
import type { Source } from '../scan-tree.ts';

/** One text that is in no file yet; its name, with forward slashes, tells the language. */
export function stdinSource(bytes: Uint8Array, file: string): Source {
  const decoded = decodeText(bytes);
  return {
    files: [file],
    candidates: decoded ? [{ file, ...decoded, sha256: sha256(bytes) }] : [],
    unread: decoded ? [] : [{ file, reason: 'its text encoding is not known' }],
    read: () => undefined,
  };
}
