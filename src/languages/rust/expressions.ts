import { type Convert, fieldOf, inner, name } from '../convert.ts';
import { concatenation } from '../joined.ts';
import { insideOf, namedChildren, type Reader, span } from '../read-tree.ts';
import type { Argument, Call, Entry, Expression } from '../syntax.ts';
import type { Node } from '../tree/node.ts';
import { knownCall, taken } from './known-calls.ts';
import { stringLiteral } from './strings.ts';
import { macroInvocation, tokenTree } from './tokens.ts';

const CONVERT: Readonly<Record<string, Convert>> = {
  identifier: name,
  self: name,
  type_identifier: name,
  string_literal: stringLiteral,
  raw_string_literal: stringLiteral,
  scoped_identifier: scoped,
  field_expression: member,
  index_expression: indexed,
  call_expression: called,
  macro_invocation: macroInvocation,
  token_tree: tokenTree,
  struct_expression: structure,
  array_expression: list,
  tuple_expression: list,
  binary_expression: sum,
  closure_expression: (node, reader) => fieldOf(node, 'body', reader),
  block: lastOf,
  match_expression: (node, reader) => fieldOf(node, 'value', reader),
  reference_expression: (node, reader) => fieldOf(node, 'value', reader),
  unary_expression: inner,
  try_expression: tried,
  await_expression: inner,
  parenthesized_expression: inner,
  generic_function: (node, reader) => fieldOf(node, 'function', reader),
};

/** Converts a node of the Rust grammar; undefined for what the rules have no use for. */
export function expression(node: Node, reader: Reader): Expression | undefined {
  return CONVERT[node.type]?.(node, reader);
}

/** `env::var("X")?` is the value; of other results `?` leaves what is in them. */
function tried(node: Node, reader: Reader): Expression | undefined {
  const value = inner(node, reader);
  return value && taken(value, span(node));
}

/** `a::b`. */
function scoped(node: Node, reader: Reader): Expression | undefined {
  const property = node.childForFieldName('name')?.text;
  const path = node.childForFieldName('path');
  if (property === undefined || !path) return undefined;
  return { kind: 'member', object: reader.expression(path), property, span: span(node) };
}

function member(node: Node, reader: Reader): Expression | undefined {
  const object = fieldOf(node, 'value', reader);
  const property = node.childForFieldName('field')?.text;
  return object && property !== undefined ? { kind: 'member', object, property, span: span(node) } : undefined;
}

/** `a["key"]`; `&a[..]` is the text itself. */
function indexed(node: Node, reader: Reader): Expression | undefined {
  const [holder, index] = namedChildren(node);
  if (!holder || !index) return undefined;
  if (index.type === 'range_expression') return reader.expression(holder);
  const key = reader.expression(index);
  return {
    kind: 'member',
    object: reader.expression(holder),
    property: key.kind === 'string' ? key.value : null,
    span: span(node),
  };
}

function called(node: Node, reader: Reader): Expression | undefined {
  const callee = fieldOf(node, 'function', reader);
  const written = node.childForFieldName('arguments');
  if (!callee || !written) return undefined;
  const call: Call = {
    form: 'call',
    name: callee.kind === 'name' ? callee.name : callee.kind === 'member' ? callee.property : null,
    receiver: callee.kind === 'member' ? callee.object : null,
    arguments: namedChildren(written).map((child) => ({
      label: null,
      value: reader.expression(child),
      span: span(child),
    })),
    argumentsSpan: insideOf(written),
    span: span(node),
  };
  return knownCall(call, call.span) ?? { kind: 'call', call, span: call.span };
}

/** A struct is its fields; hyper's `Bearer { token }` and `Basic { username, password }` are made to be sent. */
function structure(node: Node, reader: Reader): Expression | undefined {
  const type = node.childForFieldName('name')?.text ?? '';
  const body = node.childForFieldName('body');
  if (!body) return undefined;
  const entries = namedChildren(body).flatMap((child) => fieldEntry(child, reader));
  if (!/(^|:)(Bearer|Basic)$/.test(type)) return { kind: 'object', entries, span: span(node) };
  const given = entries.map(({ key, value, span: place }): Argument => ({ label: key, value, span: place }));
  const call: Call = {
    form: 'new',
    name: type.slice(type.lastIndexOf(':') + 1),
    receiver: null,
    arguments: given,
    argumentsSpan: insideOf(body),
    span: span(node),
  };
  return { kind: 'call', call, span: call.span };
}

function fieldEntry(node: Node, reader: Reader): readonly Entry[] {
  if (node.type === 'shorthand_field_initializer') {
    const value = reader.expression(namedChildren(node)[0] ?? node);
    return [{ key: node.text, keySpan: span(node), value, span: span(node) }];
  }
  const key = node.childForFieldName('field');
  const value = node.childForFieldName('value');
  return key && value ? [{ key: key.text, keySpan: span(key), value: reader.expression(value), span: span(node) }] : [];
}

/** `("client_id", id)` and `[("client_id", id), …]`: pairs that begin with a text are entries. */
function list(node: Node, reader: Reader): Expression {
  const items = namedChildren(node).map((child) => reader.expression(child));
  const entry = node.type === 'tuple_expression' ? entryOf(items, node) : undefined;
  return entry ? { kind: 'object', entries: [entry], span: span(node) } : { kind: 'list', items, span: span(node) };
}

function entryOf(items: readonly Expression[], node: Node): Entry | undefined {
  const [key, value, ...more] = items;
  if (key?.kind !== 'string' || !value || more.length > 0) return undefined;
  return { key: key.value, keySpan: key.span, value, span: span(node) };
}

function sum(node: Node, reader: Reader): Expression | undefined {
  const left = fieldOf(node, 'left', reader);
  const right = fieldOf(node, 'right', reader);
  const adds = node.childForFieldName('operator')?.text === '+';
  return left && right && adds ? concatenation([left, right], span(node)) : undefined;
}

/** The value of a block is its last expression. */
function lastOf(node: Node, reader: Reader): Expression | undefined {
  const last = namedChildren(node).at(-1);
  return last &&
    /^(string_literal|call_expression|macro_invocation)$/.test(last.type) &&
    node.parent?.type === 'closure_expression'
    ? reader.expression(last)
    : undefined;
}
