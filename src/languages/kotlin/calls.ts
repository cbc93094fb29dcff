import { insideOf, namedChildren, type Reader, span } from '../read-tree.ts';
import { type Argument, type Call, type CallExpression, type Expression, pathOf } from '../syntax.ts';
import type { Node } from '../tree/node.ts';
import { knownCall } from './known-calls.ts';

/** `f(a) { … }` is one call, which the grammar splits in two: the function behind the parentheses is its last argument. */
export function called(node: Node, reader: Reader): Expression | undefined {
  const [callee, ...rest] = namedChildren(node).filter((child) => child.type !== 'type_arguments');
  const block = rest.find((child) => child.type === 'annotated_lambda');
  if (!callee) return undefined;
  if (block && callee.type === 'call_expression') return withBlock(reader.expression(callee), block, node, reader);
  const list = rest.find((child) => child.type === 'value_arguments');
  const call: Call = {
    ...calleeOf(callee, reader),
    arguments: [...argumentsIn(list, reader), ...blockOf(block, reader)],
    argumentsSpan: list ? insideOf(list) : { start: callee.endIndex, end: callee.endIndex },
    span: span(node),
  };
  return knownCall(call, reader) ?? { kind: 'call', call, span: call.span };
}

function withBlock(before: Expression, block: Node, node: Node, reader: Reader): Expression {
  if (before.kind !== 'call') return before;
  const call = { ...before.call, arguments: [...before.call.arguments, ...blockOf(block, reader)], span: span(node) };
  return { kind: 'call', call, span: call.span };
}

/** A name that begins with a capital is a class, and calling it makes an object. */
function calleeOf(callee: Node, reader: Reader): Pick<Call, 'form' | 'name' | 'receiver'> {
  const target = reader.expression(callee);
  const name = target.kind === 'name' ? target.name : target.kind === 'member' ? target.property : null;
  const receiver = target.kind === 'member' ? target.object : null;
  const path = receiver ? pathOf(receiver) : [];
  if (!/^[A-Z]/.test(name ?? '') || !path) return { form: 'call', name, receiver };
  return { form: 'new', name, receiver: receiver && { kind: 'name', name: path.join('.'), span: receiver.span } };
}

export function argumentsIn(list: Node | undefined, reader: Reader): readonly Argument[] {
  if (!list) return [];
  return namedChildren(list).flatMap((child): Argument[] => {
    const parts = namedChildren(child);
    const value = parts.at(-1);
    if (!value) return [];
    const label =
      parts.length > 1 && child.children.some((token) => token?.type === '=') ? (parts[0]?.text ?? null) : null;
    return [{ label, value: reader.expression(value), span: span(child) }];
  });
}

function blockOf(block: Node | undefined, reader: Reader): readonly Argument[] {
  return block ? [{ label: null, value: reader.expression(block), span: span(block) }] : [];
}

/** Retrofit's `@POST("v2/token")` says what is called, so an annotation counts as a call. */
export function annotation(node: Node, reader: Reader): CallExpression | undefined {
  const made = namedChildren(node).find((child) => child.type === 'constructor_invocation');
  return made && invocation(made, node, 'call', reader);
}

/** `object : StringRequest(Method.POST, url, …) { … }` makes an object of a class without a name. */
export function superConstructor(node: Node, reader: Reader): CallExpression | undefined {
  return node.parent?.type === 'annotation' ? undefined : invocation(node, node, 'new', reader);
}

function invocation(made: Node, whole: Node, form: Call['form'], reader: Reader): CallExpression | undefined {
  const [type, list] = namedChildren(made);
  if (!type) return undefined;
  const call: Call = {
    form,
    name: type.text,
    receiver: null,
    arguments: argumentsIn(list, reader),
    argumentsSpan: list ? insideOf(list) : { start: type.endIndex, end: type.endIndex },
    span: span(whole),
  };
  return { kind: 'call', call, span: call.span };
}
