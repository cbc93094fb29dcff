import { type Convert, fieldOf } from '../convert.ts';
import { type Reader, span } from '../read-tree.ts';
import type { Expression } from '../syntax.ts';
import type { Node } from '../tree/node.ts';
import { argumentsIn, called, isPipe, piped } from './calls.ts';
import { literal } from './strings.ts';

const CONVERT: Readonly<Record<string, Convert>> = {
  identifier: (node) => ({ kind: 'name', name: node.text.replace(/^`|`$/g, ''), span: span(node) }),
  string: literal,
  call: called,
  namespace_operator: (node, reader) => fieldOf(node, 'rhs', reader),
  extract_operator: extracted,
  subset: indexed,
  subset2: indexed,
  binary_operator: (node, reader) => (isPipe(node) ? piped(node, reader) : undefined),
  parenthesized_expression: (node, reader) => fieldOf(node, 'body', reader),
  if_statement: choice,
};

/** Converts a node of the R grammar; undefined for what the rules have no use for. */
export function expression(node: Node, reader: Reader): Expression | undefined {
  return CONVERT[node.type]?.(node, reader);
}

/** `answer$access_token`. */
function extracted(node: Node, reader: Reader): Expression | undefined {
  const object = fieldOf(node, 'lhs', reader);
  const property = node.childForFieldName('rhs')?.text.replace(/^[`"']|[`"']$/g, '');
  return object && property !== undefined ? { kind: 'member', object, property, span: span(node) } : undefined;
}

/** `keys[["id"]]`, `keys["id"]`; an index that is no text is computed. */
function indexed(node: Node, reader: Reader): Expression | undefined {
  const object = fieldOf(node, 'function', reader);
  const list = node.childForFieldName('arguments');
  if (!object || !list) return undefined;
  const [first] = argumentsIn(list, reader);
  const property = first?.value.kind === 'string' ? first.value.value : null;
  if (object.kind === 'environment' && property !== null) return { kind: 'env', name: property, span: span(node) };
  return { kind: 'member', object, property, span: span(node) };
}

function choice(node: Node, reader: Reader): Expression | undefined {
  const yes = fieldOf(node, 'consequence', reader);
  const no = fieldOf(node, 'alternative', reader);
  return yes && no ? { kind: 'choice', options: [yes, no], span: span(node) } : undefined;
}
