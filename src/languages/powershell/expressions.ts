import { type Convert, inner } from '../convert.ts';
import { concatenation, formatted } from '../joined.ts';
import { insideOf, namedChildren, type Reader, span } from '../read-tree.ts';
import type { Argument, Call, Entry, Expression } from '../syntax.ts';
import type { Node } from '../tree/node.ts';
import { command } from './commands.ts';
import { stringExpression, word } from './strings.ts';
import { variable } from './variables.ts';

const CONVERT: Readonly<Record<string, Convert>> = {
  variable,
  string_literal: stringExpression,
  generic_token: word,
  command_token: word,
  hash_literal_expression: hash,
  member_access: member,
  element_access: element,
  invokation_expression: invoked,
  command,
  type_literal: typeName,
  additive_expression: sum,
  additive_argument_expression: sum,
  format_expression: format,
  format_argument_expression: format,
  array_literal_expression: array,
};

/** Nodes that the grammar puts around every value, for each level of precedence. */
const WRAPPERS =
  /^(pipeline|pipeline_chain|statement_list|argument_expression|unary_expression|range_\w+|multiplicative_\w+|comparison_\w+|bitwise_\w+|logical_\w+|parenthesized_expression|sub_expression|array_expression|expression_with_unary_operator|cast_expression)$/;

/** Converts a node of the PowerShell grammar; undefined for what the rules have no use for. */
export function expression(node: Node, reader: Reader): Expression | undefined {
  const convert = CONVERT[node.type];
  if (convert) return convert(node, reader);
  if (!WRAPPERS.test(node.type)) return undefined;
  if (node.type === 'cast_expression') return castOf(node, reader);
  return namedChildren(node).length === 1 ? inner(node, reader) : undefined;
}

/** `[string]$value`. */
function castOf(node: Node, reader: Reader): Expression | undefined {
  const value = namedChildren(node).at(-1);
  return value && reader.expression(value);
}

function typeName(node: Node): Expression {
  const [first = '', ...more] = node.text.replace(/^\[|\]$/g, '').split('.');
  const root: Expression = { kind: 'name', name: first, span: span(node) };
  return more.reduce<Expression>((object, property) => ({ kind: 'member', object, property, span: span(node) }), root);
}

function sum(node: Node, reader: Reader): Expression | undefined {
  const [left, right] = namedChildren(node);
  if (!left) return undefined;
  if (!right) return reader.expression(left);
  return node.text.slice(left.text.length).trimStart().startsWith('+')
    ? concatenation([reader.expression(left), reader.expression(right)], span(node))
    : undefined;
}

/** `"Bearer {0}" -f $token`. */
function format(node: Node, reader: Reader): Expression | undefined {
  const children = namedChildren(node);
  const [template, operator, given] = children;
  if (!template || children.length === 1) return template && reader.expression(template);
  const text = reader.expression(template);
  if (text.kind !== 'string' || operator?.type !== 'format_operator' || !given) return undefined;
  const values = reader.expression(given);
  const raw = reader.text.slice(text.content.start, text.content.end);
  return formatted(text, raw, values.kind === 'list' ? values.items : [values], /\{(\d+)[^{}]*\}/g, span(node));
}

function array(node: Node, reader: Reader): Expression | undefined {
  const items = namedChildren(node).map((child) => reader.expression(child));
  return items.length === 1 ? items[0] : { kind: 'list', items, span: span(node) };
}

function hash(node: Node, reader: Reader): Expression {
  const body = namedChildren(node)[0];
  const entries = body ? namedChildren(body).filter((child) => child.type === 'hash_entry') : [];
  return { kind: 'object', entries: entries.map((child) => entry(child, reader)), span: span(node) };
}

function entry(node: Node, reader: Reader): Entry {
  const [key = node, value] = namedChildren(node);
  return {
    key: keyOf(key, reader),
    keySpan: span(key),
    value: value ? reader.expression(value) : { kind: 'opaque', span: span(node) },
    span: span(node),
  };
}

function keyOf(key: Node, reader: Reader): string | null {
  const inside = namedChildren(key)[0];
  if (!inside || inside.type === 'simple_name') return key.text;
  const value = reader.expression(inside);
  return value.kind === 'string' ? value.value : null;
}

function member(node: Node, reader: Reader): Expression | undefined {
  const [object, property] = namedChildren(node);
  if (!object || !property) return undefined;
  return { kind: 'member', object: reader.expression(object), property: nameOf(property), span: span(node) };
}

/** `$token.access_token`; `$token.$name` is computed. */
function nameOf(property: Node): string | null {
  return /^[\w-]+$/.test(property.text) ? property.text : null;
}

function element(node: Node, reader: Reader): Expression | undefined {
  const [object, index] = namedChildren(node);
  if (!object || !index) return undefined;
  const key = reader.expression(index);
  const property = key.kind === 'string' ? key.value : null;
  return { kind: 'member', object: reader.expression(object), property, span: span(node) };
}

/** `$headers.Add("Authorization", $value)`, `[Convert]::ToBase64String($bytes)`. */
function invoked(node: Node, reader: Reader): Expression | undefined {
  const [object, property, list] = namedChildren(node);
  if (!object || !property) return undefined;
  const call: Call = {
    ...calleeOf(reader.expression(object), nameOf(property)),
    arguments: list ? argumentsIn(list, reader) : [],
    argumentsSpan: list ? insideOf(list) : { start: property.endIndex, end: property.endIndex },
    span: span(node),
  };
  return environmentRead(call) ?? { kind: 'call', call, span: call.span };
}

/** `[System.Uri]::new($address)` makes one. */
function calleeOf(receiver: Expression, name: string | null): Pick<Call, 'form' | 'name' | 'receiver'> {
  if (name !== 'new') return { form: 'call', name, receiver };
  if (receiver.kind === 'member') return { form: 'new', name: receiver.property, receiver: receiver.object };
  return { form: 'new', name: receiver.kind === 'name' ? receiver.name : null, receiver: null };
}

function argumentsIn(list: Node, reader: Reader): readonly Argument[] {
  const inside = list.childForFieldName('argument_expression_list');
  return (inside ? namedChildren(inside) : []).map((child) => ({
    label: null,
    value: reader.expression(child),
    span: span(child),
  }));
}

/** `[Environment]::GetEnvironmentVariable("X")`. */
function environmentRead({ name, arguments: [first], span: whole }: Call): Expression | undefined {
  if (name !== 'GetEnvironmentVariable' || first?.value.kind !== 'string') return undefined;
  return { kind: 'env', name: first.value.value, span: whole };
}
