import type { Span } from '../../domain/location.ts';
import { type Reader, span } from '../read-tree.ts';
import type { Expression, StringLiteral } from '../syntax.ts';
import type { Node } from '../tree/node.ts';

/** `"…"` and `"""…"""`, with `\(…)` inside. */
export function stringLiteral(node: Node, reader: Reader): Expression {
  const quotes = node.type === 'multi_line_string_literal' ? 3 : 1;
  return textBetween(node, quotes, reader);
}

/** `#"…"#`, where only `\#(…)` is replaced. */
export function rawString(node: Node, reader: Reader): Expression {
  const quotes = /^#+"+/.exec(node.text)?.[0].length ?? 1;
  return textBetween(node, quotes, reader);
}

function textBetween(node: Node, quotes: number, reader: Reader): Expression {
  const content = { start: node.startIndex + quotes, end: Math.max(node.startIndex + quotes, node.endIndex - quotes) };
  const holes = interpolations(node);
  if (holes.length === 0) return { ...literal(content, reader), span: span(node) };
  const parts: Expression[] = [];
  let at = content.start;
  for (const hole of holes) {
    if (hole.start > at) parts.push(literal({ start: at, end: hole.start }, reader));
    parts.push(hole.value ? reader.expression(hole.value) : { kind: 'opaque', span: hole });
    at = hole.end;
  }
  if (content.end > at) parts.push(literal({ start: at, end: content.end }, reader));
  return {
    kind: 'joined',
    parts: parts.flatMap((part) => (part.kind === 'joined' ? part.parts : [part])),
    span: span(node),
  };
}

/** Enough for credentials and URLs: an escaped character stands for itself. */
function literal(content: Span, reader: Reader): StringLiteral {
  const raw = reader.text.slice(content.start, content.end);
  return { kind: 'string', value: raw.replace(/\\([^nrtu0(])/g, '$1'), content, span: content };
}

interface Hole extends Span {
  readonly value: Node | null;
}

/** The grammar gives what stands in `\(…)`, without the backslash and the parentheses around it. */
function interpolations(node: Node): readonly Hole[] {
  return node.childrenForFieldName('interpolation').flatMap((child): Hole[] => {
    const inner = child?.type === 'raw_str_interpolation' ? child.childForFieldName('interpolation') : child;
    if (!child || inner?.type !== 'interpolated_expression') return [];
    const value = inner.childForFieldName('value');
    const before = node.text.slice(0, inner.startIndex - node.startIndex);
    const start =
      child.id === inner?.id ? inner.startIndex - (/\\#*\($/.exec(before)?.[0].length ?? 0) : child.startIndex;
    return [{ start, end: inner.endIndex + 1, value }];
  });
}
