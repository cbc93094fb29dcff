import { type Convert, fieldOf, inner, name } from '../convert.ts';
import { concatenation } from '../joined.ts';
import { namedChildren, type Reader, span } from '../read-tree.ts';
import { type Expression, pathOf } from '../syntax.ts';
import type { Node } from '../tree/node.ts';
import { called, creation } from './calls.ts';
import { interpolated, stringLiteral } from './strings.ts';

const CONVERT: Readonly<Record<string, Convert>> = {
  identifier: name,
  string: stringLiteral,
  interpolated_string_expression: interpolated,
  field_expression: member,
  call_expression: called,
  instance_expression: creation,
  infix_expression: infix,
  if_expression: conditional,
  tuple_expression: tuple,
  parenthesized_expression: inner,
  generic_function: (node, reader) => fieldOf(node, 'function', reader),
  ascription_expression: inner,
};

/** Converts a node of the Scala grammar; undefined for what the rules have no use for. */
export function expression(node: Node, reader: Reader): Expression | undefined {
  return CONVERT[node.type]?.(node, reader);
}

/** `a.b`; `sys.env`, and the `get` of an option that holds a variable of it. */
function member(node: Node, reader: Reader): Expression | undefined {
  const object = fieldOf(node, 'value', reader);
  const property = node.childForFieldName('field')?.text;
  if (!object || property === undefined) return undefined;
  if (object.kind === 'name' && object.name === 'sys' && property === 'env')
    return { kind: 'environment', span: span(node) };
  if (/^(get|orNull|head|trim)$/.test(property)) {
    if (object.kind === 'env') return { ...object, span: span(node) };
    if (object.kind === 'call' && /^get./.test(object.call.name ?? '')) return object;
  }
  return { kind: 'member', object, property, span: span(node) };
}

/** `"client_id" -> id`, `a + b`, and operators that are methods: `url(…) << fields`. */
function infix(node: Node, reader: Reader): Expression | undefined {
  const left = fieldOf(node, 'left', reader);
  const right = fieldOf(node, 'right', reader);
  const operator = node.childForFieldName('operator');
  if (!left || !right || !operator) return undefined;
  if (operator.text === '->') return entry(left, right, node);
  if (operator.text === '+') return concatenation([left, right], span(node));
  if (!/^[a-z]\w*$|^<+:?<*$/i.test(operator.text)) return undefined;
  const given =
    right.kind === 'list' && right.span.start === node.childForFieldName('right')?.startIndex ? right.items : [right];
  const call = {
    form: 'call' as const,
    name: operator.text,
    receiver: left,
    arguments: given.map((value) => ({ label: null, value, span: value.span })),
    argumentsSpan: right.span,
    span: span(node),
  };
  return { kind: 'call', call, span: call.span };
}

/** A list of one value, `"client_id" -> Seq(id)`, stands for the value. */
function entry(left: Expression, right: Expression, node: Node): Expression {
  const [only, ...more] = right.kind === 'list' ? right.items : [];
  const value = only && more.length === 0 ? only : right;
  const key = left.kind === 'string' ? left.value : (pathOf(left)?.at(-1) ?? null);
  return { kind: 'object', entries: [{ key, keySpan: left.span, value, span: span(node) }], span: span(node) };
}

function tuple(node: Node, reader: Reader): Expression {
  return { kind: 'list', items: namedChildren(node).map((child) => reader.expression(child)), span: span(node) };
}

function conditional(node: Node, reader: Reader): Expression | undefined {
  const yes = fieldOf(node, 'consequence', reader);
  const no = fieldOf(node, 'alternative', reader);
  return yes && no ? { kind: 'choice', options: [yes, no], span: span(node) } : undefined;
}
