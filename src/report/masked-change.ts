import { applyEdits, type Edit, fillHoles, sortEdits } from '../domain/edit.ts';
import { contains, type Span } from '../domain/location.ts';
import { maskValue, Secret, scrub } from '../domain/secret.ts';

/** A file before and after a plan's edits, with no secret on either side. */
export interface MaskedChange {
  readonly before: string;
  readonly after: string;
}

/**
 * Shows what edits do to a text. The old secrets at `masks` appear as masks, wherever in the text they stand;
 * the place of a new one reads `<new key: photo-tagger>`.
 * @throws {OverlappingEditsError} when two edits overlap
 */
export function maskChange(text: string, edits: readonly Edit[], masks: readonly Span[]): MaskedChange {
  const secrets = masks.map(({ start, end }) => new Secret(text.slice(start, end)));
  const filled = edits.map((edit) => ({ ...edit, text: fillHoles(edit.text, nameNewKey) }));
  const outside = masks.flatMap((mask) => subtract(mask, sortEdits(edits)));
  const before = applyEdits(text, topmost(masks).map(maskEdit(text)));
  const after = applyEdits(text, [...filled, ...topmost(outside).map(maskEdit(text))]);
  return { before: scrub(before, secrets), after: scrub(after, secrets) };
}

function nameNewKey(keyId: string): string {
  return `<new key: ${keyId}>`;
}

function maskEdit(text: string): (span: Span) => Edit {
  return ({ start, end }) => ({ start, end, text: maskValue(text.slice(start, end)) });
}

/** The parts of a span that no edit replaces. */
function subtract(span: Span, edits: readonly Span[]): readonly Span[] {
  let start = span.start;
  const rest: Span[] = [];
  for (const edit of edits) {
    if (edit.end <= start || edit.start >= span.end) continue;
    if (edit.start > start) rest.push({ start, end: edit.start });
    start = edit.end;
  }
  return start < span.end ? [...rest, { start, end: span.end }] : rest;
}

/** Spans that lie in no other one, each once. */
function topmost(spans: readonly Span[]): readonly Span[] {
  return spans.filter(
    (span, index) =>
      !spans.some((other, at) => at !== index && contains(other, span) && (at < index || !contains(span, other))),
  );
}
