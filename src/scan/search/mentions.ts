/** Rare enough in other text that a look at what surrounds each costs nothing. */
const STEMS = [Buffer.from('lari'), Buffer.from('LARI')];
const WIDE_STEMS = STEMS.map((stem) => Buffer.from(stem.toString(), 'utf16le').subarray(0, -1));

/** So many bytes tell text from binary data, as in git and ripgrep. */
const SAMPLE_BYTES = 8192;

/** Whether bytes say Clarifai, and whether they are text. */
export type Mention = 'silent' | 'mentions' | 'binary';

/** Tells whether text says Clarifai; binary data says nothing. */
export function mentionsClarifai(bytes: Buffer): boolean {
  return mentionIn(bytes) === 'mentions';
}

/**
 * Looks for Clarifai in letters of either size. On bytes: making a string of every file costs ten times the search.
 * UTF-16 is read in both orders.
 */
export function mentionIn(bytes: Buffer): Mention {
  if (STEMS.some((stem) => hasName(bytes, stem))) return isBinary(bytes) ? 'binary' : 'mentions';
  const isWide = bytes.subarray(0, 512).includes(0) && WIDE_STEMS.some((stem) => bytes.includes(stem));
  return isWide && hasWideName(bytes) ? 'mentions' : 'silent';
}

function hasName(bytes: Buffer, stem: Buffer): boolean {
  for (let at = bytes.indexOf(stem); at >= 0; at = bytes.indexOf(stem, at + 1)) {
    if (isLetter(bytes[at - 1], 'c') && ENDING.every((letter, index) => isLetter(bytes[at + 4 + index], letter)))
      return true;
  }
  return false;
}

const ENDING = ['f', 'a', 'i'];

/** In either size; they differ in one bit. */
function isLetter(byte: number | undefined, small: string): boolean {
  return byte !== undefined && (byte | 0x20) === small.charCodeAt(0);
}

function hasWideName(bytes: Buffer): boolean {
  return /c\0l\0a\0r\0i\0f\0a\0i/i.test(bytes.toString('latin1'));
}

/** Zeros are in binary data, and in UTF-16, of which half the bytes are zeros. */
export function isBinary(bytes: Buffer): boolean {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (!sample.includes(0)) return false;
  const marked = (bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0xff && bytes[1] === 0xfe);
  const zeros = sample.filter((byte) => byte === 0).length / sample.length;
  return !marked && (zeros < 0.2 || zeros > 0.7);
}
