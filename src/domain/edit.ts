import type { Span } from './location.ts';

/** Replace the text of a span. An empty span inserts. */
export interface Edit extends Span {
  /** May contain holes, see {@link secretHole}. */
  readonly text: string;
}

const HOLE = /\$\{keyshift:([A-Za-z0-9._-]+)\}/g;

/** Stands in an edit for the secret of a planned key, so that a plan can be written to disk. */
export function secretHole(keyId: string): string {
  return `\${keyshift:${keyId}}`;
}

/** Fills the holes of an edit's text. Throws RangeError when `secretOf` does not know the key. */
export function fillHoles(text: string, secretOf: (keyId: string) => string | undefined): string {
  return text.replaceAll(HOLE, (hole, keyId: string) => {
    const value = secretOf(keyId);
    if (value === undefined) throw new RangeError(`no value for ${hole}`);
    return value;
  });
}

/** The planned keys whose secrets the text waits for. */
export function holesIn(text: string): readonly string[] {
  return [...text.matchAll(HOLE)].map((match) => match[1] ?? '');
}

/** Two edits touch the same text, so that applying both would depend on their order. */
export class OverlappingEditsError extends Error {
  override readonly name = 'OverlappingEditsError';
}

/**
 * Applies edits last first; nothing outside a span changes. Equal edits count once.
 * @throws {OverlappingEditsError} when two different edits overlap
 * @throws {RangeError} when a span lies outside the text
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = text;
  for (const edit of sortEdits(edits).toReversed()) {
    if (edit.start < 0 || edit.end > text.length || edit.start > edit.end) {
      throw new RangeError(`edit ${edit.start}-${edit.end} outside a text of ${text.length}`);
    }
    result = result.slice(0, edit.start) + edit.text + result.slice(edit.end);
  }
  return result;
}

/** Sorts by position, drops repetitions and refuses overlaps (see {@link applyEdits}). */
export function sortEdits(edits: readonly Edit[]): readonly Edit[] {
  const unequal = new Map(edits.map((edit) => [`${edit.start} ${edit.end} ${edit.text}`, edit]));
  const distinct = [...unequal.values()].toSorted((a, b) => a.start - b.start || a.end - b.end);
  distinct.forEach((edit, index) => {
    const previous = distinct[index - 1];
    if (previous && previous.end > edit.start) {
      throw new OverlappingEditsError(`edits ${previous.start}-${previous.end} and ${edit.start}-${edit.end} overlap`);
    }
  });
  return distinct;
}
