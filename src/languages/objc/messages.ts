import { type Reader, span } from '../read-tree.ts';
import type { Argument, Expression, StringLiteral } from '../syntax.ts';
import type { Node } from '../tree/node.ts';
import { isEnvironment } from './environment.ts';
import { appended, formatString } from './strings.ts';

/** `initWithAppID:@"…"`: a part of a selector with the values behind its colon. */
interface SelectorPart {
  readonly label: Node;
  readonly values: readonly Node[];
}

/**
 * A message as a call. `[[X alloc] initWith…]` and `[X new]` are creations named X, told apart by their labels;
 * any other message is named by the first part of its selector. Every value is labelled with its selector part,
 * further values of a variadic message with none. Messages that only put strings together become joined strings.
 */
export function message(node: Node, reader: Reader): Expression | undefined {
  const receiver = node.childForFieldName('receiver');
  const parts = selectorParts(node);
  const [first] = parts;
  if (!receiver || !first) return undefined;
  if (isEnvironment(node)) return { kind: 'environment', span: span(node) };
  const text = joinedText(node, receiver, first, reader);
  if (text) return text;
  const created = createdClass(receiver, first.label.text);
  const last = first.values.length === 0 ? first.label : (parts.at(-1)?.values.at(-1) ?? first.label);
  return {
    kind: 'call',
    call: {
      form: created === undefined ? 'call' : 'new',
      name: created ?? first.label.text,
      receiver: created === undefined ? reader.expression(receiver) : null,
      arguments: parts.flatMap((part) => argumentsOf(part, reader)),
      span: span(node),
      argumentsSpan: { start: first.label.startIndex, end: last.endIndex },
    },
    span: span(node),
  };
}

function selectorParts(node: Node): readonly SelectorPart[] {
  const parts: { label: Node; values: Node[] }[] = [];
  node.children.forEach((child, index) => {
    if (!child?.isNamed || child.isExtra) return;
    const role = node.fieldNameForChild(index);
    if (role === 'method') parts.push({ label: child, values: [] });
    else if (role !== 'receiver') parts.at(-1)?.values.push(child);
  });
  return parts;
}

function argumentsOf(part: SelectorPart, reader: Reader): readonly Argument[] {
  return part.values.map((value, index) => ({
    label: index === 0 ? part.label.text : null,
    value: reader.expression(value),
    span: { start: index === 0 ? part.label.startIndex : value.startIndex, end: value.endIndex },
  }));
}

/** The class of `[X alloc]` before an initialiser, of `[X new]`, of `X.alloc`. */
function createdClass(receiver: Node, selector: string): string | undefined {
  if (selector === 'new') return classNamed(receiver);
  if (!selector.startsWith('init')) return undefined;
  const allocated = receiver.childForFieldName('method') ?? receiver.childForFieldName('field');
  if (allocated?.text !== 'alloc') return undefined;
  return classNamed(receiver.childForFieldName('receiver') ?? receiver.childForFieldName('argument'));
}

function classNamed(node: Node | null): string | undefined {
  return node?.type === 'identifier' && /^[A-Z]/.test(node.text) ? node.text : undefined;
}

function joinedText(node: Node, receiver: Node, first: SelectorPart, reader: Reader): Expression | undefined {
  const [value, ...more] = first.values;
  if (value === undefined) return undefined;
  switch (first.label.text) {
    case 'stringWithFormat':
    case 'initWithFormat':
      return formatString(value, more, node, reader);
    case 'stringByAppendingFormat': {
      const text = formatString(value, more, node, reader);
      return text && appended([reader.expression(receiver), text], node);
    }
    case 'stringByAppendingString':
      return appended([reader.expression(receiver), reader.expression(value)], node);
    case 'stringByAppendingPathComponent':
    case 'URLByAppendingPathComponent':
      return appended([reader.expression(receiver), slash(value), reader.expression(value)], node);
    default:
      return undefined;
  }
}

/** The separator that path components get between them; it is nowhere in the text. */
function slash(before: Node): StringLiteral {
  const at = { start: before.startIndex, end: before.startIndex };
  return { kind: 'string', value: '/', content: at, span: at };
}
