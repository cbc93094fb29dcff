import { type Convert, fieldOf, inner, name } from '../convert.ts';
import { concatenation } from '../joined.ts';
import { namedChildren, type Reader, span } from '../read-tree.ts';
import type { Call, Expression } from '../syntax.ts';
import type { Node } from '../tree/node.ts';
import { called } from './calls.ts';
import { environmentMember } from './environment.ts';
import { hash, leadingPair } from './hashes.ts';
import { adjacentStrings, percentFormat, stringExpression, symbol } from './strings.ts';

const CONVERT: Readonly<Record<string, Convert>> = {
  identifier: name,
  constant: (node) => (node.text === 'ENV' ? { kind: 'environment', span: span(node) } : name(node)),
  instance_variable: name,
  class_variable: name,
  global_variable: name,
  self: name,
  string: stringExpression,
  bare_string: stringExpression,
  heredoc_body: stringExpression,
  chained_string: adjacentStrings,
  simple_symbol: symbol,
  subshell: command,
  string_content: commandText,
  call: called,
  scope_resolution: scoped,
  element_reference: indexed,
  hash,
  pair: leadingPair,
  array: items,
  string_array: items,
  binary,
  conditional,
  parenthesized_statements: inner,
};

/** Converts a node of the Ruby grammar; undefined for what the rules have no use for. */
export function expression(node: Node, reader: Reader): Expression | undefined {
  return CONVERT[node.type]?.(node, reader);
}

/** `A::B`; `::A` is `A`. */
function scoped(node: Node, reader: Reader): Expression | undefined {
  const object = fieldOf(node, 'scope', reader);
  const property = node.childForFieldName('name');
  if (!property) return undefined;
  if (!object) return name(property);
  return { kind: 'member', object, property: property.text, span: span(node) };
}

function indexed(node: Node, reader: Reader): Expression | undefined {
  const object = fieldOf(node, 'object', reader);
  const index = namedChildren(node)[1];
  if (!object || !index) return undefined;
  const key = reader.expression(index);
  const property = key.kind === 'string' ? key.value : null;
  const member = { kind: 'member', object, property, span: span(node) } as const;
  return environmentMember(member) ?? member;
}

function items(node: Node, reader: Reader): Expression {
  return { kind: 'list', items: namedChildren(node).map((child) => reader.expression(child)), span: span(node) };
}

function binary(node: Node, reader: Reader): Expression | undefined {
  const left = fieldOf(node, 'left', reader);
  const right = fieldOf(node, 'right', reader);
  if (!left || !right) return undefined;
  switch (node.childForFieldName('operator')?.text) {
    case '+':
    case '<<':
      return concatenation([left, right], span(node));
    case '%':
      return percentFormat(left, right, reader, span(node));
    case '||':
    case 'or':
      return { kind: 'choice', options: [left, right], span: span(node) };
    default:
      return undefined;
  }
}

function conditional(node: Node, reader: Reader): Expression | undefined {
  const yes = fieldOf(node, 'consequence', reader);
  const no = fieldOf(node, 'alternative', reader);
  return yes && no ? { kind: 'choice', options: [yes, no], span: span(node) } : undefined;
}

/** A command line in back quotes is given to the shell. */
function command(node: Node, reader: Reader): Expression {
  const content = { start: node.startIndex + 1, end: node.endIndex - 1 };
  const call: Call = {
    form: 'call',
    name: 'system',
    receiver: null,
    arguments: [{ label: null, value: stringExpression(node, reader), span: content }],
    span: span(node),
    argumentsSpan: content,
  };
  return { kind: 'call', call, span: call.span };
}

/** Its first piece stands for such a command line, which is a string without a node of its own. */
function commandText(node: Node, reader: Reader): Expression | undefined {
  const whole = node.parent;
  if (whole?.type !== 'subshell' || namedChildren(whole)[0]?.id !== node.id) return undefined;
  return stringExpression(whole, reader);
}
