import type { Edit } from '../../domain/edit.ts';
import type { Span } from '../../domain/location.ts';
import type { Setting } from './setting.ts';

/** Members of one object or list as they stand in the text, in order. */
export interface Members {
  readonly spans: readonly Span[];
  /** A comma stands between them. */
  readonly separated: boolean;
}

/** For a setting that is one of the members: how it is taken out. */
export function removerOf(text: string, members: Members): (member: Span) => Setting['remove'] {
  const indexes = new Map(members.spans.map(({ start }, index) => [start, index]));
  return (member) => (gone) => {
    const going = [...gone].flatMap(({ span }) => indexes.get(span.start) ?? []);
    return removeMember(text, members, new Set(going), indexes.get(member.start) ?? -1);
  };
}

/** The same for members on one line, continued or not: undefined when none of them stays. */
export function cutterOf(spans: readonly Span[]): (member: Span, gone: ReadonlySet<Setting>) => Edit | undefined {
  const indexes = new Map(spans.map(({ start }, index) => [start, index]));
  return (member, gone) => {
    const going = new Set([...gone].flatMap(({ span }) => indexes.get(span.start) ?? []));
    return going.size === spans.length ? undefined : cutOut(spans, indexes.get(member.start) ?? -1, going);
  };
}

/** Takes one member out; done for all that go, it leaves a valid text. */
function removeMember(
  text: string,
  { spans, separated }: Members,
  gone: ReadonlySet<number>,
  index: number,
): readonly Edit[] {
  const member = spans[index];
  if (!member) return [];
  const last = spans.length - 1;
  const byLine = [...gone].every((other) => standsAlone(text, spans[other], separated, other === last));
  if (!byLine) return [cutOut(spans, index, gone)];
  return [wholeLines(text, member), ...(separated ? danglingComma(text, spans, gone) : [])];
}

/** The lines of a span with their ends. */
export function wholeLines(text: string, { start, end }: Span): Edit {
  const newline = text.indexOf('\n', end);
  return { start: lineStart(text, start), end: newline === -1 ? text.length : newline + 1, text: '' };
}

/** A byte-order mark stays where the first line goes. */
function lineStart(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return start === 0 && text.startsWith('\uFEFF') ? 1 : start;
}

/** Nothing but its comma and a comment stands on the member's lines, and the comma does unless it is the last. */
function standsAlone(text: string, member: Span | undefined, separated: boolean, last: boolean): boolean {
  if (!member) return false;
  const { start, end } = wholeLines(text, member);
  const before = text.slice(start, member.start);
  const after = text.slice(member.end, end);
  if (before.trim() !== '') return false;
  if (!separated) return /^\s*(#.*)?\s*$/.test(after);
  return /^\s*,?\s*(\/\/.*|\/\*.*\*\/|#.*)?\s*$/.test(after) && (last || /^\s*,/.test(after));
}

/** When the last members go, the comma before them goes too. */
function danglingComma(text: string, spans: readonly Span[], gone: ReadonlySet<number>): readonly Edit[] {
  const lastKept = spans.findLastIndex((_, index) => !gone.has(index));
  const kept = spans[lastKept];
  const last = spans.at(-1);
  const next = spans[lastKept + 1];
  if (!kept || !last || !next || /^\s*,/.test(text.slice(last.end))) return [];
  const comma = text.indexOf(',', kept.end);
  return comma === -1 || comma > next.start ? [] : [{ start: comma, end: comma + 1, text: '' }];
}

/** With the separator before it, or after it when nothing that stays comes before. */
function cutOut(spans: readonly Span[], index: number, gone: ReadonlySet<number>): Edit {
  const member = spans[index] ?? { start: 0, end: 0 };
  const keptBefore = spans.some((_, other) => other < index && !gone.has(other));
  const previous = spans[index - 1];
  const next = spans[index + 1];
  if (keptBefore && previous) return { start: previous.end, end: member.end, text: '' };
  return { start: member.start, end: next?.start ?? member.end, text: '' };
}
