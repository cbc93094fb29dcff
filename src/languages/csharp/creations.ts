import { insideOf, namedChildren, type Reader, span } from '../read-tree.ts';
import type { Argument, Call, Entry, Expression } from '../syntax.ts';
import type { Node } from '../tree/node.ts';
import { targetType, typeName } from './types.ts';

/** `new X(…) { … }` and `new(…)`. A dictionary or list that is written out is an object or list. */
export function creation(node: Node, reader: Reader): Expression {
  const type = node.childForFieldName('type') ?? targetType(node);
  const initializer = namedChildren(node).find((child) => child.type === 'initializer_expression');
  const written = argumentsOf(node, reader);
  if (initializer && written.arguments.length === 0 && isCollection(initializer)) {
    return { ...reader.expression(initializer), span: span(node) };
  }
  const name = typeName(type);
  const call: Call = {
    form: 'new',
    name: name?.name ?? null,
    receiver: name?.namespace ? { kind: 'name', name: name.namespace, span: span(node) } : null,
    ...written,
    arguments: [...written.arguments, ...(initializer ? properties(initializer, reader) : [])],
    span: span(node),
  };
  return { kind: 'call', call, span: call.span };
}

/** The arguments of a call or creation; `name: value` is labelled. */
export function argumentsOf(node: Node, reader: Reader): Pick<Call, 'arguments' | 'argumentsSpan'> {
  const list = namedChildren(node).find((child) => /^(attribute_)?argument_list$/.test(child.type));
  if (!list) return { arguments: [], argumentsSpan: { start: node.endIndex, end: node.endIndex } };
  return {
    arguments: namedChildren(list).map((child) => argument(child, reader)),
    argumentsSpan: insideOf(list),
  };
}

function argument(node: Node, reader: Reader): Argument {
  const label = node.childForFieldName('name');
  const value = namedChildren(node).findLast((child) => child.id !== label?.id) ?? node;
  return { label: label?.text ?? null, value: reader.expression(value), span: span(node) };
}

function isCollection(initializer: Node): boolean {
  const first = namedChildren(initializer)[0];
  return first !== undefined && !(first.type === 'assignment_expression' && isProperty(first));
}

function isProperty(assignment: Node): boolean {
  return assignment.childForFieldName('left')?.type === 'identifier';
}

/** The properties that an initializer sets count as named arguments: `new HttpRequestMessage { Method = … }`. */
function properties(initializer: Node, reader: Reader): readonly Argument[] {
  return namedChildren(initializer).flatMap((child): Argument[] => {
    const set = child.type === 'assignment_expression' && isProperty(child);
    const value = set ? child.childForFieldName('right') : child;
    const label = set ? (child.childForFieldName('left')?.text ?? null) : null;
    return value ? [{ label, value: reader.expression(value), span: span(child) }] : [];
  });
}

/** `{ { "k", v } }`, `{ ["k"] = v }`, `{ K = v }` are objects; `{ a, b }` is a list. */
export function initializer(node: Node, reader: Reader): Expression {
  const children = namedChildren(node);
  const entries = children.flatMap((child) => entry(child, reader));
  if (children.length > 0 && entries.length === children.length) {
    return { kind: 'object', entries, span: span(node) };
  }
  return { kind: 'list', items: children.map((child) => reader.expression(child)), span: span(node) };
}

function entry(node: Node, reader: Reader): Entry[] {
  const [first, second] = namedChildren(node);
  const pair = node.type === 'initializer_expression' && namedChildren(node).length === 2;
  if (!first || !second || !(pair || node.type === 'assignment_expression')) return [];
  return [entryOf(keyOf(first, reader), first, second, node, reader)];
}

function entryOf(key: string | null, keyNode: Node, value: Node, whole: Node, reader: Reader): Entry {
  return { key, keySpan: span(keyNode), value: reader.expression(value), span: span(whole) };
}

/** `"k"`, `["k"]` or a property's name. */
function keyOf(node: Node, reader: Reader): string | null {
  if (node.type === 'identifier') return node.text;
  const key = node.type === 'element_binding_expression' ? namedChildren(namedChildren(node)[0] ?? node)[0] : node;
  const value = key && reader.expression(key);
  return value?.kind === 'string' ? value.value : null;
}

/** `new { client_id = id, secret }`: the grammar lists names and values one after the other. */
export function anonymousObject(node: Node, reader: Reader): Expression {
  const tokens = node.children.filter((child): child is Node => child !== null && !child.isExtra);
  const entries = tokens.flatMap((token, index): Entry[] => {
    const value = tokens[index + 2];
    if (tokens[index + 1]?.type !== '=' || !value) return [];
    return [
      {
        key: token.text,
        keySpan: span(token),
        value: reader.expression(value),
        span: { start: token.startIndex, end: value.endIndex },
      },
    ];
  });
  return { kind: 'object', entries, span: span(node) };
}
