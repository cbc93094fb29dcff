import { expect, test } from 'vitest';
import { batchParser } from '../../src/git/batch-parser.ts';
import type { Version } from '../../src/git/version-parser.ts';
import { versionParser } from '../../src/git/version-parser.ts';

/** Every way of cutting the output in two, and one byte at a time. */
function* cuts(bytes: Buffer): Generator<readonly Buffer[]> {
  for (let at = 0; at <= bytes.length; at++) yield [bytes.subarray(0, at), bytes.subarray(at)];
  yield Array.from(bytes, (byte) => Buffer.from([byte]));
}

test('contents are told apart wherever the pieces end', () => {
  const output = Buffer.from('aa blob 6\nab\ncd\n\nbb missing\ncc blob 0\n\ndd blob 9\ntoo large\nee blob 2\nhi\n');
  for (const pieces of cuts(output)) {
    const seen: string[] = [];
    const take = batchParser(8, (id, answer) => seen.push(`${id} ${answer}`));
    for (const piece of pieces) take(piece);
    expect(seen).toEqual(['aa ab\ncd\n', 'bb missing', 'cc ', 'dd too-large', 'ee hi']);
  }
});

test('an object with less than no content is none', () => {
  const seen: string[] = [];
  batchParser(8, (id, answer) => seen.push(`${id} ${answer}`))(Buffer.from('aa blob -9\nbb blob 2\nhi\n'));
  expect(seen).toEqual(['aa missing', 'bb hi']);
});

test('versions are told apart wherever the pieces end', () => {
  const [old, blob, other] = ['1', '2', '3'].map((digit) => digit.repeat(40));
  const output = Buffer.from(
    [
      `c1 2017-03-02T10:00:00+01:00\0\0::100644 100644 100644 ${old} ${other} ${blob} MM\0merged.py\0`,
      `c2 2017-03-01T10:00:00+01:00\0\n:100644 100755 ${old} ${blob} M\0:odd – name.py\0`,
      `:000000 120000 ${old} ${blob} A\0link\0:160000 160000 ${old} ${blob} M\0module\0`,
      `:100644 000000 ${old} ${'0'.repeat(40)} D\0gone.py\0`,
    ].join(''),
  );
  for (const pieces of cuts(output)) {
    const seen: Version[] = [];
    const take = versionParser((version) => seen.push(version));
    for (const piece of pieces) take(piece);
    expect(seen).toEqual([
      { commit: { id: 'c1', date: '2017-03-02T10:00:00+01:00' }, blob, path: 'merged.py' },
      { commit: { id: 'c2', date: '2017-03-01T10:00:00+01:00' }, blob, path: ':odd – name.py' },
    ]);
  }
});
