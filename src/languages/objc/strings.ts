import { formatted } from '../joined.ts';
import { namedChildren, type Reader, span } from '../read-tree.ts';
import type { Expression, Joined, StringLiteral } from '../syntax.ts';
import type { Node } from '../tree/node.ts';

/** Conversions of NSString and printf formats: `%@`, `%1$@`, `%ld`, `%.2f`. */
export const PLACEHOLDER = /%(?:\d+\$)?[-+ #0]*\d*(?:\.\d+)?(?:hh|h|ll|l|q|z|t)?[@diuxXofFeEgGcCsSp]/g;

/** `@"…"` and C's `"…"`. */
export function stringLiteral(node: Node): StringLiteral {
  const start = node.startIndex + node.text.indexOf('"') + 1;
  const content = { start, end: Math.max(start, node.endIndex - 1) };
  const raw = node.text.slice(start - node.startIndex, -1);
  return { kind: 'string', value: raw.replace(/\\(["'\\?])/g, '$1'), content, span: span(node) };
}

/** The string that a macro stands for: the grammar keeps what follows the macro's name as plain text. */
export function macroString(node: Node): StringLiteral | undefined {
  const match = /^\(?(@?")([^"\\\n]*)"/.exec(node.text);
  const [whole, opening = '', value = ''] = match ?? [];
  if (whole === undefined) return undefined;
  const start = node.startIndex + whole.length - value.length - 1;
  const content = { start, end: start + value.length };
  return { kind: 'string', value, content, span: { start: start - opening.length, end: content.end + 1 } };
}

/** `@"a" @"b"` is one string. */
export function adjacentStrings(node: Node, reader: Reader): Expression {
  const parts = namedChildren(node).map((child) => reader.expression(child));
  return { kind: 'joined', parts, span: span(node) };
}

/** A format string with its values; undefined when the format is no literal. */
export function formatString(
  format: Node | undefined,
  values: readonly Node[],
  whole: Node,
  reader: Reader,
): Joined | undefined {
  const literal = format && reader.expression(format);
  if (literal?.kind !== 'string') return undefined;
  const raw = reader.text.slice(literal.content.start, literal.content.end);
  return formatted(
    literal,
    raw,
    values.map((value) => reader.expression(value)),
    PLACEHOLDER,
    span(whole),
  );
}

/** One string after the other, nested ones flattened. */
export function appended(values: readonly Expression[], whole: Node): Joined {
  const parts = values.flatMap((value) => (value.kind === 'joined' ? value.parts : [value]));
  return { kind: 'joined', parts, span: span(whole) };
}
