import type { Span } from '../../domain/location.ts';
import { namedChildren, type Reader, span } from '../read-tree.ts';
import type { Expression, Name, StringLiteral } from '../syntax.ts';
import type { Node } from '../tree/node.ts';

/** `"…"` and `"""…"""`, with `$name` and `${…}` inside. */
export function stringLiteral(node: Node, reader: Reader): Expression {
  const content = contentOf(node);
  const holes = [...interpolations(node, reader), ...simpleNames(node)].toSorted((a, b) => a.span.start - b.span.start);
  if (holes.length === 0) return { ...literal(content, reader), span: span(node) };
  const parts: Expression[] = [];
  let at = content.start;
  for (const hole of holes) {
    if (hole.span.start > at) parts.push(literal({ start: at, end: hole.span.start }, reader));
    parts.push(...(hole.value.kind === 'joined' ? hole.value.parts : [hole.value]));
    at = hole.span.end;
  }
  if (content.end > at) parts.push(literal({ start: at, end: content.end }, reader));
  return { kind: 'joined', parts, span: span(node) };
}

function contentOf(node: Node): Span {
  const quotes = node.type === 'multiline_string_literal' ? 3 : 1;
  const start = node.startIndex + quotes;
  return { start, end: Math.max(start, node.endIndex - quotes) };
}

function literal(content: Span, reader: Reader): StringLiteral {
  const raw = reader.text.slice(content.start, content.end);
  return { kind: 'string', value: raw.replace(/\\([^nrtbu])/g, '$1'), content, span: content };
}

/** A place in the text that is replaced by a value. */
interface Hole {
  readonly span: Span;
  readonly value: Expression;
}

function interpolations(node: Node, reader: Reader): readonly Hole[] {
  return interpolationNodes(node).map((child) => {
    const [inner] = namedChildren(child);
    const value: Expression = inner ? reader.expression(inner) : { kind: 'opaque', span: span(child) };
    return { span: span(child), value };
  });
}

function interpolationNodes(node: Node): readonly Node[] {
  return namedChildren(node).filter((child) => child.type === 'interpolation');
}

function simpleNames(node: Node): readonly Hole[] {
  return namesInText(node).map((value) => ({ span: { start: value.span.start - 1, end: value.span.end }, value }));
}

/** The grammar takes `$name` in a text of one line for text. */
export function namesInText(node: Node): readonly Name[] {
  if (node.type !== 'string_literal' && node.type !== 'multiline_string_literal') return [];
  const read = interpolationNodes(node).map(span);
  return [...node.text.matchAll(/(?<!\\)\$([A-Za-z_]\w*)/g)].flatMap((match): Name[] => {
    const [whole, name = ''] = match;
    const end = node.startIndex + match.index + whole.length;
    if (read.some((hole) => hole.start < end && end <= hole.end)) return [];
    return [{ kind: 'name', name, span: { start: end - name.length, end } }];
  });
}
