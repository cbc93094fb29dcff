import type { Span } from '../../domain/location.ts';
import type { Setting } from './setting.ts';
import { isVariableName } from './variable.ts';

/** Where a text that may hold variables stands, and what it takes to remove all of it. */
export interface Item {
  readonly parents: readonly string[];
  readonly container: string;
  /** Between the quotes. */
  readonly content: Span;
  readonly span: Span;
  readonly remove: Setting['remove'];
}

const ASSIGNMENT = /(^|\s+)(["']?)([A-Za-z_]\w*)=(?:"([^"]*)"|'([^']*)'|(\$\{\{.*?\}\}|[^\s"']*))/g;

/** The item of a list is `NAME`, `NAME=value` or, as in Travis, several of those. */
export function variablesIn(text: string, item: Item): readonly Setting[] {
  const whole = text.slice(item.content.start, item.content.end);
  if (isVariableName(whole)) return [passedOn(whole, item)];
  if (!/^["']?[A-Za-z_]\w*=/.test(whole)) return [];
  const matches = [...whole.matchAll(ASSIGNMENT)];
  const covered = matches.reduce((length, match) => length + match[0].length, 0);
  const alone = matches.length === 1 || covered < whole.length;
  return (alone ? matches.slice(0, 1) : matches).map((match) => assignmentOf(match, whole, alone, item));
}

function passedOn(name: string, { content, ...item }: Item): Setting {
  return { ...item, name, variable: true, value: null, passedOn: true, rename: (to) => [{ ...content, text: to }] };
}

function assignmentOf(match: RegExpExecArray, whole: string, alone: boolean, item: Item): Setting {
  const [all, gap = '', quote = '', name = '', double, single, plain = ''] = match;
  const start = item.content.start + match.index;
  const nameStart = start + gap.length + quote.length;
  const quoted = double ?? single;
  const value = quoted ?? (alone ? whole.slice(gap.length + quote.length + name.length + 1) : plain);
  const valueStart = nameStart + name.length + 1 + (quoted === undefined ? 0 : 1);
  const own = { start: match.index === 0 ? start : start, end: start + all.length };
  return {
    name,
    parents: item.parents,
    container: item.container,
    variable: true,
    value: { text: value, span: { start: valueStart, end: valueStart + value.length } },
    span: alone ? item.span : { start: nameStart, end: own.end },
    rename: (to) => [{ start: nameStart, end: nameStart + name.length, text: to }],
    remove: alone ? item.remove : () => [{ ...own, text: '' }],
  };
}
