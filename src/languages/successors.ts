import { buildLineIndex, type Span } from '../domain/location.ts';
import { type Call, type SyntaxUnit, textOf } from './syntax.ts';

/** Writes the call that takes the place of another one, for the arguments of that one. */
export type Successor = (call: Call, unit: SyntaxUnit) => string;

/** The method of each call, by its name. */
export type Successors = Readonly<Record<string, Successor>>;

export function hasSuccessor({ name }: Call, successors: Successors): boolean {
  return name !== null && Object.hasOwn(successors, name);
}

/** A line for each call: where it is, and what takes its place. */
export function successorLines(calls: readonly Call[], successors: Successors, unit: SyntaxUnit): readonly string[] {
  const lines = buildLineIndex(unit.text);
  return calls.map((call) => {
    const { startLine } = lines.locate('', call.span);
    return `line ${startLine}, ${call.name}: ${successors[call.name ?? '']?.(call, unit) ?? ''}`;
  });
}

/** Code as it is written, for a suggestion; undefined when it is long enough to hold something secret. */
export function quotable(span: Span, unit: SyntaxUnit): string | undefined {
  const text = textOf(unit, span);
  return text.length <= 80 && !/[\w-]{28,}/.test(text) ? text : undefined;
}
