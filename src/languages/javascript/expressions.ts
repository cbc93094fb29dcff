import { type Convert, inner, name } from '../convert.ts';
import { concatenation } from '../joined.ts';
import { namedChildren, type Reader, span } from '../read-tree.ts';
import type { Argument, Call, Entry, Expression } from '../syntax.ts';
import type { Node } from '../tree/node.ts';

const CONVERT: Readonly<Record<string, Convert>> = {
  identifier: name,
  this: name,
  property_identifier: () => undefined,
  string: stringLiteral,
  template_string: template,
  member_expression: member,
  subscript_expression: subscript,
  call_expression: call,
  new_expression: call,
  object: objectLiteral,
  array: list,
  binary_expression: binary,
  ternary_expression: ternary,
  parenthesized_expression: inner,
  await_expression: inner,
  yield_expression: inner,
  as_expression: inner,
  non_null_expression: inner,
  satisfies_expression: inner,
};

/** Converts a node of the JavaScript and TypeScript grammars. */
export function expression(node: Node, reader: Reader): Expression | undefined {
  return CONVERT[node.type]?.(node, reader);
}

function stringLiteral(node: Node): Expression {
  const content = { start: node.startIndex + 1, end: node.endIndex - 1 };
  return { kind: 'string', value: unescaped(node.text.slice(1, -1)), content, span: span(node) };
}

/** Enough for credentials and URLs: an escaped character stands for itself. */
function unescaped(raw: string): string {
  return raw.replace(/\\([^nrtbfv0xu\d])/g, '$1');
}

function template(node: Node, reader: Reader): Expression {
  const parts: Expression[] = [];
  let at = node.startIndex + 1;
  const literal = (end: number): void => {
    if (end > at) {
      const content = { start: at, end };
      parts.push({ kind: 'string', value: reader.text.slice(at, end), content, span: content });
    }
  };
  for (const child of namedChildren(node).filter((part) => part.type === 'template_substitution')) {
    literal(child.startIndex);
    const value = namedChildren(child)[0];
    if (value) parts.push(reader.expression(value));
    at = child.endIndex;
  }
  literal(node.endIndex - 1);
  const [only] = parts;
  if (parts.length === 1 && only?.kind === 'string') return { ...only, span: span(node) };
  return { kind: 'joined', parts, span: span(node) };
}

function member(node: Node, reader: Reader): Expression | undefined {
  const object = node.childForFieldName('object');
  const property = node.childForFieldName('property');
  return object && property ? memberOf(node, object, property.text, reader) : undefined;
}

function subscript(node: Node, reader: Reader): Expression | undefined {
  const object = node.childForFieldName('object');
  const index = node.childForFieldName('index');
  if (!object || !index) return undefined;
  return memberOf(node, object, index.type === 'string' ? index.text.slice(1, -1) : null, reader);
}

function memberOf(node: Node, object: Node, property: string | null, reader: Reader): Expression {
  if (object.text === 'process' && property === 'env') return { kind: 'environment', span: span(node) };
  const holder = reader.expression(object);
  if (holder.kind === 'environment' && property !== null) {
    return { kind: 'env', name: property, span: span(node) };
  }
  if (property !== null && object.type === 'member_expression' && object.text === 'import.meta.env') {
    return { kind: 'env', name: property, span: span(node) };
  }
  return { kind: 'member', object: holder, property, span: span(node) };
}

/** The grammar takes `await (x)` for a call of a function. */
function call(node: Node, reader: Reader): Expression | undefined {
  const isNew = node.type === 'new_expression';
  const callee = node.childForFieldName(isNew ? 'constructor' : 'function');
  if (!callee) return undefined;
  const list = node.childForFieldName('arguments');
  if (callee.text === 'await' && list) return inner(list, reader);
  const target = reader.expression(callee);
  const made: Call = {
    form: isNew ? 'new' : 'call',
    name: calledName(target),
    receiver: target.kind === 'member' ? target.object : null,
    arguments: list?.type === 'arguments' ? namedChildren(list).map((child) => argument(child, reader)) : [],
    span: span(node),
    argumentsSpan: list
      ? { start: list.startIndex + 1, end: list.endIndex - 1 }
      : { start: node.endIndex, end: node.endIndex },
  };
  return { kind: 'call', call: made, span: span(node) };
}

function calledName(target: Expression): string | null {
  if (target.kind === 'name') return target.name;
  return target.kind === 'member' ? target.property : null;
}

function argument(node: Node, reader: Reader): Argument {
  return { label: null, value: reader.expression(node), span: span(node) };
}

function objectLiteral(node: Node, reader: Reader): Expression {
  return { kind: 'object', entries: namedChildren(node).map((child) => entry(child, reader)), span: span(node) };
}

function entry(node: Node, reader: Reader): Entry {
  if (node.type === 'shorthand_property_identifier') {
    return { key: node.text, keySpan: span(node), value: name(node), span: span(node) };
  }
  const key = node.childForFieldName('key');
  const value = node.childForFieldName('value');
  if (node.type !== 'pair' || !key || !value) {
    return { key: null, keySpan: span(node), value: { kind: 'opaque', span: span(node) }, span: span(node) };
  }
  return { key: keyText(key), keySpan: span(key), value: reader.expression(value), span: span(node) };
}

function keyText(key: Node): string | null {
  if (key.type === 'string') return key.text.slice(1, -1);
  return key.type === 'computed_property_name' ? null : key.text;
}

function list(node: Node, reader: Reader): Expression {
  return { kind: 'list', items: namedChildren(node).map((child) => reader.expression(child)), span: span(node) };
}

function binary(node: Node, reader: Reader): Expression | undefined {
  const left = node.childForFieldName('left');
  const right = node.childForFieldName('right');
  const operator = node.childForFieldName('operator')?.text;
  if (!left || !right) return undefined;
  if (operator === '||' || operator === '??') {
    return { kind: 'choice', options: [reader.expression(left), reader.expression(right)], span: span(node) };
  }
  return operator === '+' ? concatenation([reader.expression(left), reader.expression(right)], span(node)) : undefined;
}

function ternary(node: Node, reader: Reader): Expression | undefined {
  const yes = node.childForFieldName('consequence');
  const no = node.childForFieldName('alternative');
  return yes && no
    ? { kind: 'choice', options: [reader.expression(yes), reader.expression(no)], span: span(node) }
    : undefined;
}
