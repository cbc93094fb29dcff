import { type Convert, inner, name } from '../convert.ts';
import { concatenation } from '../joined.ts';
import { namedChildren, type Reader, span } from '../read-tree.ts';
import type { Expression } from '../syntax.ts';
import type { Node } from '../tree/node.ts';
import { called, piped } from './calls.ts';
import { keywords, list, map, tuple } from './collections.ts';
import { atom, stringExpression } from './strings.ts';

const CONVERT: Readonly<Record<string, Convert>> = {
  identifier: name,
  alias: moduleName,
  string: stringExpression,
  charlist: stringExpression,
  sigil: stringExpression,
  atom,
  call: called,
  access_call: indexed,
  binary_operator: binary,
  unary_operator: attribute,
  keywords,
  map,
  list,
  tuple,
  block: inner,
};

/** Converts a node of the Elixir grammar; undefined for what the rules have no use for. */
export function expression(node: Node, reader: Reader): Expression | undefined {
  return CONVERT[node.type]?.(node, reader);
}

/** `A.B`. */
function moduleName(node: Node): Expression {
  const [first = '', ...more] = node.text.split('.');
  const root: Expression = { kind: 'name', name: first, span: span(node) };
  return more.reduce<Expression>((object, property) => ({ kind: 'member', object, property, span: span(node) }), root);
}

function indexed(node: Node, reader: Reader): Expression | undefined {
  const target = node.childForFieldName('target');
  const key = node.childForFieldName('key');
  if (!target || !key) return undefined;
  const value = reader.expression(key);
  const property = value.kind === 'string' ? value.value : null;
  return { kind: 'member', object: reader.expression(target), property, span: span(node) };
}

function binary(node: Node, reader: Reader): Expression | undefined {
  const left = node.childForFieldName('left');
  const right = node.childForFieldName('right');
  if (!left || !right) return undefined;
  switch (node.childForFieldName('operator')?.text) {
    case '<>':
      return concatenation([reader.expression(left), reader.expression(right)], span(node));
    case '||':
      return { kind: 'choice', options: [reader.expression(left), reader.expression(right)], span: span(node) };
    case '++':
      return { kind: 'list', items: [reader.expression(left), reader.expression(right)], span: span(node) };
    case '|>':
      return piped(node, reader);
    default:
      return undefined;
  }
}

/** `@base`, a module's attribute. */
function attribute(node: Node): Expression | undefined {
  const operand = namedChildren(node)[0];
  if (!node.text.startsWith('@') || operand?.type !== 'identifier') return undefined;
  return { kind: 'name', name: `@${operand.text}`, span: span(node) };
}
