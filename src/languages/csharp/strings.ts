import { namedChildren, type Reader, span } from '../read-tree.ts';
import type { Expression, StringLiteral } from '../syntax.ts';
import type { Node } from '../tree/node.ts';

/** `"…"`, `'c'`. An escaped character stands for itself: enough for credentials and URLs. */
export function plainString(node: Node): StringLiteral {
  const end = node.endIndex - (/u8$/i.test(node.text) ? 2 : 0) - 1;
  const content = { start: node.startIndex + 1, end };
  const value = node.text.slice(1, end - node.startIndex).replace(/\\([^nrtbfvae0xuU\d])/g, '$1');
  return { kind: 'string', value, content, span: span(node) };
}

/** `@"…"`, in which only the quote is written twice. */
export function verbatimString(node: Node): StringLiteral {
  const content = { start: node.startIndex + 2, end: node.endIndex - 1 };
  return { kind: 'string', value: node.text.slice(2, -1).replaceAll('""', '"'), content, span: span(node) };
}

/** `"""…"""`. */
export function rawString(node: Node): StringLiteral {
  const inside = namedChildren(node).find((child) => child.type === 'raw_string_content');
  const content = inside ? span(inside) : { start: node.endIndex, end: node.endIndex };
  return { kind: 'string', value: inside?.text ?? '', content, span: span(node) };
}

/** `$"Bearer {token}"`, also verbatim; without a hole it is a plain string. */
export function interpolatedString(node: Node, reader: Reader): Expression {
  const parts = namedChildren(node).flatMap((child): Expression[] => {
    if (child.type === 'interpolation') return hole(child, reader);
    if (child.type !== 'string_content' && child.type !== 'escape_sequence') return [];
    return [{ kind: 'string', value: child.text.replace(/([{}])\1/g, '$1'), content: span(child), span: span(child) }];
  });
  const [only] = parts;
  if (parts.length === 1 && only?.kind === 'string') return { ...only, span: span(node) };
  return { kind: 'joined', parts, span: span(node) };
}

function hole(interpolation: Node, reader: Reader): Expression[] {
  const value = namedChildren(interpolation).find((child) => !child.type.startsWith('interpolation_'));
  return value ? [reader.expression(value)] : [];
}
