import type { Span } from '../../domain/location.ts';

/**
 * What stands from an opening to the next closing, both included, in time that grows with the text alone: a
 * lazy pattern would read to the end again for each opening that nothing closes. Both patterns are global.
 */
export function enclosed(text: string, opening: RegExp, closing: RegExp): readonly Span[] {
  const ends = [...text.matchAll(closing)].map(({ index, 0: all }) => ({ start: index, end: index + all.length }));
  const found: Span[] = [];
  let next = 0;
  let at = 0;
  for (const { index, 0: all } of text.matchAll(opening)) {
    if (index < at) continue;
    while ((ends[next]?.start ?? Number.POSITIVE_INFINITY) < index + all.length) next += 1;
    const close = ends[next];
    if (!close) break;
    found.push({ start: index, end: close.end });
    at = close.end;
  }
  return found;
}
