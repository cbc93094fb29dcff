import { createHash } from 'node:crypto';

/** 16 hex digits of SHA-256 over the parts. */
export function digest(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16);
}

/** Whole SHA-256 in hex, the way plans bind to file contents. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/**
 * Gives each item a fingerprint of its rule, file and whitespace-free text; equal ones are told apart by
 * their order, so that a moved line keeps its fingerprint.
 */
export function fingerprints(
  items: readonly { readonly ruleId: string; readonly file: string; readonly text: string }[],
): readonly string[] {
  const seen = new Map<string, number>();
  return items.map(({ ruleId, file, text }) => {
    const base = digest(ruleId, file, text.replace(/\s+/g, ''));
    const occurrence = seen.get(base) ?? 0;
    seen.set(base, occurrence + 1);
    return occurrence === 0 ? base : digest(base, String(occurrence));
  });
}
