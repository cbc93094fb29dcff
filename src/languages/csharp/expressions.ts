import { type Convert, name } from '../convert.ts';
import { concatenation, formatted } from '../joined.ts';
import { namedChildren, type Reader, span } from '../read-tree.ts';
import type { Call, Expression } from '../syntax.ts';
import type { Node } from '../tree/node.ts';
import { anonymousObject, argumentsOf, creation, initializer } from './creations.ts';
import { interpolatedString, plainString, rawString, verbatimString } from './strings.ts';

const CONVERT: Readonly<Record<string, Convert>> = {
  identifier: name,
  this: name,
  base: name,
  predefined_type: name,
  generic_name: (node) => ({ kind: 'name', name: genericName(node), span: span(node) }),
  string_literal: plainString,
  character_literal: plainString,
  verbatim_string_literal: verbatimString,
  raw_string_literal: rawString,
  interpolated_string_expression: interpolatedString,
  member_access_expression: member,
  member_binding_expression: binding,
  element_access_expression: element,
  element_binding_expression: binding,
  conditional_access_expression: (node, reader) => expressionOf(namedChildren(node).at(-1), reader),
  invocation_expression: invocation,
  object_creation_expression: creation,
  implicit_object_creation_expression: creation,
  anonymous_object_creation_expression: anonymousObject,
  initializer_expression: initializer,
  attribute,
  array_creation_expression: lastChild,
  implicit_array_creation_expression: lastChild,
  collection_expression: collection,
  binary_expression: binary,
  conditional_expression: conditional,
  parenthesized_expression: lastChild,
  await_expression: lastChild,
  postfix_unary_expression: forgiven,
  cast_expression: (node, reader) => expressionOf(node.childForFieldName('value'), reader),
  as_expression: (node, reader) => expressionOf(node.childForFieldName('left'), reader),
};

/** Converts a node of the C# grammar; undefined for what the rules have no use for. */
export function expression(node: Node, reader: Reader): Expression | undefined {
  return CONVERT[node.type]?.(node, reader);
}

function expressionOf(node: Node | null | undefined, reader: Reader): Expression | undefined {
  return node ? reader.expression(node) : undefined;
}

function lastChild(node: Node, reader: Reader): Expression | undefined {
  return expressionOf(namedChildren(node).at(-1), reader);
}

function genericName(node: Node): string {
  return namedChildren(node)[0]?.text ?? node.text;
}

/** `value!` says that it is not null. */
function forgiven(node: Node, reader: Reader): Expression | undefined {
  return node.text.endsWith('!') ? lastChild(node, reader) : undefined;
}

function member(node: Node, reader: Reader): Expression | undefined {
  const object = node.childForFieldName('expression');
  const property = node.childForFieldName('name');
  if (!object || !property) return undefined;
  return {
    kind: 'member',
    object: reader.expression(object),
    property: property.type === 'generic_name' ? genericName(property) : property.text,
    span: span(node),
  };
}

/** `x["key"]`; a value of the environment when x is all of it. */
function element(node: Node, reader: Reader): Expression | undefined {
  const object = expressionOf(node.childForFieldName('expression'), reader);
  const property = keyIn(node.childForFieldName('subscript'), reader);
  if (!object) return undefined;
  if (object.kind === 'environment' && property !== null) return { kind: 'env', name: property, span: span(node) };
  return { kind: 'member', object, property, span: span(node) };
}

function keyIn(subscript: Node | null | undefined, reader: Reader): string | null {
  const index = subscript && namedChildren(subscript)[0];
  const key = index && expressionOf(namedChildren(index).at(-1), reader);
  return key?.kind === 'string' ? key.value : null;
}

/** `?.Name` and `?["key"]`: what they are read from stands before the question mark. */
function binding(node: Node, reader: Reader): Expression | undefined {
  const object = expressionOf(conditionAround(node), reader);
  if (!object) return undefined;
  const property = node.childForFieldName('name')?.text ?? keyIn(namedChildren(node)[0] ? node : null, reader);
  return { kind: 'member', object, property, span: { start: object.span.start, end: node.endIndex } };
}

function conditionAround(node: Node): Node | null {
  for (let outer = node.parent; outer !== null; outer = outer.parent) {
    const condition = outer.type === 'conditional_access_expression' ? outer.childForFieldName('condition') : null;
    if (condition && condition.endIndex <= node.startIndex) return condition;
  }
  return null;
}

function collection(node: Node, reader: Reader): Expression {
  const items = namedChildren(node).map((child) => {
    const inner = namedChildren(namedChildren(child)[0] ?? child)[0] ?? child;
    return reader.expression(inner);
  });
  return { kind: 'list', items, span: span(node) };
}

function binary(node: Node, reader: Reader): Expression | undefined {
  const left = expressionOf(node.childForFieldName('left'), reader);
  const right = expressionOf(node.childForFieldName('right'), reader);
  const operator = node.childForFieldName('operator')?.text;
  if (!left || !right) return undefined;
  if (operator === '??') return { kind: 'choice', options: [left, right], span: span(node) };
  return operator === '+' ? concatenation([left, right], span(node)) : undefined;
}

function conditional(node: Node, reader: Reader): Expression | undefined {
  const yes = expressionOf(node.childForFieldName('consequence'), reader);
  const no = expressionOf(node.childForFieldName('alternative'), reader);
  return yes && no ? { kind: 'choice', options: [yes, no], span: span(node) } : undefined;
}

function invocation(node: Node, reader: Reader): Expression | undefined {
  const callee = expressionOf(node.childForFieldName('function'), reader);
  if (!callee) return undefined;
  const call: Call = {
    form: 'call',
    name: callee.kind === 'name' ? callee.name : callee.kind === 'member' ? callee.property : null,
    receiver: callee.kind === 'member' ? callee.object : null,
    ...argumentsOf(node, reader),
    span: span(node),
  };
  return known(call, reader) ?? { kind: 'call', call, span: call.span };
}

/** Refit's `[Get("/v2/inputs")]` says what is called, so an attribute counts as a call. */
function attribute(node: Node, reader: Reader): Expression {
  const name = node.childForFieldName('name')?.text ?? null;
  const call: Call = { form: 'call', name, receiver: null, ...argumentsOf(node, reader), span: span(node) };
  return { kind: 'call', call, span: call.span };
}

/** Calls of the base library that read the environment or only put values together. */
function known(call: Call, reader: Reader): Expression | undefined {
  const [first, ...rest] = call.arguments.map((argument) => argument.value);
  const on = call.receiver ? reader.text.slice(call.receiver.span.start, call.receiver.span.end) : null;
  if (
    call.name === 'GetEnvironmentVariable' &&
    first?.kind === 'string' &&
    (on === null || isType(on, 'Environment'))
  ) {
    return { kind: 'env', name: first.value, span: call.span };
  }
  if (call.name === 'GetEnvironmentVariables') return { kind: 'environment', span: call.span };
  if (on === null || !isType(on, 'string')) return undefined;
  if (call.name === 'Concat' && first) return concatenation([first, ...rest], call.span);
  if (call.name !== 'Format' || first?.kind !== 'string') return undefined;
  const raw = reader.text.slice(first.content.start, first.content.end);
  return formatted(first, raw, rest, /\{(\d+)[^}]*\}/g, call.span);
}

/** `Environment` or `System.Environment`; `string`, `String` or `System.String`. */
function isType(text: string, type: string): boolean {
  return new RegExp(`^(System\\.)?${type}$`, 'i').test(text);
}
