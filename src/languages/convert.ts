import type { Node } from 'web-tree-sitter';
import type { Span } from '../domain/location.ts';
import { namedChildren, type Reader, span } from './read-tree.ts';
import type { Expression } from './syntax.ts';

/** Turns nodes of one type into expressions; undefined for what the rules have no use for. */
export type Convert = (node: Node, reader: Reader) => Expression | undefined;

/** A wrapper such as parentheses or `await` has the expression of what it wraps. */
export function inner(node: Node, reader: Reader): Expression | undefined {
  const child = namedChildren(node)[0];
  return child && reader.expression(child);
}

/** The expression in a field of a node. */
export function fieldOf(node: Node, field: string, reader: Reader): Expression | undefined {
  const child = node.childForFieldName(field);
  return child ? reader.expression(child) : undefined;
}

export function name(node: Node): Expression {
  return { kind: 'name', name: node.text, span: span(node) };
}

export function fileScope(reader: Reader): Span {
  return { start: 0, end: reader.text.length };
}
