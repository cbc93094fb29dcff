import { groupBy } from '../domain/group-by.ts';
import { hidesCode } from '../domain/hides-code.ts';
import type { ReportTotals } from '../domain/report.ts';
import type { ScanResult } from '../domain/scan-result.ts';
import { PLAIN } from './palette.ts';
import { plainText } from './plain-text.ts';
import type { ScanView } from './scan-view.ts';
import { compareText, count } from './words.ts';

type Rewrites = Pick<ReportTotals, 'findings' | 'automatic' | 'byHand'>;

/** Files that may hide code; with `verbose` every file that was not understood. */
export function renderUnread({ unread }: ScanResult, { verbose = false, palette = PLAIN }: ScanView): string {
  const told = unread.filter((file) => verbose || hidesCode(file));
  if (told.length === 0) return '';
  return [
    palette.bold('Not read'),
    ...told.map(({ file, reason }) => `  ${plainText(file)}: ${plainText(reason)}`),
  ].join('\n');
}

/** The kinds when there are several, the baseline when it changed, and one line of totals at the end. */
export function renderTotals(scan: ScanResult, rewrites: Rewrites, view: ScanView): string {
  return [...renderKinds(scan), ...renderFixed(scan), renderSummary(scan, rewrites, view)].join('\n');
}

function renderKinds({ findings }: ScanResult): readonly string[] {
  const kinds = [...groupBy(findings, ({ kind }) => kind)].map(([kind, own]) => ({ kind, amount: own.length }));
  if (kinds.length < 2) return [];
  const width = String(Math.max(...kinds.map(({ amount }) => amount))).length;
  return kinds
    .toSorted((a, b) => b.amount - a.amount || compareText(a.kind, b.kind))
    .map(({ kind, amount }) => `${String(amount).padStart(width)} ${kind}`);
}

function renderFixed({ baseline }: ScanResult): readonly string[] {
  const fixed = baseline?.fixed.reduce((sum, entry) => sum + entry.count, 0) ?? 0;
  if (baseline === undefined || fixed === 0) return [];
  return [`fixed: ${fixed} of ${plainText(baseline.file)}; take them out with --update-baseline`];
}

function renderSummary(scan: ScanResult, { findings, automatic, byHand }: Rewrites, view: ScanView): string {
  const { palette = PLAIN } = view;
  const looked = `${count(scan.stats.files, 'file')} looked at in ${(scan.stats.durationMs / 1000).toFixed(2)} s`;
  const rest = [looked, ...renderUnderstanding(scan), ...renderSuppressions(scan), ...countTodos(scan)].join(', ');
  if (findings === 0) return `${palette.green('No legacy Clarifai credential found.')} ${rest}.`;
  const files = new Set(scan.findings.map(({ location }) => location.file)).size;
  const head = palette.bold(`${count(findings, 'finding')} in ${count(files, 'file')}`);
  return `${head}: ${automatic} automatic, ${byHand} by hand; ${rest}.`;
}

function renderUnderstanding({ unread }: ScanResult): readonly string[] {
  const searched = unread.filter(({ kind }) => kind === 'searched').length;
  const missed = unread.length - searched;
  return [
    ...(missed === 0 ? [] : [`${count(missed, 'file')} not read`]),
    ...(searched === 0 ? [] : [`${count(searched, 'file')} parsed with errors and searched as text`]),
  ];
}

function countTodos({ todos = [] }: ScanResult): readonly string[] {
  if (todos.length === 0) return [];
  const expired = todos.filter((todo) => todo.expired).length;
  const acknowledged = todos.filter((todo) => todo.acknowledged).length;
  const kinds = [
    ...(expired === 0 ? [] : [`${expired} expired`]),
    ...(acknowledged === 0 ? [] : [`${acknowledged} acknowledged`]),
  ];
  return [`${count(todos.length, 'mark')} to do${kinds.length === 0 ? '' : ` (${kinds.join(', ')})`}`];
}

function renderSuppressions({ suppressed = [] }: ScanResult): readonly string[] {
  if (suppressed.length === 0) return [];
  const known = suppressed.filter(({ suppression }) => suppression?.by === 'baseline').length;
  return [`${suppressed.length} suppressed${known === 0 ? '' : ` (${known} by the baseline)`}`];
}
