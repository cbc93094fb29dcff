import { createHash } from 'node:crypto';

/** Git's own id of a content: SHA-1, or SHA-256 in a repository whose ids have 64 digits. */
export function blobId(content: Uint8Array, digits: number): string {
  return createHash(digits === 64 ? 'sha256' : 'sha1')
    .update(`blob ${content.length}\0`)
    .update(content)
    .digest('hex');
}
