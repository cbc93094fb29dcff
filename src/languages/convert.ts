import type { Span } from '../domain/location.ts';
import { namedChildren, type Reader, span } from './read-tree.ts';
import type { Expression, OwnFunction } from './syntax.ts';
import type { Node } from './tree/node.ts';

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

/** A declaration with a field for its name, where `types` has its type; `isOwn` says what keeps others from it. */
export function ownFunction(
  types: ReadonlySet<string>,
  isOwn: (declaration: Node) => boolean,
): (node: Node) => OwnFunction | undefined {
  return (node) => {
    const own = types.has(node.type) && isOwn(node) ? node.childForFieldName('name') : null;
    return own ? { name: own.text, span: span(node) } : undefined;
  };
}

/** The declaration begins with a word that hides it from other files, as `private[clarifai]` does not. */
export function saysPrivate(declaration: Node): boolean {
  const name = declaration.childForFieldName('name')?.startIndex ?? declaration.startIndex;
  return /\b(private|fileprivate)\b(?!\[(?!this\]))/.test(declaration.text.slice(0, name - declaration.startIndex));
}

export function fileScope(reader: Reader): Span {
  return { start: 0, end: reader.text.length };
}
