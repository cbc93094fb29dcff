import { sha256 } from '../../domain/fingerprint.ts';
import type { Unread } from '../../domain/scan-result.ts';
import { decodeText } from '../../domain/text-codec.ts';
import type { Candidate } from '../candidate.ts';
import { MAX_BYTES } from '../search/search-file.ts';

export const ENCODING_UNKNOWN = 'its text encoding is not known';

/** A content read as text; undefined when it is none. */
export function candidateOf(file: string, bytes: Uint8Array): Candidate | undefined {
  const decoded = decodeText(bytes);
  return decoded && { file, ...decoded, sha256: sha256(bytes) };
}

export function tooLarge(file: string): Unread {
  return { file, reason: `larger than ${MAX_BYTES / 1024 / 1024} MiB`, kind: 'oversized' };
}
