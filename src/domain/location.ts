/** A half-open range of UTF-16 offsets into a file's decoded text (a BOM counts as one). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where something is. Lines and columns count from 1; offsets are those of {@link Span}. */
export interface Location {
  /** Relative to the scan root, with forward slashes. */
  readonly file: string;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly startOffset: number;
  readonly endOffset: number;
  /** In a notebook: the number of the cell and the line within it, both from 1. */
  readonly cell?: { readonly number: number; readonly line: number };
}

/** Answers "which line and column is this offset on" for one text in O(log lines). */
export interface LineIndex {
  locate(file: string, span: Span): Location;
}

export function buildLineIndex(text: string): LineIndex {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const lineOf = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    locate(file, span) {
      const first = lineOf(span.start);
      const last = lineOf(span.end);
      return {
        file,
        startLine: first + 1,
        startColumn: span.start - (starts[first] ?? 0) + 1,
        endLine: last + 1,
        endColumn: span.end - (starts[last] ?? 0) + 1,
        startOffset: span.start,
        endOffset: span.end,
      };
    },
  };
}

export function spanOf(location: Location): Span {
  return { start: location.startOffset, end: location.endOffset };
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
