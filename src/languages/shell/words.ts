import type { Span } from '../../domain/location.ts';
import { namedChildren, type Reader } from '../read-tree.ts';
import type { Entry, Expression, StringLiteral } from '../syntax.ts';
import type { Node } from '../tree/node.ts';
import { lostItsDollar, type Word } from './torn.ts';

/** What the conversion of a word must know besides the tree. */
export interface ShellReader extends Reader {
  /** `$name`: what the script assigns, else a variable of the environment. */
  variable(name: string, span: Span): Expression;
}

/** The pieces of a word, so that a flag, a user name or a form field can be cut off its front. */
export function piecesOf(word: Word, reader: ShellReader): readonly Expression[] {
  return word.nodes.flatMap((node, index) => {
    const pieces = nodePieces(node, reader);
    return index > 0 && lostItsDollar(node, reader.text) ? withVariable(pieces, node, reader) : pieces;
  });
}

export function nodePieces(node: Node, reader: Reader): readonly Expression[] {
  const children = node.type === 'concatenation' || node.type === 'command_name' ? namedChildren(node) : [node];
  return children.flatMap((child) => {
    const value = reader.expression(child);
    return value.kind === 'joined' ? value.parts : [value];
  });
}

function withVariable(pieces: readonly Expression[], node: Node, reader: ShellReader): readonly Expression[] {
  const name = /^\w+/.exec(leadingText(pieces))?.[0] ?? '';
  const whole = { start: node.startIndex - 1, end: node.startIndex + name.length };
  return [reader.variable(name, whole), ...dropText(pieces, name.length)];
}

export function wordValue(word: Word, reader: ShellReader): Expression {
  const [only, ...rest] = word.nodes;
  return only && rest.length === 0 ? reader.expression(only) : joinPieces(piecesOf(word, reader), word.span);
}

/** One expression of the pieces; literal ones next to each other become one string. */
export function joinPieces(pieces: readonly Expression[], whole: Expression['span']): Expression {
  const [first] = pieces;
  if (first === undefined) return { kind: 'string', value: '', content: whole, span: whole };
  if (pieces.length === 1) return first;
  const literals = pieces.filter((piece) => piece.kind === 'string');
  if (literals.length < pieces.length) return { kind: 'joined', parts: pieces, span: whole };
  const value = literals.map((literal) => literal.value).join('');
  const content = { start: literals[0]?.content.start ?? whole.start, end: literals.at(-1)?.content.end ?? whole.end };
  return { kind: 'string', value, content, span: whole };
}

/** The literal text a word starts with; empty when it starts with a value. */
export function leadingText(pieces: readonly Expression[]): string {
  const [first] = pieces;
  return first?.kind === 'string' ? first.value : '';
}

export function dropText(pieces: readonly Expression[], length: number): readonly Expression[] {
  const [first, ...rest] = pieces;
  if (first?.kind !== 'string' || length === 0) return pieces;
  return first.value.length === length ? rest : [slice(first, length), ...rest];
}

/** A part of a literal. One with escapes has another length than its source and stays whole. */
function slice(literal: StringLiteral, from: number, to = literal.value.length): StringLiteral {
  const { start, end } = literal.content;
  if (end - start !== literal.value.length) return { ...literal, value: literal.value.slice(from, to) };
  const content = { start: start + from, end: start + to };
  return { kind: 'string', value: literal.value.slice(from, to), content, span: content };
}

/** `id:secret` as three pieces, cut at the first colon. */
export function splitUser(pieces: readonly Expression[]): readonly Expression[] {
  const at = pieces.findIndex((piece) => piece.kind === 'string' && piece.value.includes(':'));
  const literal = pieces[at];
  if (literal?.kind !== 'string') return pieces;
  return [...pieces.slice(0, at), ...cut(literal, literal.value.indexOf(':')), ...pieces.slice(at + 1)];
}

function cut(literal: StringLiteral, at: number): readonly StringLiteral[] {
  const cuts = [slice(literal, 0, at), slice(literal, at, at + 1), slice(literal, at + 1)];
  return cuts.filter((piece) => piece.value !== '');
}

const USER_INFO = /^(https?:\/\/)([^/:@]+):([^/@]+)@/;

/** `https://id:secret@host/…` with the pair as pieces of their own; any other address unchanged. */
export function splitUserInfo(pieces: readonly Expression[]): readonly Expression[] {
  const [first, ...rest] = pieces;
  const match = first?.kind === 'string' ? USER_INFO.exec(first.value) : null;
  if (first?.kind !== 'string' || !match) return pieces;
  const [all, scheme = '', id = ''] = match;
  const idEnd = scheme.length + id.length;
  return [
    slice(first, 0, scheme.length),
    slice(first, scheme.length, idEnd),
    slice(first, idEnd, idEnd + 1),
    slice(first, idEnd + 1, all.length - 1),
    slice(first, all.length - 1),
    ...rest,
  ];
}

/** `a=1&b=$X` as entries; undefined when the word is no form. */
export function formFields(pieces: readonly Expression[]): readonly Entry[] | undefined {
  if (!/^[\w.-]+=/.test(leadingText(pieces))) return undefined;
  const fields: { key: StringLiteral; value: Expression[] }[] = [];
  for (const piece of pieces) {
    if (piece.kind !== 'string') {
      fields.at(-1)?.value.push(piece);
      continue;
    }
    for (const [index, segment] of segments(piece).entries()) {
      const continues = index === 0 && fields.length > 0;
      if (continues) fields.at(-1)?.value.push(segment);
      else fields.push(fieldOf(segment));
    }
  }
  return fields.map(({ key, value }) => {
    const whole = { start: key.content.start, end: value.at(-1)?.span.end ?? key.content.end };
    return { key: key.value, keySpan: key.content, value: joinPieces(value, whole), span: whole };
  });
}

function segments(literal: StringLiteral): readonly StringLiteral[] {
  const found: StringLiteral[] = [];
  let at = 0;
  for (const text of literal.value.split('&')) {
    found.push(slice(literal, at, at + text.length));
    at += text.length + 1;
  }
  return found;
}

function fieldOf(segment: StringLiteral): { key: StringLiteral; value: Expression[] } {
  const equals = segment.value.indexOf('=');
  if (equals === -1) return { key: segment, value: [] };
  const value = slice(segment, equals + 1);
  return { key: slice(segment, 0, equals), value: value.value === '' ? [] : [value] };
}
