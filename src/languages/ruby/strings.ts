import type { Span } from '../../domain/location.ts';
import { formatted } from '../joined.ts';
import { namedChildren, type Reader, span } from '../read-tree.ts';
import type { Call, Expression, Joined, StringLiteral } from '../syntax.ts';
import type { Node } from '../tree/node.ts';

/** `'…'`, `"…"`, `%q(…)`, a here-document's body or a command in back quotes; with values in it a joined string. */
export function stringExpression(node: Node, reader: Reader): Expression {
  const inside = contentOf(node);
  const holes = namedChildren(node).filter((child) => child.type === 'interpolation');
  if (holes.length === 0) return { ...piece(inside.start, inside.end, reader), span: span(node) };
  const parts: Expression[] = [];
  let at = inside.start;
  for (const hole of holes) {
    if (hole.startIndex > at) parts.push(piece(at, hole.startIndex, reader));
    const value = namedChildren(hole)[0];
    parts.push(...partsOf(value ? reader.expression(value) : { kind: 'opaque', span: span(hole) }));
    at = hole.endIndex;
  }
  if (inside.end > at) parts.push(piece(at, inside.end, reader));
  return { kind: 'joined', parts, span: span(node) };
}

/** `:name` counts as its text, since keys and schemes are written both ways. */
export function symbol(node: Node): StringLiteral {
  const content = { start: node.startIndex + (node.text.startsWith(':') ? 1 : 0), end: node.endIndex };
  return { kind: 'string', value: node.text.replace(/^:/, ''), content, span: span(node) };
}

/** `'a' 'b'`: one string in the program, but not one text in the file. */
export function adjacentStrings(node: Node, reader: Reader): Joined {
  const parts = namedChildren(node).flatMap((child) => partsOf(reader.expression(child)));
  return { kind: 'joined', parts, span: span(node) };
}

const PLACEHOLDER = /%[-+0 #]*\d*(?:\.\d+)?(?:<\w+>)?[a-zA-Z]/g;

/** `'Bearer %s' % token`. */
export function percentFormat(left: Expression, right: Expression, reader: Reader, whole: Span): Joined | undefined {
  if (left.kind !== 'string') return undefined;
  const raw = reader.text.slice(left.content.start, left.content.end);
  return formatted(left, raw, right.kind === 'list' ? right.items : [right], PLACEHOLDER, whole);
}

/** `format('Bearer %s', token)`, `['Bearer', token].join(' ')`, `File.join(base, 'token')`, `base.concat(path)`. */
export function joinedByCall(call: Call, reader: Reader): Expression | undefined {
  const values = call.arguments.map(({ value }) => value);
  const [first, ...others] = values;
  if (/^s?printf$|^format$/.test(call.name ?? '') && first?.kind === 'string' && others.length > 0) {
    return percentFormat(first, { kind: 'list', items: others, span: call.span }, reader, call.span);
  }
  if (call.name === 'concat' && call.receiver && first) {
    return { kind: 'joined', parts: [call.receiver, ...values].flatMap(partsOf), span: call.span };
  }
  if (call.name !== 'join') return undefined;
  if (call.receiver?.kind === 'list') return withBetween(call.receiver.items, first, call.span);
  const ofPaths = call.receiver?.kind === 'name' && /^(File|URI)$/.test(call.receiver.name);
  return ofPaths ? withBetween(values, slashFor(values, call.span), call.span) : undefined;
}

/** A path that begins with a slash brings its own. */
function slashFor(values: readonly Expression[], at: Span): StringLiteral | undefined {
  const bring = values.some((value, index) => index > 0 && value.kind === 'string' && value.value.startsWith('/'));
  return bring ? undefined : { kind: 'string', value: '/', content: at, span: at };
}

function withBetween(items: readonly Expression[], between: Expression | undefined, whole: Span): Joined {
  const parts = items.flatMap((item, index) => [...(index > 0 && between ? [between] : []), ...partsOf(item)]);
  return { kind: 'joined', parts, span: whole };
}

function partsOf(value: Expression): readonly Expression[] {
  return value.kind === 'joined' ? value.parts : [value];
}

function contentOf(node: Node): Span {
  if (node.type === 'bare_string') return span(node);
  const first = node.child(0);
  const last = node.child(node.childCount - 1);
  const start = first && !first.isNamed ? first.endIndex : node.startIndex;
  const closes = last !== null && (!last.isNamed || last.type === 'heredoc_end') && last.startIndex >= start;
  return { start, end: closes ? last.startIndex : node.endIndex };
}

/** Enough for credentials and addresses: an escaped character stands for itself. */
function piece(start: number, end: number, reader: Reader): StringLiteral {
  const content = { start, end };
  const value = reader.text.slice(start, end).replace(/\\(["'#\\])/g, '$1');
  return { kind: 'string', value, content, span: content };
}
