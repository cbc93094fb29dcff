import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText, encodeText } from '../../src/domain/text-codec.ts';

test.each([
  ['ASCII', Buffer.from('a\r\nb'), 'a\r\nb', 'utf8'],
  ['UTF-8 with BOM', Buffer.from('\uFEFFé'), '\uFEFFé', 'utf8'],
  ['UTF-16 with BOM', Buffer.from('\uFEFFé', 'utf16le'), '\uFEFFé', 'utf16le'],
  ['UTF-16 in big-endian order', Buffer.from('\uFEFFé', 'utf16le').swap16(), '\uFEFFé', 'utf16be'],
  ['UTF-16 without BOM', Buffer.from('key = 1', 'utf16le'), 'key = 1', 'utf16le'],
  ['Latin-1', Buffer.from('é', 'latin1'), 'é', 'latin1'],
  ['nothing', Buffer.alloc(0), '', 'utf8'],
])('%s is read', (_, bytes, text, encoding) => {
  expect(decodeText(bytes)).toEqual({ text, encoding });
});

test.each([
  ['big-endian UTF-16 that ends within a character', Buffer.from([0xfe, 0xff, 0, 0x61, 0])],
  ['UTF-16 that ends within a character', Buffer.from([0xff, 0xfe, 0x61])],
  ['binary data', Buffer.from([0x89, 0x50, 0, 0xff, 0])],
])('%s is not', (_, bytes) => {
  expect(decodeText(bytes)).toBeUndefined();
});

test('whatever is read is written back byte for byte', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      const decoded = decodeText(bytes);
      if (decoded) expect(encodeText(decoded.text, decoded.encoding)).toEqual(Buffer.from(bytes));
    }),
  );
});

test('a character that the encoding lacks is refused', () => {
  expect(() => encodeText('€', 'latin1')).toThrow(RangeError);
  expect(() => encodeText('\uD800', 'utf8')).toThrow(RangeError);
});
