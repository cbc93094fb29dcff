import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLineIndex, contains, spanOf } from '../../src/domain/location.ts';

function place(text: string, start: number, end = start): string {
  const { startLine, startColumn, endLine, endColumn } = buildLineIndex(text).locate('a.js', { start, end });
  return `${startLine}:${startColumn}-${endLine}:${endColumn}`;
}

describe('a line index', () => {
  it.each([
    ['the start', 'ab\ncd', 0, '1:1-1:1'],
    ['the last character of a line', 'ab\ncd', 1, '1:2-1:2'],
    ['a line end, which belongs to its line', 'ab\ncd', 2, '1:3-1:3'],
    ['the start of a line', 'ab\ncd', 3, '2:1-2:1'],
    ['the end of the text', 'ab\ncd', 5, '2:3-2:3'],
    ['the end after a last line end', 'ab\n', 3, '2:1-2:1'],
    ['CR LF', 'ab\r\ncd', 4, '2:1-2:1'],
    ['the LF of CR LF', 'ab\r\ncd', 3, '1:4-1:4'],
    ['empty lines', '\n\n\nx', 3, '4:1-4:1'],
    ['nothing', '', 0, '1:1-1:1'],
    ['a BOM, which is one column', '\uFEFFab', 1, '1:2-1:2'],
    ['a pair of surrogates, which is two', '😀x', 2, '1:3-1:3'],
  ])('places %s', (_, text, offset, expected) => {
    expect(place(text, offset)).toBe(expected);
  });

  it('places a span over several lines, its end after its last character', () => {
    expect(place('ab\ncd\nef', 1, 7)).toBe('1:2-3:2');
  });

  it('keeps the file and the offsets', () => {
    const location = buildLineIndex('ab\ncd').locate('a.js', { start: 1, end: 4 });
    expect(location).toMatchObject({ file: 'a.js', startOffset: 1, endOffset: 4 });
    expect(spanOf(location)).toEqual({ start: 1, end: 4 });
  });

  it('counts as one would by hand, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r'), maxLength: 40 }), fc.nat(40), (text, at) => {
        const start = Math.min(at, text.length);
        const before = text.slice(0, start).split('\n');
        expect(place(text, start).split('-')[0]).toBe(`${before.length}:${(before.at(-1) ?? '').length + 1}`);
      }),
    );
  });
});

it.each([
  [{ start: 0, end: 4 }, { start: 1, end: 4 }, true],
  [{ start: 1, end: 3 }, { start: 1, end: 3 }, true],
  [{ start: 1, end: 3 }, { start: 0, end: 2 }, false],
  [{ start: 1, end: 3 }, { start: 2, end: 4 }, false],
])('%o contains %o: %s', (outer, inner, expected) => {
  expect(contains(outer, inner)).toBe(expected);
});
