import type { Span } from '../../../domain/location.ts';

const WORDS = '(?:class|interface|struct|object|enum|module|trait|def|function|func|fun|fn|const|let|var|val|record)';
const BEFORE = String.raw`(?:(?:export|default|public|private|protected|internal|final|open|sealed|abstract|static|async|data|partial|pub|override)\s+)*`;

/** From the declaration of a name to the end of its body, as the indentation tells; undefined where there is none. */
export function declarationSpan(name: string, text: string): Span | undefined {
  const word = name.replace(/[^\w]/g, '\\$&');
  const head = headsOf(word)
    .map((form) => form.exec(text))
    .find((match) => match !== null);
  if (!head) return undefined;
  const indent = head[1] ?? '';
  const start = head.index + indent.length;
  return { start, end: bodyEnd(text, head.index + head[0].length, indent.length) };
}

function headsOf(word: string): readonly RegExp[] {
  return [
    new RegExp(String.raw`^([ \t]*)${BEFORE}${WORDS}\s+(?:self\.)?${word}\b`, 'm'),
    new RegExp(String.raw`^([ \t]*)(?:module\.)?exports\.${word}\s*=`, 'm'),
    // Methods: `headers(token) {`, `Map<String, String> headers()`, `headers: function (token) {`.
    new RegExp(
      String.raw`^([ \t]+)${BEFORE}(?:[\w<>, ?[\]]{1,60}\s)?${word}\s*(?:\([^()\n]{0,200}\)[^;\n]*[{>]|:\s*(?:function|\())`,
      'm',
    ),
  ];
}

/** What closes a body, or opens it on a line of its own, still belongs to it. */
const OF_THE_BODY = /^[ \t]*(?:[})\]{]|end\b|$)/;

function bodyEnd(text: string, from: number, indent: number): number {
  for (let at = text.indexOf('\n', from); at !== -1; at = text.indexOf('\n', at + 1)) {
    const next = text.indexOf('\n', at + 1);
    const line = text.slice(at + 1, next === -1 ? text.length : next).replace(/\r$/, '');
    const depth = line.length - line.trimStart().length;
    if (depth <= indent && !OF_THE_BODY.test(line)) return at + 1;
  }
  return text.length;
}
