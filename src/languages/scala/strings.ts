import type { Span } from '../../domain/location.ts';
import { namedChildren, type Reader, span } from '../read-tree.ts';
import type { Expression, StringLiteral } from '../syntax.ts';
import type { Node } from '../tree/node.ts';

/** `"…"` and `"""…"""`. */
export function stringLiteral(node: Node, reader: Reader): Expression {
  return { ...literal(contentOf(node), reader), span: span(node) };
}

/** `s"…$name …${value}"`, and the same with another interpolator. */
export function interpolated(node: Node, reader: Reader): Expression | undefined {
  const text = namedChildren(node).find((child) => child.type === 'interpolated_string');
  if (!text) return undefined;
  const content = contentOf(text);
  const parts: Expression[] = [];
  let at = content.start;
  for (const hole of namedChildren(text).filter((child) => child.type === 'interpolation')) {
    if (hole.startIndex > at) parts.push(literal({ start: at, end: hole.startIndex }, reader));
    parts.push(...valuesIn(hole, reader));
    at = hole.endIndex;
  }
  if (content.end > at) parts.push(literal({ start: at, end: content.end }, reader));
  const [only] = parts;
  if (parts.length === 1 && only?.kind === 'string') return { ...only, span: span(node) };
  return { kind: 'joined', parts, span: span(node) };
}

function contentOf(node: Node): Span {
  const quotes = node.text.startsWith('"""') ? 3 : 1;
  const start = node.startIndex + quotes;
  return { start, end: Math.max(start, node.endIndex - quotes) };
}

function literal(content: Span, reader: Reader): StringLiteral {
  const raw = reader.text.slice(content.start, content.end);
  return { kind: 'string', value: raw.replace(/\\([^nrtbfu])/g, '$1'), content, span: content };
}

function valuesIn(hole: Node, reader: Reader): readonly Expression[] {
  const [child] = namedChildren(hole);
  const inner = child?.type === 'block' ? namedChildren(child)[0] : child;
  if (!inner) return [{ kind: 'opaque', span: span(hole) }];
  const value = reader.expression(inner);
  return value.kind === 'joined' ? value.parts : [value];
}
