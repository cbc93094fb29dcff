import { namedChildren, type Reader, span } from '../read-tree.ts';
import type { Entry, Expression, ObjectLiteral } from '../syntax.ts';
import type { Node } from '../tree/node.ts';

/** `client_id: id, client_secret: secret`, at the end of a call or in a list. */
export function keywords(node: Node, reader: Reader): ObjectLiteral {
  return { kind: 'object', entries: namedChildren(node).map((pair) => entry(pair, reader)), span: span(node) };
}

/** `%{a: 1}` and `%{"a" => 1}`. */
export function map(node: Node, reader: Reader): ObjectLiteral {
  const content = namedChildren(node).find((child) => child.type === 'map_content');
  const children = content ? namedChildren(content) : [];
  const pairs = children.flatMap((child) => (child.type === 'keywords' ? namedChildren(child) : [child]));
  return { kind: 'object', entries: pairs.map((pair) => entry(pair, reader)), span: span(node) };
}

/** A list of keywords only is an object; others keep theirs as one of their items. */
export function list(node: Node, reader: Reader): Expression {
  const children = namedChildren(node);
  const [only] = children;
  if (only?.type === 'keywords' && children.length === 1) return reader.expression(only);
  return { kind: 'list', items: children.map((child) => reader.expression(child)), span: span(node) };
}

/** Of two, with a short name first: `{"client_id", id}`, `{:form, body}`; a credential is longer than a name. */
const FIELD = /^[A-Za-z][\w-]{0,26}$/;

/** `{:system, "X"}` is read from the environment when the application starts. */
export function tuple(node: Node, reader: Reader): Expression {
  const children = namedChildren(node);
  const [first, second] = children;
  const key = first && tagOf(first, reader);
  if (!first || !second || children.length > 2 || key === undefined || !FIELD.test(key)) {
    return { kind: 'list', items: children.map((child) => reader.expression(child)), span: span(node) };
  }
  const value = reader.expression(second);
  if (key === 'system' && value.kind === 'string') return { kind: 'env', name: value.value, span: span(node) };
  return { kind: 'object', entries: [{ key, keySpan: span(first), value, span: span(node) }], span: span(node) };
}

function tagOf(first: Node, reader: Reader): string | undefined {
  if (first.type === 'atom') return first.text.slice(1);
  const value = reader.expression(first);
  return value.kind === 'string' ? value.value : undefined;
}

function entry(pair: Node, reader: Reader): Entry {
  const key = pair.childForFieldName(pair.type === 'pair' ? 'key' : 'left') ?? pair;
  const value = pair.childForFieldName(pair.type === 'pair' ? 'value' : 'right');
  return {
    key: keyOf(key, reader),
    keySpan: span(key),
    value: value ? reader.expression(value) : { kind: 'opaque', span: span(pair) },
    span: span(pair),
  };
}

function keyOf(key: Node, reader: Reader): string | null {
  if (key.type === 'keyword') return key.text.replace(/:\s*$/, '');
  if (key.type === 'quoted_keyword') return key.text.replace(/^["']|["']:\s*$/g, '');
  const value = reader.expression(key);
  return value.kind === 'string' ? value.value : null;
}
