const LINE_END = 0x0a;

/** What `cat-file --batch` says of one object. */
export type BatchAnswer = Buffer | 'missing' | 'too-large';

/**
 * Takes the output of `cat-file --batch` piece by piece: `<id> <type> <size>\n<content>\n`, or `<id> missing\n`.
 * A content within one piece is a view of it.
 */
export function batchParser(
  maxBytes: number,
  visit: (id: string, answer: BatchAnswer) => void,
): (piece: Buffer) => void {
  let heading = '';
  let id = '';
  let size = 0;
  /** Bytes of the content and the line end behind it that are still to come; 0: a heading is next. */
  let left = 0;
  let parts: Buffer[] = [];

  return function take(piece) {
    for (let at = 0; at < piece.length; ) at = left === 0 ? takeHeading(piece, at) : takeContent(piece, at);
  };

  function takeHeading(piece: Buffer, from: number): number {
    const end = piece.indexOf(LINE_END, from);
    heading += piece.toString('latin1', from, end < 0 ? piece.length : end);
    if (end < 0) return piece.length;
    const words = heading.split(' ');
    heading = '';
    id = words[0] ?? '';
    size = Number(words[2]);
    if (words.length === 3 && Number.isSafeInteger(size) && size >= 0) left = size + 1;
    else visit(id, 'missing');
    return end + 1;
  }

  function takeContent(piece: Buffer, from: number): number {
    const part = piece.subarray(from, from + left);
    left -= part.length;
    if (size <= maxBytes) parts.push(part);
    if (left === 0) visit(id, size <= maxBytes ? content() : 'too-large');
    return from + part.length;
  }

  function content(): Buffer {
    const [first] = parts;
    const whole = first && parts.length === 1 ? first : Buffer.concat(parts);
    parts = [];
    return whole.subarray(0, size);
  }
}
