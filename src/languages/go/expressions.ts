import { type Convert, fieldOf, inner, name } from '../convert.ts';
import { concatenation } from '../joined.ts';
import { insideOf, namedChildren, type Reader, span } from '../read-tree.ts';
import type { Argument, Call, Entry, Expression } from '../syntax.ts';
import type { Node } from '../tree/node.ts';
import { environmentRead } from './environment.ts';
import { isOf, joinedByCall, stringLiteral } from './strings.ts';

const CONVERT: Readonly<Record<string, Convert>> = {
  identifier: name,
  interpreted_string_literal: stringLiteral,
  raw_string_literal: stringLiteral,
  selector_expression: selector,
  index_expression: indexed,
  call_expression: called,
  composite_literal: composite,
  literal_value: literalValue,
  literal_element: inner,
  binary_expression: sum,
  parenthesized_expression: inner,
  unary_expression: (node, reader) => fieldOf(node, 'operand', reader),
  type_conversion_expression: (node, reader) => fieldOf(node, 'operand', reader),
  type_assertion_expression: (node, reader) => fieldOf(node, 'operand', reader),
};

/** Converts a node of the Go grammar; undefined for what the rules have no use for. */
export function expression(node: Node, reader: Reader): Expression | undefined {
  return CONVERT[node.type]?.(node, reader);
}

function selector(node: Node, reader: Reader): Expression | undefined {
  const object = fieldOf(node, 'operand', reader);
  const property = node.childForFieldName('field')?.text;
  return object && property !== undefined ? { kind: 'member', object, property, span: span(node) } : undefined;
}

/** `m["key"]`; an index that is no text is computed. */
function indexed(node: Node, reader: Reader): Expression | undefined {
  const object = fieldOf(node, 'operand', reader);
  const index = fieldOf(node, 'index', reader);
  if (!object) return undefined;
  return { kind: 'member', object, property: index?.kind === 'string' ? index.value : null, span: span(node) };
}

function sum(node: Node, reader: Reader): Expression | undefined {
  const left = fieldOf(node, 'left', reader);
  const right = fieldOf(node, 'right', reader);
  const adds = node.childForFieldName('operator')?.text === '+';
  return left && right && adds ? concatenation([left, right], span(node)) : undefined;
}

function called(node: Node, reader: Reader): Expression | undefined {
  const callee = node.childForFieldName('function');
  const written = node.childForFieldName('arguments');
  if (!callee || !written) return undefined;
  const call: Call = {
    form: 'call',
    ...calleeOf(callee, reader),
    arguments: namedChildren(written).map((child): Argument => argument(child, reader)),
    argumentsSpan: insideOf(written),
    span: span(node),
  };
  return environmentRead(call) ?? joinedByCall(call, reader) ?? passed(call) ?? { kind: 'call', call, span: call.span };
}

function calleeOf(callee: Node, reader: Reader): Pick<Call, 'name' | 'receiver'> {
  if (callee.type === 'identifier') return { name: callee.text, receiver: null };
  const target = reader.expression(callee);
  return target.kind === 'member' && callee.type === 'selector_expression'
    ? { name: target.property, receiver: target.object }
    : { name: null, receiver: null };
}

function argument(node: Node, reader: Reader): Argument {
  return { label: null, value: reader.expression(node), span: span(node) };
}

/** `string(x)` and `strings.TrimSpace(x)` give what they are given. */
function passed(call: Call): Expression | undefined {
  const value = call.arguments[0]?.value;
  const converts = call.receiver === null && call.name === 'string';
  return converts || (isOf(call, 'strings') && /^Trim/.test(call.name ?? '')) ? value : undefined;
}

/** A struct of another package is an object creation; a map, a list or a struct of this package is its entries. */
function composite(node: Node, reader: Reader): Expression | undefined {
  const type = node.childForFieldName('type');
  const body = node.childForFieldName('body');
  if (!type || !body) return undefined;
  if (type.type !== 'qualified_type' || /^(url\.Values|http\.Header)$/.test(type.text))
    return elements(body, node, reader);
  const call: Call = {
    form: 'new',
    name: type.childForFieldName('name')?.text ?? null,
    receiver: qualifier(type),
    arguments: namedChildren(body).map((child) => field(child, reader)),
    argumentsSpan: insideOf(body),
    span: span(node),
  };
  return { kind: 'call', call, span: call.span };
}

function qualifier(type: Node): Expression | null {
  const node = type.childForFieldName('package');
  return node && name(node);
}

function field(node: Node, reader: Reader): Argument {
  if (node.type !== 'keyed_element') return argument(node, reader);
  const value = node.childForFieldName('value') ?? node;
  return { label: node.childForFieldName('key')?.text ?? null, value: reader.expression(value), span: span(node) };
}

/** A list of one value, `{id}` in `url.Values{"client_id": {id}}`, stands for the value. */
function literalValue(node: Node, reader: Reader): Expression {
  const [first, ...more] = namedChildren(node);
  if (first && more.length === 0 && first.type === 'literal_element') return reader.expression(first);
  return elements(node, node, reader);
}

function elements(body: Node, whole: Node, reader: Reader): Expression {
  const children = namedChildren(body);
  if (children.some((child) => child.type === 'keyed_element')) {
    return { kind: 'object', entries: children.map((child) => entry(child, reader)), span: span(whole) };
  }
  const items = children.map((child) => reader.expression(child));
  const [only] = items;
  const list = whole.childForFieldName('type')?.type === 'slice_type';
  if (list && only && items.length === 1) return only;
  return { kind: 'list', items, span: span(whole) };
}

function entry(node: Node, reader: Reader): Entry {
  const key = node.childForFieldName('key') ?? node;
  const value = node.childForFieldName('value') ?? node;
  const converted = reader.expression(key);
  return {
    key: converted.kind === 'string' ? converted.value : converted.kind === 'name' ? converted.name : null,
    keySpan: span(key),
    value: node.type === 'keyed_element' ? reader.expression(value) : { kind: 'opaque', span: span(node) },
    span: span(node),
  };
}
