import type { Span } from '../../domain/location.ts';

/** Spans that are spoken for. */
export interface Taken {
  readonly add: (span: Span) => void;
  readonly overlaps: (span: Span) => boolean;
}

/** Power of two of the characters in a cell of the grid that keeps the search short when a file has very many. */
const CELL = 8;

export function createTaken(spans: readonly Span[] = []): Taken {
  const cells = new Map<number, Span[]>();
  const cellsOf = ({ start, end }: Span): readonly number[] => {
    const first = start >> CELL;
    return Array.from({ length: (Math.max(start, end - 1) >> CELL) - first + 1 }, (_, index) => first + index);
  };
  const add = (span: Span): void => {
    for (const cell of cellsOf(span)) {
      const known = cells.get(cell);
      if (known) known.push(span);
      else cells.set(cell, [span]);
    }
  };
  for (const span of spans) add(span);
  return {
    add,
    overlaps: (span) =>
      cellsOf(span).some((cell) => cells.get(cell)?.some(({ start, end }) => start < span.end && span.start < end)),
  };
}
