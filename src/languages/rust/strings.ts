import type { Span } from '../../domain/location.ts';
import { span } from '../read-tree.ts';
import type { EnvironmentRead, Expression, Name, StringLiteral } from '../syntax.ts';
import type { Node } from '../tree/node.ts';

/** `"…"`, `r#"…"#` and `b"…"`. An escaped character stands for itself: enough for credentials and URLs. */
export function stringLiteral(node: Node): StringLiteral | EnvironmentRead {
  const opening = /^[bc]?(r?)(#*)"/.exec(node.text);
  const start = node.startIndex + (opening?.[0].length ?? 1);
  const content = { start, end: Math.max(start, node.endIndex - 1 - (opening?.[2]?.length ?? 0)) };
  const written = node.text.slice(content.start - node.startIndex, content.end - node.startIndex);
  const value = opening?.[1] === 'r' ? written : written.replace(/\\([^nrt0xu\n])/g, '$1');
  if (isVariableName(node)) return { kind: 'env', name: value, span: span(node) };
  return { kind: 'string', value, content, span: span(node) };
}

/** `#[arg(env = "CLARIFAI_CLIENT_ID")]` of clap and `#[envconfig(from = "…")]`: the field is filled from the variable. */
function isVariableName(node: Node): boolean {
  const { previousSibling: equals, parent } = node;
  if (parent?.type !== 'token_tree' || equals?.type !== '=') return false;
  return /^(env|from)$/.test(equals.previousSibling?.text ?? '') && isInAttribute(parent);
}

function isInAttribute(node: Node): boolean {
  for (let outer = node.parent; outer !== null; outer = outer.parent) {
    if (outer.type !== 'token_tree') return outer.type === 'attribute';
  }
  return false;
}

const PLACEHOLDER = /\{(\w*)(?::[^{}]*)?\}/g;

/** The text of `format!` with its values in place: `{}`, `{0}`, and `{name}`, which is an argument or a variable. */
export function formatted(text: StringLiteral, values: readonly FormatValue[], whole: Span): Expression {
  const parts: Expression[] = [];
  let [at, next] = [0, 0];
  const literal = (end: number): void => {
    if (end > at) parts.push(slice(text, at, end));
  };
  for (const match of text.value.matchAll(PLACEHOLDER)) {
    literal(match.index);
    const [placeholder, name = ''] = match;
    const positional = name === '' ? values[next++] : /^\d/.test(name) ? values[Number(name)] : undefined;
    const given = positional ?? values.find(({ label }) => label !== null && label === name);
    const value = given?.value ?? inline(name, text, match.index + 1);
    parts.push(...(value.kind === 'joined' ? value.parts : [value]));
    at = match.index + placeholder.length;
  }
  literal(text.value.length);
  return { kind: 'joined', parts, span: whole };
}

export interface FormatValue {
  readonly label: string | null;
  readonly value: Expression;
}

function slice(text: StringLiteral, from: number, to: number): StringLiteral {
  const content = { start: text.content.start + from, end: text.content.start + to };
  return { kind: 'string', value: text.value.slice(from, to), content, span: content };
}

function inline(name: string, text: StringLiteral, at: number): Expression {
  const start = text.content.start + at;
  const place = { start, end: start + name.length };
  return /^[A-Za-z_]/.test(name) ? { kind: 'name', name, span: place } : { kind: 'opaque', span: text.span };
}

/** Variables that a text names in braces, `format!("Bearer {token}")`. */
export function namesInText(node: Node): readonly Name[] {
  if (node.type !== 'string_literal' || node.parent?.type !== 'token_tree') return [];
  return [...node.text.matchAll(PLACEHOLDER)].flatMap((match): Name[] => {
    const name = match[1] ?? '';
    const start = node.startIndex + match.index + 1;
    return /^[A-Za-z_]/.test(name) ? [{ kind: 'name', name, span: { start, end: start + name.length } }] : [];
  });
}
