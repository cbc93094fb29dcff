import type { Convert } from '../convert.ts';
import { namedChildren, type Reader, span } from '../read-tree.ts';
import type { Entry, Expression } from '../syntax.ts';
import type { Node } from '../tree/node.ts';
import { environmentRead, isEnvironment } from './environment.ts';
import { message } from './messages.ts';
import { adjacentStrings, macroString, stringLiteral } from './strings.ts';

const CONVERT: Readonly<Record<string, Convert>> = {
  identifier: (node) => ({ kind: 'name', name: node.text, span: span(node) }),
  string_literal: stringLiteral,
  preproc_arg: macroString,
  concatenated_string: adjacentStrings,
  message_expression: message,
  call_expression: functionCall,
  field_expression: field,
  subscript_expression: subscript,
  dictionary_literal: dictionary,
  array_literal: list,
  conditional_expression: conditional,
  parenthesized_expression: inner,
  at_expression: inner,
  cast_expression: (node, reader) => converted(node.childForFieldName('value'), reader),
};

/** The expression of a node of the Objective-C grammar. */
export function expression(node: Node, reader: Reader): Expression | undefined {
  return environmentRead(node) ?? CONVERT[node.type]?.(node, reader);
}

function converted(node: Node | null | undefined, reader: Reader): Expression | undefined {
  return node ? reader.expression(node) : undefined;
}

function inner(node: Node, reader: Reader): Expression | undefined {
  return converted(namedChildren(node)[0], reader);
}

function functionCall(node: Node, reader: Reader): Expression | undefined {
  const callee = node.childForFieldName('function');
  const values = node.childForFieldName('arguments');
  if (!callee || !values) return undefined;
  return {
    kind: 'call',
    call: {
      form: 'call',
      name: callee.type === 'identifier' ? callee.text : null,
      receiver: null,
      arguments: namedChildren(values).map((value) => ({
        label: null,
        value: reader.expression(value),
        span: span(value),
      })),
      span: span(node),
      argumentsSpan: { start: values.startIndex + 1, end: values.endIndex - 1 },
    },
    span: span(node),
  };
}

/** `self.app` and `self->_app`; the second is the instance variable `_app` itself. */
function field(node: Node, reader: Reader): Expression | undefined {
  const object = node.childForFieldName('argument');
  const property = node.childForFieldName('field');
  if (!object || !property) return undefined;
  if (isEnvironment(node)) return { kind: 'environment', span: span(node) };
  if (object.text === 'self' && node.childForFieldName('operator')?.text === '->') {
    return { kind: 'name', name: property.text, span: span(node) };
  }
  return { kind: 'member', object: reader.expression(object), property: property.text, span: span(node) };
}

function subscript(node: Node, reader: Reader): Expression | undefined {
  const object = node.childForFieldName('argument');
  const index = node.childForFieldName('index');
  if (!object || !index) return undefined;
  const key = reader.expression(index);
  const property = key.kind === 'string' ? key.value : null;
  return { kind: 'member', object: reader.expression(object), property, span: span(node) };
}

function dictionary(node: Node, reader: Reader): Expression {
  const pairs = namedChildren(node).filter((child) => child.type === 'dictionary_pair');
  return { kind: 'object', entries: pairs.flatMap((pair) => entryOf(pair, reader)), span: span(node) };
}

function entryOf(pair: Node, reader: Reader): Entry[] {
  const [key, value] = namedChildren(pair);
  if (!key || !value) return [];
  const name = reader.expression(key);
  return [
    {
      key: name.kind === 'string' ? name.value : null,
      keySpan: span(key),
      value: reader.expression(value),
      span: span(pair),
    },
  ];
}

function list(node: Node, reader: Reader): Expression {
  return { kind: 'list', items: namedChildren(node).map((child) => reader.expression(child)), span: span(node) };
}

/** `c ? a : b` and `a ?: b`. */
function conditional(node: Node, reader: Reader): Expression | undefined {
  const first = node.childForFieldName('consequence') ?? node.childForFieldName('condition');
  const second = node.childForFieldName('alternative');
  if (!first || !second) return undefined;
  return { kind: 'choice', options: [reader.expression(first), reader.expression(second)], span: span(node) };
}
