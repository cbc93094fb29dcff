import { maskValue, type Secret, scrub } from '../domain/secret.ts';

/** An encoded pair, and any run as long as a token (30), a key (32), an id or a secret (40). */
const LIKELY_CREDENTIAL = /(?<=\bBasic\s+)[A-Za-z0-9+/]{16,}={0,2}|[A-Za-z0-9+/]{60,}={0,2}|[A-Za-z0-9_-]{28,}/g;

/** Text that may be shown: known secrets are masked, and so is whatever is as long as one. */
export function maskCredentials(text: string, secrets: Iterable<Secret>): string {
  return scrub(text, secrets).replace(LIKELY_CREDENTIAL, maskValue);
}
