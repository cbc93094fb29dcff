import type { Edit } from '../../domain/edit.ts';
import type { Span } from '../../domain/location.ts';

/** Text that stands in JSON strings, and where each of its characters stands in the file. */
export interface Decoded {
  readonly text: string;
  /** Offset in the file of each character, and of the end. */
  readonly offsets: readonly number[];
  /** Which of the strings each character comes from. */
  readonly strings: readonly number[];
}

const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g;
const MEANING: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

/** Decodes the strings, each given by the span between its quotes, as one text. */
export function decodeStrings(content: string, spans: readonly Span[]): Decoded {
  const pieces: string[] = [];
  const offsets: number[] = [];
  const strings: number[] = [];
  for (const [index, { start, end }] of spans.entries()) {
    const raw = content.slice(start, end);
    const add = (text: string, at: number, step: 0 | 1): void => {
      pieces.push(text);
      for (let char = 0; char < text.length; char += 1) {
        offsets.push(start + at + char * step);
        strings.push(index);
      }
    };
    let at = 0;
    for (const match of raw.matchAll(ESCAPE)) {
      add(raw.slice(at, match.index), at, 1);
      const [all, code, letter = ''] = match;
      add(
        code === undefined ? (MEANING[letter] ?? letter) : String.fromCharCode(Number.parseInt(code, 16)),
        match.index,
        0,
      );
      at = match.index + all.length;
    }
    add(raw.slice(at), at, 1);
  }
  offsets.push(spans.at(-1)?.end ?? 0);
  return { text: pieces.join(''), offsets, strings };
}

/** Where a span of the decoded text stands in the file. */
export function spanInFile({ offsets, text }: Decoded, { start, end }: Span): Span {
  const from = offsets[start] ?? 0;
  if (end <= start) return { start: from, end: from };
  // The character may be written as an escape, which ends where the next character begins.
  const last = offsets[end - 1] ?? from;
  const next = offsets[end] ?? last + 1;
  const plain = text[end - 1] !== undefined && next !== last + 1 && !/[\n\t\r"\\]/.test(text[end - 1] ?? '');
  return { start: from, end: plain ? last + 1 : next };
}

/** The edit as it is made in the file; undefined when it would reach over the end of a string. */
export function editInFile(decoded: Decoded, edit: Edit): Edit | undefined {
  const { strings } = decoded;
  const first = strings[edit.start] ?? strings.at(-1);
  const last = strings[Math.max(edit.start, edit.end - 1)] ?? strings.at(-1);
  if (first === undefined || first !== last) return undefined;
  return { ...spanInFile(decoded, edit), text: JSON.stringify(edit.text).slice(1, -1) };
}
