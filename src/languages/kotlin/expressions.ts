import { type Convert, fieldOf, inner, name } from '../convert.ts';
import { concatenation } from '../joined.ts';
import { namedChildren, type Reader, span } from '../read-tree.ts';
import { type Expression, pathOf } from '../syntax.ts';
import type { Node } from '../tree/node.ts';
import { annotation, called, superConstructor } from './calls.ts';
import { stringLiteral } from './strings.ts';

const CONVERT: Readonly<Record<string, Convert>> = {
  identifier: name,
  this_expression: name,
  super_expression: name,
  string_literal: stringLiteral,
  multiline_string_literal: stringLiteral,
  navigation_expression: member,
  index_expression: indexed,
  call_expression: called,
  annotation,
  constructor_invocation: superConstructor,
  annotated_lambda: inner,
  lambda_literal: block,
  infix_expression: entry,
  binary_expression: binary,
  if_expression: conditional,
  unary_expression: (node, reader) => fieldOf(node, 'argument', reader),
  as_expression: (node, reader) => fieldOf(node, 'left', reader),
  parenthesized_expression: inner,
};

/** Converts a node of the Kotlin grammar; undefined for what the rules have no use for. */
export function expression(node: Node, reader: Reader): Expression | undefined {
  return CONVERT[node.type]?.(node, reader);
}

function member(node: Node, reader: Reader): Expression | undefined {
  const [object, property] = namedChildren(node);
  if (!object || !property) return undefined;
  return { kind: 'member', object: reader.expression(object), property: property.text, span: span(node) };
}

/** `a["key"]`; of dotenv and of the environment it is a variable. */
function indexed(node: Node, reader: Reader): Expression | undefined {
  const [holder, index] = namedChildren(node).map((child) => reader.expression(child));
  if (!holder) return undefined;
  const key = index?.kind === 'string' ? index.value : null;
  const environment = holder.kind === 'environment' || /^(dot)?env$/i.test(pathOf(holder)?.join('.') ?? '');
  if (environment && key !== null) return { kind: 'env', name: key, span: span(node) };
  return { kind: 'member', object: holder, property: key, span: span(node) };
}

/** The functions whose block only describes what they make: ktor's `post(url) { basicAuth(id, secret) }`, `apply { put(…) }`. */
const DESCRIBING =
  /^(apply|also|build\w*|parameters\w*|headers?|formData|submitForm\w*|forms?|(http)?(get|post|put|patch|delete|request)|basic|basicAuth|bearer\w*|url)$/i;

function block(node: Node, reader: Reader): Expression | undefined {
  const owner = node.parent?.parent;
  const callee = owner?.type === 'call_expression' ? calleeText(owner) : '';
  if (!DESCRIBING.test(callee)) return undefined;
  const statements = namedChildren(node).filter((child) => child.type !== 'lambda_parameters');
  return { kind: 'list', items: statements.map((child) => reader.expression(child)), span: span(node) };
}

function calleeText(call: Node): string {
  const [callee] = namedChildren(call);
  if (callee?.type === 'call_expression') return calleeText(callee);
  return (callee?.type === 'navigation_expression' ? namedChildren(callee).at(-1)?.text : callee?.text) ?? '';
}

/** `"client_id" to id`. */
function entry(node: Node, reader: Reader): Expression | undefined {
  const [left, operator, right] = namedChildren(node);
  if (!left || !right || operator?.text !== 'to') return undefined;
  const key = reader.expression(left);
  const given = reader.expression(right);
  const [only, ...more] = given.kind === 'list' ? given.items : [];
  const value = only && more.length === 0 ? only : given;
  const name = key.kind === 'string' ? key.value : (pathOf(key)?.at(-1) ?? null);
  return { kind: 'object', entries: [{ key: name, keySpan: key.span, value, span: span(node) }], span: span(node) };
}

/** `a + b`; `a ?: b`, of which an empty text or a way out is no value of its own. */
function binary(node: Node, reader: Reader): Expression | undefined {
  const left = fieldOf(node, 'left', reader);
  const right = node.childForFieldName('right');
  if (!left || !right) return undefined;
  const operator = node.childForFieldName('operator')?.text;
  if (operator === '+') return concatenation([left, reader.expression(right)], span(node));
  if (operator !== '?:') return undefined;
  const other = reader.expression(right);
  const empty = other.kind === 'string' && other.value === '';
  return empty || other.kind === 'opaque' || other.kind === 'call'
    ? left
    : { kind: 'choice', options: [left, other], span: span(node) };
}

function conditional(node: Node, reader: Reader): Expression | undefined {
  const condition = node.childForFieldName('condition');
  const options = namedChildren(node)
    .filter((child) => child.id !== condition?.id)
    .map((child) => reader.expression(child));
  return options.length === 2 ? { kind: 'choice', options, span: span(node) } : undefined;
}
