import { namedChildren, type Reader, span } from '../read-tree.ts';
import type { Binding, Expression } from '../syntax.ts';
import type { Node } from '../tree/node.ts';

/** A method without parameters stands for its last value: `def token; @token ||= fetch; end`. */
export function method(node: Node, reader: Reader): readonly Binding[] {
  const name = node.childForFieldName('name');
  if (!name) return [];
  const taken = node.childForFieldName('parameters');
  const value = taken && namedChildren(taken).length > 0 ? null : lastValue(node, reader);
  const scope = reader.scopeOf(node);
  return [{ name: name.text, value, kind: 'declaration', statement: span(node), scope, alone: false }];
}

function lastValue(node: Node, reader: Reader): Expression | null {
  const body = node.childForFieldName('body');
  const last = body && (body.type === 'body_statement' ? namedChildren(body).at(-1) : body);
  if (!last) return null;
  const given = last.type === 'return' ? namedChildren(last)[0] : last;
  const value = given && reader.expression(valueNode(given));
  return value && value.kind !== 'opaque' ? value : null;
}

/** `return x` holds its values in a list, an assignment (`a = b = x`) on its right. */
export function valueNode(node: Node): Node {
  if (node.type === 'argument_list') return namedChildren(node)[0] ?? node;
  const right = /assignment$/.test(node.type) ? node.childForFieldName('right') : null;
  return right ?? node;
}

/** `attr_reader :token` makes `token` another name of `@token`. */
export function attributes(node: Node): readonly Binding[] {
  const called = node.childForFieldName('method')?.text ?? '';
  const list = node.childForFieldName('arguments');
  if (!list || !/^attr_(reader|accessor)$/.test(called)) return [];
  const scope = classAround(node);
  if (!scope) return [];
  return namedChildren(list)
    .filter((child) => child.type === 'simple_symbol')
    .map((child) => {
      const name = child.text.slice(1);
      const value: Expression = { kind: 'name', name: `@${name}`, span: span(child) };
      return { name, value, kind: 'field', statement: span(child), scope: span(scope), alone: false };
    });
}

function classAround(node: Node): Node | undefined {
  for (let outer = node.parent; outer !== null; outer = outer.parent) if (outer.type === 'class') return outer;
  return undefined;
}
