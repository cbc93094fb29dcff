import { namedChildren, type Reader, span } from '../read-tree.ts';
import type { Entry, Expression, ObjectLiteral } from '../syntax.ts';
import type { Node } from '../tree/node.ts';

/** `{ a: 1, 'b' => 2, **more }`. */
export function hash(node: Node, reader: Reader): ObjectLiteral {
  return { kind: 'object', entries: namedChildren(node).map((child) => entry(child, reader)), span: span(node) };
}

/** Pairs after the other arguments of a call are one hash. */
export function pairsAsObject(pairs: readonly Node[], reader: Reader): ObjectLiteral | undefined {
  const first = pairs[0];
  const last = pairs.at(-1);
  if (!first || !last) return undefined;
  return {
    kind: 'object',
    entries: pairs.map((pair) => entry(pair, reader)),
    span: { start: first.startIndex, end: last.endIndex },
  };
}

/** Its first pair stands for such a hash, so that its entries are found like those of any other. */
export function leadingPair(node: Node, reader: Reader): Expression | undefined {
  const list = node.parent;
  if (list?.type !== 'argument_list') return undefined;
  const pairs = namedChildren(list).filter((child) => child.type === 'pair');
  return pairs[0]?.id === node.id ? pairsAsObject(pairs, reader) : undefined;
}

function entry(node: Node, reader: Reader): Entry {
  const key = node.childForFieldName('key') ?? node;
  const value = node.childForFieldName('value');
  return {
    key: node.type === 'pair' ? keyOf(key, reader) : null,
    keySpan: span(key),
    // `{ token: }` is short for `{ token: token }`.
    value: value ? reader.expression(value) : { kind: 'name', name: key.text, span: span(key) },
    span: span(node),
  };
}

function keyOf(key: Node, reader: Reader): string | null {
  if (key.type === 'hash_key_symbol') return key.text;
  const value = reader.expression(key);
  return value.kind === 'string' ? value.value : null;
}
