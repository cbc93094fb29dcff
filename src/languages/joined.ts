import type { Span } from '../domain/location.ts';
import { type Expression, type Joined, pathOf, type StringLiteral } from './syntax.ts';

/**
 * Values put together with `+`, nested ones flattened; undefined for what is a sum as far as the code tells.
 * Names alone may stand for strings: `HOST + PATH`.
 */
export function concatenation(values: readonly Expression[], span: Span): Joined | undefined {
  const parts = values.flatMap((value) => (value.kind === 'joined' ? value.parts : [value]));
  const text = parts.some((part) => part.kind === 'string') || parts.every((part) => pathOf(part) !== undefined);
  return text ? { kind: 'joined', parts, span } : undefined;
}

/**
 * A format string with its values in place of the placeholders: `%s`, `{0}`. `placeholder` is global; where it
 * captures a number, that is the index of the value, else the values follow one another.
 */
export function formatted(
  format: StringLiteral,
  raw: string,
  values: readonly Expression[],
  placeholder: RegExp,
  span: Span,
): Joined {
  const parts: Expression[] = [];
  let at = 0;
  const literal = (end: number): void => {
    if (end === at) return;
    const content = { start: format.content.start + at, end: format.content.start + end };
    parts.push({ kind: 'string', value: raw.slice(at, end), content, span: content });
  };
  for (const [order, match] of [...raw.matchAll(placeholder)].entries()) {
    literal(match.index);
    const value = values[match[1] === undefined ? order : Number(match[1])];
    parts.push(value ?? { kind: 'opaque', span });
    at = match.index + match[0].length;
  }
  literal(raw.length);
  return { kind: 'joined', parts, span };
}
