import { formatted } from '../joined.ts';
import { namedChildren, type Reader, span } from '../read-tree.ts';
import type { Expression, StringLiteral } from '../syntax.ts';
import type { Node } from '../tree/node.ts';

/** `'…'`: nothing is put into it. */
export function singleQuoted(node: Node, reader: Reader): Expression {
  const content = { start: node.startIndex + 1, end: node.endIndex - 1 };
  const source = reader.text.slice(content.start, content.end);
  return { kind: 'string', value: source.replace(/\\([\\'])/g, '$1'), content, span: span(node) };
}

/** `"… $value …"`, and a command in backticks. */
export function doubleQuoted(node: Node, reader: Reader): Expression {
  return woven(node, node, { start: node.startIndex + 1, end: node.endIndex - 1 }, reader);
}

/** A heredoc takes values, a nowdoc does not. */
export function heredoc(node: Node, reader: Reader): Expression | undefined {
  const body = node.childForFieldName('value');
  return body ? woven(node, body, span(body), reader) : undefined;
}

const TEXT = new Set(['string_content', 'escape_sequence', 'nowdoc_string']);

/** Neighbouring pieces of text are one string; between them stand values. */
function woven(node: Node, body: Node, content: { start: number; end: number }, reader: Reader): Expression {
  const parts: Expression[] = [];
  for (const child of namedChildren(body)) {
    const last = parts.at(-1);
    if (!TEXT.has(child.type)) parts.push(reader.expression(child));
    else if (last?.kind === 'string' && last.span.end === child.startIndex) {
      parts.splice(-1, 1, piece(last.span.start, child.endIndex, reader));
    } else parts.push(piece(child.startIndex, child.endIndex, reader));
  }
  if (parts.every((part) => part.kind === 'string')) {
    return { ...piece(content.start, content.end, reader), span: span(node) };
  }
  return { kind: 'joined', parts, span: span(node) };
}

function piece(start: number, end: number, reader: Reader): StringLiteral {
  const content = { start, end };
  return { kind: 'string', value: unescaped(reader.text.slice(start, end)), content, span: content };
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** Enough for credentials, addresses and header lines. */
function unescaped(source: string): string {
  return source.replace(/\\([nrt$"\\])/g, (_, letter: string) => ESCAPES[letter] ?? letter);
}

/** `a . b`: always text. */
export function concatenation(node: Node, reader: Reader): Expression {
  const sides = [node.childForFieldName('left'), node.childForFieldName('right')].filter((side) => side !== null);
  const parts = sides
    .map((side) => reader.expression(side))
    .flatMap((value) => (value.kind === 'joined' ? value.parts : [value]));
  return { kind: 'joined', parts, span: span(node) };
}

/** `sprintf('… %s', $value)`. */
export function formatCall(node: Node, values: readonly Expression[], reader: Reader): Expression | undefined {
  const [template, ...others] = values;
  if (template?.kind !== 'string') return undefined;
  const raw = reader.text.slice(template.content.start, template.content.end);
  return formatted(template, raw, others, /%[-+ 0]*[\d.]*[bcdeEfFgGosuxX]/g, span(node));
}
