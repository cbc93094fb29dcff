import type { ScopeEffect, ScopeReason } from '../domain/scopes-result.ts';
import type { Palette } from './palette.ts';
import { plainText } from './plain-text.ts';
import { line } from './words.ts';

const EFFECT: Readonly<Record<ScopeEffect, string>> = {
  rejected: 'rejected',
  redacted: 'redacted',
  dependency: 'depends',
  'by-hand': 'by hand',
};

const HEADINGS = ['scope', 'without', 'because of', 'where'] as const;

type Row = readonly [scope: string, without: string, because: string, where: string];

/** A table: scope, what an answer would be without it, the call that needs it, and its place. */
export function renderReasons(reasons: readonly ScopeReason[], palette: Palette): readonly string[] {
  const rows = reasons.map(rowOf);
  const widths = HEADINGS.map((heading, index) =>
    Math.max(heading.length, ...rows.map((row) => row[index]?.length ?? 0)),
  );
  const write = (row: readonly string[]): string =>
    `  ${row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ')}`.trimEnd();
  const shown = rows.map((row, index) => (row[0] === rows[index - 1]?.[0] ? (['', ...row.slice(1)] as const) : row));
  return [palette.dim(write(HEADINGS)), ...shown.map(write)];
}

function rowOf({ scope, effect, because, call, location }: ScopeReason): Row {
  const reason = call === undefined || because.startsWith(call) ? because : `${because}: ${call}`;
  return [scope, EFFECT[effect], plainText(reason), location ? line(location) : ''];
}
