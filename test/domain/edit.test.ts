import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, type Edit, fillHoles, holesIn, OverlappingEditsError, secretHole } from '../../src/domain/edit.ts';

function edit(start: number, end: number, text: string): Edit {
  return { start, end, text };
}

/** A text in pieces, every second of which is replaced; pieces may be empty at the ends only where order is plain. */
const SLICED = fc.record({
  kept: fc.array(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 2, maxLength: 6 }),
  replaced: fc.array(fc.tuple(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 })), {
    minLength: 5,
    maxLength: 5,
  }),
  order: fc.infiniteStream(fc.integer()),
});

describe('applyEdits', () => {
  it.each([
    ['nothing to do', [], 'abcdef'],
    ['a replacement', [edit(1, 3, 'XY')], 'aXYdef'],
    ['a removal', [edit(1, 3, '')], 'adef'],
    ['an insertion', [edit(2, 2, '-')], 'ab-cdef'],
    ['both ends', [edit(0, 0, '<'), edit(6, 6, '>')], '<abcdef>'],
    ['the whole text', [edit(0, 6, '')], ''],
    ['edits in any order', [edit(4, 5, 'longer'), edit(0, 2, ''), edit(2, 3, 'C')], 'Cdlongerf'],
    ['neighbours', [edit(0, 2, 'x'), edit(2, 4, 'y')], 'xyef'],
    ['equal edits once', [edit(1, 1, '!'), edit(3, 4, 'D'), edit(1, 1, '!')], 'a!bcDef'],
    ['equal edits once, with another between them', [edit(1, 1, '1'), edit(1, 1, '2'), edit(1, 1, '1')], 'a12bcdef'],
    ['insertions at one place in the order given', [edit(1, 1, '1'), edit(1, 1, '2')], 'a12bcdef'],
  ])('does %s', (_, edits, expected) => {
    expect(applyEdits('abcdef', edits)).toBe(expected);
  });

  it('never changes the text outside the spans', () => {
    fc.assert(
      fc.property(SLICED, ({ kept, replaced, order }) => {
        const edits: Edit[] = [];
        let before = '';
        let after = '';
        kept.forEach((piece, index) => {
          before += piece;
          after += piece;
          const [old, text] = replaced[index] ?? ['', ''];
          if (index === kept.length - 1) return;
          edits.push(edit(before.length, before.length + old.length, text));
          before += old;
          after += text;
        });
        const ranked = edits.map((item) => ({ item, rank: order.next().value }));
        const shuffled = ranked.toSorted((a, b) => a.rank - b.rank).map(({ item }) => item);
        expect(applyEdits(before, shuffled)).toBe(after);
      }),
    );
  });

  it.each([
    ['overlap', [edit(0, 3, 'x'), edit(2, 4, 'y')]],
    ['hold one another', [edit(0, 6, 'x'), edit(2, 3, '')]],
    ['replace one span by two texts', [edit(1, 2, 'x'), edit(1, 2, 'y')]],
  ])('refuses edits that %s', (_, edits) => {
    expect(() => applyEdits('abcdef', edits)).toThrow(OverlappingEditsError);
    expect(() => applyEdits('abcdef', edits.toReversed())).toThrow(OverlappingEditsError);
  });

  it.each([
    ['before the text', edit(-1, 1, '')],
    ['after it', edit(5, 7, '')],
    ['backwards', edit(3, 2, '')],
  ])('refuses a span %s', (_, outside) => {
    expect(() => applyEdits('abcdef', [outside])).toThrow(RangeError);
  });
});

describe('the holes of a text', () => {
  const text = `A=${secretHole('key-1')}\nB="${secretHole('key-2')}" ${secretHole('key-1')}`;

  it('are listed in their order', () => {
    expect(holesIn(text)).toEqual(['key-1', 'key-2', 'key-1']);
    expect(holesIn(`\${keyshift} \${other:key-1}`)).toEqual([]);
  });

  it('are filled with the secrets as they are', () => {
    expect(fillHoles(text, (id) => `$&${id}$1`)).toBe('A=$&key-1$1\nB="$&key-2$1" $&key-1$1');
  });

  it('are not left open', () => {
    expect(() => fillHoles(text, (id) => (id === 'key-1' ? 'x' : undefined))).toThrow(RangeError);
  });
});
