import { createHash, hash } from 'node:crypto';
import { baseName } from './component.ts';

/** 16 hex digits of SHA-256 over the parts. */
export function digest(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16);
}

/** Whole SHA-256 in hex, the way plans bind to file contents. */
export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content);
}

/**
 * Gives each finding of one file a fingerprint of its rule, the file's name and its text without white space.
 * Equal ones of a file are told apart by their order. Neither lines nor folders matter, so that a finding keeps
 * its fingerprint when code moves or a folder is renamed; equal text in files of the same name shares one.
 */
export function fingerprints(
  file: string,
  items: readonly { readonly ruleId: string; readonly text: string }[],
): readonly string[] {
  const name = baseName(file);
  const seen = new Map<string, number>();
  return items.map(({ ruleId, text }) => {
    const base = digest(ruleId, name, text.replace(/\s+/g, ''));
    const occurrence = seen.get(base) ?? 0;
    seen.set(base, occurrence + 1);
    return occurrence === 0 ? base : digest(base, String(occurrence));
  });
}
