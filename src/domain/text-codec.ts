import type { TextEncoding } from './plan.ts';

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

/**
 * Decodes a file so that {@link encodeText} gives back the same bytes; a BOM stays as U+FEFF.
 * Undefined for what no encoding explains: binary data and UTF-16 that ends within a character.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  if (startsWith(bytes, 0xfe, 0xff)) return decodeUtf16(bytes, 'utf16be');
  if (looksLikeUtf16le(bytes)) return decodeUtf16(bytes, 'utf16le');
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf8' };
  return bytes.includes(0) ? undefined : decoded(bytes, 'latin1');
}

/** @throws {RangeError} when the text holds a character that the encoding cannot express */
export function encodeText(text: string, encoding: TextEncoding): Uint8Array {
  const known = encoding === 'utf16be' ? 'utf16le' : encoding;
  const bytes = Buffer.from(text, known);
  if (bytes.toString(known) !== text) {
    throw new RangeError(`the text holds a character that ${encoding} cannot express`);
  }
  return encoding === 'utf16be' ? bytes.swap16() : bytes;
}

/** The order of bytes that Node lacks is read as the other one, of a copy. */
function decodeUtf16(bytes: Uint8Array, encoding: 'utf16le' | 'utf16be'): DecodedText | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  if (encoding === 'utf16le') return decoded(bytes, encoding);
  return { text: Buffer.from(bytes).swap16().toString('utf16le'), encoding };
}

function decoded(bytes: Uint8Array, encoding: 'utf16le' | 'latin1'): DecodedText {
  const { buffer, byteOffset, byteLength } = bytes;
  return { text: Buffer.from(buffer, byteOffset, byteLength).toString(encoding), encoding };
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function startsWith(bytes: Uint8Array, first: number, second: number): boolean {
  return bytes[0] === first && bytes[1] === second;
}

/** By its BOM, or, as Windows tools also write it, by a zero in nearly every second byte. */
function looksLikeUtf16le(bytes: Uint8Array): boolean {
  if (startsWith(bytes, 0xff, 0xfe)) return true;
  const sample = bytes.subarray(0, 512);
  if (sample.length < 4 || sample.indexOf(0) % 2 !== 1) return false;
  const zeros = sample.filter((byte, index) => byte === 0 && index % 2 === 1).length;
  return zeros > sample.length * 0.4 && !sample.some((byte, at) => byte === 0 && at % 2 === 0);
}
