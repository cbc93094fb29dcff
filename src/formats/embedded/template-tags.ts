import type { Span } from '../../domain/location.ts';
import { blank } from './region.ts';

/** How a kind of tag begins and ends; both patterns are global. */
interface Tag {
  readonly opening: RegExp;
  readonly closing: RegExp;
}

/** Tags that print a value. */
const OUTPUT: readonly Tag[] = [
  { opening: /<%[=-]/g, closing: /%>/g },
  { opening: /\{\{/g, closing: /\}\}/g },
  { opening: /<\?(?:=|php\s+echo\b)/g, closing: /\?>/g },
  { opening: /@\{/g, closing: /[}\n]/g },
];

/** Tags that steer. */
const STATEMENT: readonly Tag[] = [
  { opening: /<%/g, closing: /%>/g },
  { opening: /\{%/g, closing: /%\}/g },
  { opening: /\{#/g, closing: /#\}/g },
  { opening: /<\?(?:php\b)?/g, closing: /\?>/g },
];

/** Between the two ends of a tag; more is no tag but two texts that look like its ends. */
const MAX_LENGTH = 400;

/**
 * Code with the tags of a template engine taken out, of the same length: what prints becomes a name, what steers
 * becomes space. In a string the name is a part of it. Takes time that grows with the text alone, closed or not.
 */
export function withoutTags(code: string): string {
  const named = replaced(code, OUTPUT, asName);
  return replaced(named, STATEMENT, blank);
}

function replaced(code: string, tags: readonly Tag[], write: (tag: string) => string): string {
  return tags.reduce((text, tag) => {
    let at = 0;
    const pieces = spansOf(text, tag).flatMap(({ start, end }) => {
      const before = text.slice(at, start);
      at = end;
      return [before, write(text.slice(start, end))];
    });
    return pieces.length === 0 ? text : pieces.join('') + text.slice(at);
  }, code);
}

/** Each from the first opening near enough to a closing; a lazy pattern would look on from each opening instead. */
function spansOf(text: string, { opening, closing }: Tag): readonly Span[] {
  const openings = [...text.matchAll(opening)].map(({ index, 0: all }) => ({ start: index, end: index + all.length }));
  const found: Span[] = [];
  let next = 0;
  for (const { index, 0: end } of openings.length === 0 ? [] : text.matchAll(closing)) {
    const after = found.at(-1)?.end ?? 0;
    for (let open = openings[next]; open && isPassed(open, after, index); open = openings[next]) next += 1;
    const open = openings[next];
    if (open && open.end <= index && end !== '\n') found.push({ start: open.start, end: index + end.length });
    if (end === '\n') while ((openings[next]?.start ?? Number.POSITIVE_INFINITY) < index) next += 1;
  }
  return found;
}

function isPassed(open: Span, after: number, closing: number): boolean {
  return open.start < after || (open.end <= closing && closing - open.end > MAX_LENGTH);
}

function asName(tag: string): string {
  const first = tag.search(/[\r\n]/);
  const length = first === -1 ? tag.length : first;
  return '_'.repeat(length) + tag.slice(length).replace(/[^\r\n]/g, ' ');
}
