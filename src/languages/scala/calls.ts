import { insideOf, namedChildren, type Reader, span } from '../read-tree.ts';
import { type Argument, type Call, type Expression, pathOf } from '../syntax.ts';
import type { Node } from '../tree/node.ts';
import { knownCall } from './known-calls.ts';

export function called(node: Node, reader: Reader): Expression | undefined {
  const callee = node.childForFieldName('function');
  const list = node.childForFieldName('arguments');
  if (!callee || !list) return undefined;
  const call: Call = {
    ...calleeOf(callee, reader),
    ...argumentsOf(list, reader),
    span: span(node),
  };
  return knownCall(call, reader) ?? { kind: 'call', call, span: call.span };
}

/** Functions that begin with a capital and yet make no object of a class: `Http(url)` of scalaj sends something. */
const NO_CLASS = /^(Http|Option|Some|Try|Future)$/;

/** A case class is made without `new`. `conf.get[String]("x")` is called as `conf.get` is. */
function calleeOf(callee: Node, reader: Reader): Pick<Call, 'form' | 'name' | 'receiver'> {
  const plain = callee.type === 'generic_function' ? (callee.childForFieldName('function') ?? callee) : callee;
  const target = reader.expression(plain);
  if (target.kind === 'call') return { form: 'call', name: 'apply', receiver: target };
  if (target.kind === 'environment') return { form: 'call', name: 'apply', receiver: target };
  const name = target.kind === 'name' ? target.name : target.kind === 'member' ? target.property : null;
  const receiver = target.kind === 'member' ? target.object : null;
  const path = receiver ? pathOf(receiver) : [];
  if (!/^[A-Z]/.test(name ?? '') || NO_CLASS.test(name ?? '') || !path) return { form: 'call', name, receiver };
  return { form: 'new', name, receiver: receiver && { kind: 'name', name: path.join('.'), span: receiver.span } };
}

function argumentsOf(list: Node, reader: Reader): Pick<Call, 'arguments' | 'argumentsSpan'> {
  if (list.type !== 'arguments') return { arguments: [], argumentsSpan: span(list) };
  return { arguments: namedChildren(list).map((child) => argument(child, reader)), argumentsSpan: insideOf(list) };
}

/** A named argument is read as an assignment. */
function argument(node: Node, reader: Reader): Argument {
  const name = node.type === 'assignment_expression' ? node.childForFieldName('left') : null;
  const value = node.childForFieldName('right');
  if (!name || !value) return { label: null, value: reader.expression(node), span: span(node) };
  return { label: name.text, value: reader.expression(value), span: span(node) };
}

/** `new a.b.C(x)`. */
export function creation(node: Node, reader: Reader): Expression | undefined {
  const [type, list] = namedChildren(node);
  if (!type) return undefined;
  const path = type.text.replace(/\[[\s\S]*$/, '').split('.');
  const given = list?.type === 'arguments' ? list : undefined;
  const call: Call = {
    form: 'new',
    name: path.at(-1)?.trim() ?? null,
    receiver: path.length > 1 ? { kind: 'name', name: path.slice(0, -1).join('.'), span: span(type) } : null,
    ...(given
      ? argumentsOf(given, reader)
      : { arguments: [], argumentsSpan: { start: type.endIndex, end: type.endIndex } }),
    span: span(node),
  };
  return { kind: 'call', call, span: call.span };
}
