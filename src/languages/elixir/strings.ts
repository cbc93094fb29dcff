import { namedChildren, type Reader, span } from '../read-tree.ts';
import type { Expression, StringLiteral } from '../syntax.ts';
import type { Node } from '../tree/node.ts';

/** `"…"`, `'…'`, `"""…"""` and `~s(…)`; with `#{…}` in it a joined string. */
export function stringExpression(node: Node, reader: Reader): Expression {
  const inside = contentOf(node);
  const holes = namedChildren(node).filter((child) => child.type === 'interpolation');
  if (holes.length === 0) return { ...piece(inside.start, inside.end, reader), span: span(node) };
  const parts: Expression[] = [];
  let at = inside.start;
  for (const hole of holes) {
    if (hole.startIndex > at) parts.push(piece(at, hole.startIndex, reader));
    const value = namedChildren(hole)[0];
    parts.push(value ? reader.expression(value) : { kind: 'opaque', span: span(hole) });
    at = hole.endIndex;
  }
  if (inside.end > at) parts.push(piece(at, inside.end, reader));
  return {
    kind: 'joined',
    parts: parts.flatMap((part) => (part.kind === 'joined' ? part.parts : [part])),
    span: span(node),
  };
}

/** `:name` counts as its text, but for one that tags a tuple, `{:bearer, token}`. */
export function atom(node: Node): StringLiteral | undefined {
  const around = node.parent;
  if (around?.type === 'tuple' && namedChildren(around)[0]?.id === node.id) return undefined;
  const content = { start: node.startIndex + 1, end: node.endIndex };
  return { kind: 'string', value: node.text.slice(1), content, span: span(node) };
}

function contentOf(node: Node): { start: number; end: number } {
  const marks = node.children.filter((child) => child !== null && !child.isNamed);
  const [first] = marks;
  const last = marks.at(-1);
  const opening = node.type === 'sigil' ? marks[1] : first;
  const start = opening?.endIndex ?? node.startIndex;
  return { start, end: last && last.startIndex >= start ? last.startIndex : node.endIndex };
}

/** Enough for credentials and addresses: an escaped character stands for itself. */
function piece(start: number, end: number, reader: Reader): StringLiteral {
  const content = { start, end };
  return { kind: 'string', value: reader.text.slice(start, end).replace(/\\(["'#\\])/g, '$1'), content, span: content };
}
