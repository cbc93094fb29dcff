import type { Span } from '../../domain/location.ts';

/** A stretch of a file that is written in another language than the file. */
export interface Region extends Span {
  /** Id of a language, `javascript`. */
  readonly language: string;
}

/** A text of the same length with spaces outside the spans, which are in order: offsets and lines stay right. */
export function keepOnly(text: string, spans: readonly Span[]): string {
  let at = 0;
  const kept = spans.map(({ start, end }) => {
    const piece = blank(text.slice(at, start)) + text.slice(Math.max(at, start), end);
    at = Math.max(at, end);
    return piece;
  });
  return kept.join('') + blank(text.slice(at));
}

/** The same with spaces inside the spans. */
export function blankOut(text: string, spans: readonly Span[]): string {
  let at = 0;
  const kept = spans.map(({ start, end }) => {
    const piece = text.slice(at, Math.max(at, start)) + blank(text.slice(Math.max(at, start), end));
    at = Math.max(at, end);
    return piece;
  });
  return kept.join('') + text.slice(at);
}

/** Spaces for all but line ends. */
export function blank(text: string): string {
  return text.replace(/[^\r\n]+/g, (line) => ' '.repeat(line.length));
}
