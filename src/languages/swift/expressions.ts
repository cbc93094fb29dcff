import { type Convert, name } from '../convert.ts';
import { concatenation } from '../joined.ts';
import { namedChildren, type Reader, span } from '../read-tree.ts';
import type { Entry, Expression } from '../syntax.ts';
import type { Node } from '../tree/node.ts';
import { call } from './calls.ts';
import { isEnvironment } from './environment.ts';
import { rawString, stringLiteral } from './strings.ts';

const CONVERT: Readonly<Record<string, Convert>> = {
  simple_identifier: name,
  self_expression: name,
  line_string_literal: stringLiteral,
  multi_line_string_literal: stringLiteral,
  raw_string_literal: rawString,
  navigation_expression: navigation,
  prefix_expression: implicitMember,
  call_expression: call,
  additive_expression: sum,
  dictionary_literal: dictionary,
  array_literal: list,
  tuple_expression: parenthesized,
  ternary_expression: ternary,
  nil_coalescing_expression: coalescing,
  postfix_expression: (node, reader) => wrapped(node, node.childForFieldName('target'), reader),
  as_expression: (node, reader) => wrapped(node, node.childForFieldName('expr'), reader),
  try_expression: (node, reader) => converted(node.childForFieldName('expr'), reader),
  await_expression: (node, reader) => converted(node.childForFieldName('expr'), reader),
};

/** The expression of a node of the Swift grammar. */
export function expression(node: Node, reader: Reader): Expression | undefined {
  return CONVERT[node.type]?.(node, reader);
}

function converted(node: Node | null | undefined, reader: Reader): Expression | undefined {
  return node ? reader.expression(node) : undefined;
}

/** `x!` and `x as! String`: what the value is read from, with the text that makes it fit. */
function wrapped(node: Node, inner: Node | null, reader: Reader): Expression | undefined {
  const value = converted(inner, reader);
  const keepsWrapper = value?.kind === 'env' || value?.kind === 'call' || isSubscript(value, reader);
  return value && keepsWrapper ? { ...value, span: span(node) } : value;
}

/** `Bundle.main.infoDictionary?["key"]`, which gives an optional of any type. */
function isSubscript(value: Expression | undefined, reader: Reader): boolean {
  return value?.kind === 'member' && reader.text.slice(value.object.span.end, value.span.end).includes('[');
}

function navigation(node: Node, reader: Reader): Expression | undefined {
  const target = node.childForFieldName('target');
  const property = node.childForFieldName('suffix')?.childForFieldName('suffix');
  if (!target || !property) return undefined;
  if (isEnvironment(node)) return { kind: 'environment', span: span(node) };
  return { kind: 'member', object: reader.expression(target), property: property.text, span: span(node) };
}

/** `.post`: a member of the type that the context expects. */
function implicitMember(node: Node): Expression | undefined {
  const property = node.childForFieldName('target');
  if (node.childForFieldName('operation')?.text !== '.' || property?.type !== 'simple_identifier') return undefined;
  return { kind: 'member', object: { kind: 'opaque', span: span(node) }, property: property.text, span: span(node) };
}

function sum(node: Node, reader: Reader): Expression | undefined {
  const sides = [node.childForFieldName('lhs'), node.childForFieldName('rhs')].flatMap((side) => side ?? []);
  if (node.childForFieldName('op')?.text !== '+') return undefined;
  return concatenation(
    sides.map((side) => reader.expression(side)),
    span(node),
  );
}

function dictionary(node: Node, reader: Reader): Expression {
  const keys = node.childrenForFieldName('key').flatMap((child) => (child?.isNamed ? [child] : []));
  const values = node.childrenForFieldName('value').flatMap((child) => (child?.isNamed ? [child] : []));
  const entries = keys.flatMap((key, index): Entry[] => {
    const value = values[index];
    if (!value) return [];
    const written = reader.expression(key);
    return [
      {
        key: written.kind === 'string' ? written.value : null,
        keySpan: span(key),
        value: reader.expression(value),
        span: { start: key.startIndex, end: value.endIndex },
      },
    ];
  });
  return { kind: 'object', entries, span: span(node) };
}

function list(node: Node, reader: Reader): Expression {
  return { kind: 'list', items: namedChildren(node).map((child) => reader.expression(child)), span: span(node) };
}

function parenthesized(node: Node, reader: Reader): Expression | undefined {
  const children = namedChildren(node);
  return children.length === 1 ? converted(children[0], reader) : undefined;
}

function ternary(node: Node, reader: Reader): Expression | undefined {
  return choice(node, node.childForFieldName('if_true'), node.childForFieldName('if_false'), reader);
}

/** An empty default only satisfies the type; any other is a value of its own. */
function coalescing(node: Node, reader: Reader): Expression | undefined {
  const value = node.childForFieldName('value');
  const fallback = node.childForFieldName('if_nil');
  return fallback?.text === '""' ? wrapped(node, value, reader) : choice(node, value, fallback, reader);
}

function choice(node: Node, first: Node | null, second: Node | null, reader: Reader): Expression | undefined {
  if (!first || !second) return undefined;
  return { kind: 'choice', options: [reader.expression(first), reader.expression(second)], span: span(node) };
}
