/** A comment that asks not to be told of a finding. */
export interface Directive {
  /** Line of the comment, from 1. */
  readonly line: number;
  /** Line it speaks of; undefined: the whole file. */
  readonly target: number | undefined;
  /** Kinds or `language/kind`; empty for any. */
  readonly rules: readonly string[];
  /** Empty when none is given. */
  readonly reason: string;
}

/** What starts a comment somewhere, and the key that stands in for one in JSON. */
const MARKER =
  /(?:\/\/|\/\*+|#+|--|;+|%+|<!--|\*|\(\*|\{-|\{\{!(?:--)?|\{#|<%#|<%--|"""|'|\.\.|\bREM|"(?:\/\/|_?comment)"\s*:\s*")[ \t]*$/i;

const KEYWORD = 'keyshift-ignore';

const DIRECTIVE = /keyshift-ignore(-next-line|-file)?(?![\w-])([^:]*)(?::(.*))?$/;

/** What ends a comment on the same line, a cell of a notebook's line and a string in JSON included. */
const CLOSER = /\s*(?:\*\/|--%?>|--\}\}|\}\}|#\}|%>|\*\)|-\}|"""|(?:\\n)?",?)\s*$/;

/** All directives of a text, in order. One that stands alone on its line speaks of the next line of code. */
export function readDirectives(text: string): readonly Directive[] {
  if (!text.includes(KEYWORD)) return [];
  const found = text.split(/\r?\n/).flatMap((row, index) => readLine(row, index + 1) ?? []);
  const alone = new Set(found.filter((item) => item.alone).map(({ line }) => line));
  return found.map(({ line, scope, rules, reason, alone: onItsOwn }) => ({
    line,
    target: scope === '-file' ? undefined : targetLine(line, onItsOwn || scope === '-next-line', alone),
    rules,
    reason,
  }));
}

function targetLine(line: number, next: boolean, alone: ReadonlySet<number>): number {
  if (!next) return line;
  let target = line + 1;
  while (alone.has(target)) target += 1;
  return target;
}

interface Line extends Omit<Directive, 'target'> {
  readonly scope: string | undefined;
  /** Nothing but the comment is on the line. */
  readonly alone: boolean;
}

function readLine(row: string, line: number): Line | undefined {
  const at = row.indexOf(KEYWORD);
  if (at === -1) return undefined;
  const marker = MARKER.exec(row.slice(0, at));
  const parsed = DIRECTIVE.exec(row.slice(at).replace(CLOSER, ''));
  if (!marker || !parsed) return undefined;
  const [, scope, rules = '', reason = ''] = parsed;
  return {
    line,
    scope,
    rules: rules.split(/[\s,[\]]+/).filter((rule) => rule !== ''),
    reason: reason.trim(),
    alone: /^[\s"']*$/.test(row.slice(0, marker.index)),
  };
}
