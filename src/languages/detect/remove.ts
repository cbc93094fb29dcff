import type { Edit } from '../../domain/edit.ts';
import { contains, type Span } from '../../domain/location.ts';
import type { Binding, SyntaxUnit } from '../syntax.ts';

/** Removes a statement, and its line when nothing else stands on it. */
export function removeStatement(text: string, statement: Span): Edit {
  const lineStart = text.lastIndexOf('\n', statement.start - 1) + 1;
  const newline = text.indexOf('\n', statement.end);
  const lineEnd = newline === -1 ? text.length : newline + 1;
  const before = text.slice(lineStart, statement.start);
  const after = text.slice(statement.end, lineEnd);
  const wholeLines = before.trim() === '' && /^[;\s]*$/.test(after);
  return wholeLines ? { start: lineStart, end: lineEnd, text: '' } : { ...statement, text: '' };
}

/** Removes statements; where that would leave two blank lines together, one goes too. */
export function removeStatements(text: string, statements: readonly Span[]): readonly Edit[] {
  return merged(statements.map((statement) => removeStatement(text, statement))).map((edit) =>
    withBlankLine(text, edit),
  );
}

function merged(edits: readonly Edit[]): readonly Edit[] {
  const result: Edit[] = [];
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && edit.start <= last.end) result.splice(-1, 1, { ...last, end: Math.max(last.end, edit.end) });
    else result.push(edit);
  }
  return result;
}

function withBlankLine(text: string, edit: Edit): Edit {
  const startsLine = edit.start === 0 || text[edit.start - 1] === '\n';
  const afterBlank = edit.start === 0 || /\n[ \t]*\r?\n$/.test(text.slice(0, edit.start));
  const blank = /^[ \t]*\r?\n/.exec(text.slice(edit.end));
  return startsLine && afterBlank && blank ? { ...edit, end: edit.end + blank[0].length } : edit;
}

/**
 * The bindings that only served the replaced code: declared alone, and named nowhere but in their own
 * statement and in the replaced spans.
 */
export function unusedBindings(
  bindings: readonly Binding[],
  replaced: readonly Span[],
  unit: SyntaxUnit,
): readonly Binding[] {
  return bindings.filter((binding) => {
    if (!binding.alone || binding.kind === 'parameter') return false;
    const uses = unit.names.get(plainName(binding.name)) ?? [];
    const gone = [binding.statement, ...replaced];
    return uses.every((use) => gone.some((area) => contains(area, use)) || isNamesake(use, binding, unit));
  });
}

/** The use belongs to another variable of the same name: one declared in another function, or further inside. */
function isNamesake(use: Span, binding: Binding, unit: SyntaxUnit): boolean {
  if (binding.kind !== 'declaration') return false;
  const within = contains(binding.scope, use);
  return unit.bindings.some(
    (other) =>
      other.name === binding.name &&
      other.kind !== 'assignment' &&
      contains(other.scope, use) &&
      (within ? size(other.scope) < size(binding.scope) : true),
  );
}

function size(span: Span): number {
  return span.end - span.start;
}

function plainName(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
