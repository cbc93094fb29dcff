import type { Edit } from '../../domain/edit.ts';
import { groupBy } from '../../domain/group-by.ts';
import { contains, type Span } from '../../domain/location.ts';
import { type Binding, pathOf, type SyntaxUnit } from '../syntax.ts';

/** Removes a statement, and its line when nothing but a comment on it stands there too. */
export function removeStatement(text: string, statement: Span): Edit {
  const lineStart = lineStartOf(text, statement.start);
  const newline = text.indexOf('\n', statement.end);
  const lineEnd = newline === -1 ? text.length : newline + 1;
  const before = text.slice(lineStart, statement.start);
  const after = text.slice(statement.end, lineEnd);
  const wholeLines = before.trim() === '' && /^[;\s]*(?:(?:\/\/|#).*)?\s*$/.test(after);
  return wholeLines ? { start: lineStart, end: lineEnd, text: '' } : { ...statement, text: '' };
}

/** A byte-order mark is no part of the first line. */
function lineStartOf(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return start === 0 && text.startsWith('\uFEFF') ? 1 : start;
}

/** Removes statements; where blank lines before and after would come together, those after go too, as do those at the edges of a block. */
export function removeStatements(text: string, statements: readonly Span[]): readonly Edit[] {
  const edits = merged(statements.map((statement) => removeStatement(text, statement)));
  return merged(edits.map((edit) => withBlanksBelow(text, edit))).map((edit) => withBlankAbove(text, edit));
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

function startsLine(text: string, { start }: Edit): boolean {
  return start === 0 || text[start - 1] === '\n';
}

function withBlanksBelow(text: string, edit: Edit): Edit {
  if (!startsLine(text, edit)) return edit;
  let end = edit.end;
  for (let left = blankLinesBefore(text, edit.start); left > 0; left -= 1) {
    const blank = /^[ \t]*\r?\n/.exec(text.slice(end, end + 200));
    if (!blank) break;
    end += blank[0].length;
  }
  return { ...edit, end };
}

/** A line that ends a block, and a blank one at the end of a text. */
const CLOSING = /^[ \t]*(\}|end\b)/;
const BLANK_ABOVE = /(?<=\n)[ \t]*\r?\n$/;

function withBlankAbove(text: string, edit: Edit): Edit {
  if (!startsLine(text, edit) || !CLOSING.test(text.slice(edit.end, edit.end + 200))) return edit;
  const above = BLANK_ABOVE.exec(text.slice(0, edit.start));
  return above ? { ...edit, start: edit.start - above[0].length } : edit;
}

/** As many as may go after the place; at the start of the file or of a block none is needed. */
function blankLinesBefore(text: string, offset: number): number {
  let count = 0;
  for (let at = offset; at > 0; ) {
    const start = at === 1 ? 0 : text.lastIndexOf('\n', at - 2) + 1;
    const line = text.slice(start, at).trim();
    if (line !== '') return /[{:]$/.test(line) ? Number.POSITIVE_INFINITY : count;
    count += 1;
    at = start;
  }
  return Number.POSITIVE_INFINITY;
}

/**
 * The bindings that only served the replaced code: declared alone, and named nowhere but in the replaced
 * spans and in each other's statements.
 */
export function unusedBindings(
  bindings: readonly Binding[],
  replaced: readonly Span[],
  unit: SyntaxUnit,
): readonly Binding[] {
  return unusedAmong(
    bindings.filter((binding) => binding.alone),
    replaced,
    unit,
  );
}

/** The same, with those that are declared together with others: see {@link removalOf} for how these go. */
export function removableBindings(
  bindings: readonly Binding[],
  replaced: readonly Span[],
  unit: SyntaxUnit,
): readonly Binding[] {
  return unusedAmong(
    bindings.filter((binding) => binding.alone || binding.among),
    replaced,
    unit,
  );
}

function unusedAmong(bindings: readonly Binding[], replaced: readonly Span[], unit: SyntaxUnit): readonly Binding[] {
  let unused = bindings.filter((binding) => binding.kind !== 'parameter');
  for (;;) {
    const gone = [...unused.map(areaOf), ...replaced];
    const still = unused.filter(
      (binding) =>
        usesOf(binding, unit).every((use) => gone.some((area) => contains(area, use))) && goesWhole(binding, unused),
    );
    if (still.length === unused.length) return unused;
    unused = still;
  }
}

/** `a, b = 1, 2` stays as long as one of its names does. */
function goesWhole({ among, statement }: Binding, unused: readonly Binding[]): boolean {
  if (!among?.together) return true;
  const indices = unused
    .filter((other) => other.statement.start === statement.start)
    .map((other) => other.among?.index);
  return new Set(indices).size === among.items.length;
}

/** What a binding itself takes up. */
function areaOf({ statement, among }: Binding): Span {
  return among?.items[among.index] ?? statement;
}

function usesOf(binding: Binding, unit: SyntaxUnit): readonly Span[] {
  const uses = [...(unit.names.get(plainName(binding.name)) ?? []), ...memberUses(binding.name, unit)];
  return uses.filter((use) => contains(binding.scope, use));
}

/** `this.token`, in languages where the name of a member is no name of its own. */
function memberUses(name: string, unit: SyntaxUnit): readonly Span[] {
  if (!name.includes('.')) return [];
  return unit.members.filter((member) => pathOf(member)?.join('.') === name).map(({ span }) => span);
}

function plainName(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

/** The spans to take away: whole statements, and parts of those that bind something else too. */
export function removalOf(bindings: readonly Binding[]): readonly Span[] {
  const together = groupBy(
    bindings.filter(({ among }) => among),
    ({ statement }) => `${statement.start}`,
  );
  return [
    ...bindings.filter(({ among }) => !among).map(({ statement }) => statement),
    ...[...together.values()].flatMap(partsOf),
  ];
}

/** Each goes with the comma before it; those at the start with the comma after them. */
function partsOf(bindings: readonly Binding[]): readonly Span[] {
  const [{ among, statement } = { statement: undefined }] = bindings;
  if (!among || !statement) return [];
  const { items } = among;
  const gone = new Set(bindings.map((binding) => binding.among?.index));
  const first = items.findIndex((_item, index) => !gone.has(index));
  const kept = items[first];
  if (!kept) return [statement];
  const leading = items[0] && first > 0 ? [{ start: items[0].start, end: kept.start }] : [];
  const others = items.flatMap((item, index) => {
    const before = items[index - 1];
    return index > first && gone.has(index) && before ? [{ start: before.end, end: item.end }] : [];
  });
  return [...leading, ...others];
}
