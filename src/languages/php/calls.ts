import { namedChildren, type Reader, span } from '../read-tree.ts';
import type { Argument, Call, Expression } from '../syntax.ts';
import type { Node } from '../tree/node.ts';
import { formatCall } from './strings.ts';

/** A call of a function by its name; some are really a value of another kind. */
export function functionCall(node: Node, reader: Reader): Expression | undefined {
  const callee = node.childForFieldName('function');
  const list = node.childForFieldName('arguments');
  if (!callee || !list) return undefined;
  const given = argumentsOf(list, reader);
  const values = given.map(({ value }) => value);
  const name = callee.type === 'name' || callee.type === 'qualified_name' ? lastSegment(callee.text) : null;
  if (name === 'getenv' || name === 'env') {
    const read = environmentRead(node, values);
    if (read) return read;
  }
  if (name === 'sprintf') {
    const text = formatCall(node, values, reader);
    if (text) return text;
  }
  return callExpression(node, 'call', name, null, given, list);
}

/** `getenv('X')`, and `env('X', default)` of Laravel. */
function environmentRead(node: Node, [name, fallback]: readonly Expression[]): Expression | undefined {
  if (name?.kind !== 'string') return undefined;
  const read: Expression = { kind: 'env', name: name.value, span: span(node) };
  const plain = fallback === undefined || fallback.kind === 'opaque';
  return plain ? read : { kind: 'choice', options: [read, fallback], span: span(node) };
}

/** `$object->method(…)` and `Name::method(…)`. */
export function methodCall(node: Node, reader: Reader): Expression | undefined {
  const object = node.childForFieldName('object') ?? node.childForFieldName('scope');
  const name = node.childForFieldName('name');
  const list = node.childForFieldName('arguments');
  if (!object || !name || !list) return undefined;
  const receiver = reader.expression(object);
  return callExpression(node, 'call', memberName(name), receiver, argumentsOf(list, reader), list);
}

/** The namespace written before a class name is what the class is called on. */
export function creation(node: Node, reader: Reader): Expression | undefined {
  const children = namedChildren(node);
  const list = children.find((child) => child.type === 'arguments');
  const named = children.find((child) => child.type === 'name' || child.type === 'qualified_name');
  const name = named ? lastSegment(named.text) : null;
  const namespace = named && name !== null ? named.text.slice(0, named.text.length - name.length) : '';
  const receiver: Expression | null =
    named && namespace !== '' ? { kind: 'name', name: namespace.replace(/\\$/, ''), span: span(named) } : null;
  return callExpression(node, 'new', name, receiver, list ? argumentsOf(list, reader) : [], list);
}

function lastSegment(text: string): string {
  return text.slice(text.lastIndexOf('\\') + 1);
}

function callExpression(
  node: Node,
  form: Call['form'],
  name: string | null,
  receiver: Expression | null,
  given: readonly Argument[],
  list: Node | undefined,
): Expression {
  const argumentsSpan = list
    ? { start: list.startIndex + 1, end: list.endIndex - 1 }
    : { start: node.endIndex, end: node.endIndex };
  const call: Call = { form, name, receiver, arguments: given, span: span(node), argumentsSpan };
  return { kind: 'call', call, span: span(node) };
}

/** A spread array has `...` as its label: it is no single argument. */
function argumentsOf(list: Node, reader: Reader): readonly Argument[] {
  return namedChildren(list).map((node) => {
    const value = namedChildren(node).at(-1) ?? node;
    const spread = value.type === 'variadic_unpacking';
    const label = spread ? '...' : (node.childForFieldName('name')?.text ?? null);
    const given = spread ? (namedChildren(value)[0] ?? value) : value;
    return { label, value: reader.expression(given), span: span(node) };
  });
}

/** The name of a member; null when it is computed. */
export function memberName(node: Node): string | null {
  return node.type === 'name' ? node.text : null;
}
