import type { Fingerprints } from '../../src/migrate/fingerprint-key.ts';
import type { SandboxKey } from '../../src/sandbox/start.ts';

/** What became of the keys of a trial; all three are 0 when it went well. */
export interface KeyCounts {
  /** Markers without a key. */
  readonly missing: number;
  /** Keys beyond the first with their marker. */
  readonly duplicate: number;
  /** Keys whose secret is nowhere where the run was to put it. */
  readonly orphaned: number;
}

/** What the description of a key that keyshift made ends in. */
const MARKER = /keyshift:[0-9a-f]{10,16}/;

/** `delivered` is the text of all places that take secrets; keys without a marker are strangers. */
export function countKeys(keys: readonly SandboxKey[], planned: number, delivered: string): KeyCounts {
  const ours = keys.filter(({ description }) => MARKER.test(description));
  const markers = new Set(ours.map(({ description }) => MARKER.exec(description)?.[0]));
  return {
    missing: Math.max(0, planned - markers.size),
    duplicate: ours.length - markers.size,
    orphaned: ours.filter(({ secret }) => !delivered.includes(secret.reveal())).length,
  };
}

/**
 * Text in which each key stands as the marker it was made for, so that two runs can be compared.
 * `fingerprintOf` is that of the journal whose answers are a part of the text.
 */
export function namedKeys(
  text: string,
  keys: readonly SandboxKey[],
  fingerprintOf: Fingerprints['of'] = ({ fingerprint }) => fingerprint,
): string {
  return keys.reduce(
    (named, { description, secret }) =>
      named
        .replaceAll(secret.reveal(), `<key ${MARKER.exec(description)?.[0]}>`)
        .replaceAll(fingerprintOf(secret), `<fingerprint ${MARKER.exec(description)?.[0]}>`),
    text,
  );
}
