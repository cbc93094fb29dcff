import type { Finding } from '../domain/finding.ts';
import type { ScanResult } from '../domain/scan-result.ts';
import { countRewrites } from './build-report.ts';
import { type Palette, PLAIN } from './palette.ts';
import { plainLines, plainText } from './plain-text.ts';
import { renderTotals, renderUnread } from './scan-text-totals.ts';
import type { ScanView } from './scan-view.ts';
import { byHandText, cellOf, describeCredential, describeHistory, groupByFile } from './words.ts';

const INDENT = '      ';

/** A scan for a terminal: findings by file, then what could not be resolved or read, then the totals. */
export function renderScanText(scan: ScanResult, view: ScanView = {}): string {
  const blocks = [
    ...groupByFile(scan.findings).map(([file, findings]) => renderFile(file, findings, view)),
    renderSuppressed(scan, view),
    renderNotices(scan, view),
    renderTodos(scan, view),
    renderUnknown(scan, view),
    renderUnread(scan, view),
    renderTotals(scan, countRewrites(scan.findings), view),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function paletteOf({ palette = PLAIN }: ScanView): Palette {
  return palette;
}

function renderFile(file: string, findings: readonly Finding[], view: ScanView): string {
  const name = linked(paletteOf(view).bold(plainText(file)), file, 1, view);
  return [name, ...findings.map((finding) => renderFinding(finding, view))].join('\n');
}

function linked(text: string, file: string, line: number, { linkTo }: ScanView): string {
  return linkTo ? linkTo(text, file, line) : text;
}

function renderFinding(finding: Finding, view: ScanView): string {
  const palette = paletteOf(view);
  const { location, kind, message, confidence, client, credential } = finding;
  const at = `${location.startLine}:${location.startColumn}`;
  const shownAt =
    linked(palette.dim(at), location.file, location.startLine, view) + ' '.repeat(Math.max(0, 7 - at.length));
  const from = confidence === 'likely' ? palette.dim(' (likely)') : '';
  const cell = location.cell === undefined ? '' : palette.dim(` ${cellOf(location)}`);
  return [
    `  ${shownAt} ${palette.yellow(kind)}${from}${cell}  ${renderVerdict(finding, palette)}`,
    ...renderExcerpt(finding, view),
    `${INDENT}${plainText(message)}`,
    ...[describeCredential(credential), describeClient(client), ...describeWay(finding), describeHistory(finding)]
      .filter((text) => text !== '')
      .map((text) => `${INDENT}${palette.dim(text)}`),
    ...renderByHand(finding, palette),
  ].join('\n');
}

/** The lines themselves, numbered; the credentials in them come masked. */
function renderExcerpt(finding: Finding, view: ScanView): readonly string[] {
  const excerpt = view.excerptOf?.(finding);
  if (excerpt === undefined) return [];
  const palette = paletteOf(view);
  const width = String(excerpt.first + excerpt.lines.length - 1).length;
  const rows = excerpt.lines.map((row, index) => {
    const number = String(excerpt.first + index).padStart(width);
    return `${INDENT}${palette.dim(`${number} |`)} ${plainLines(row)}`.trimEnd();
  });
  const more = excerpt.more === 0 ? [] : [`${INDENT}${palette.dim(`${' '.repeat(width)} | … ${excerpt.more} more`)}`];
  return [...rows, ...more];
}

function describeClient({ name, versions }: Finding['client']): string {
  return `client ${plainText(`${name} ${versions}`.trim())}`;
}

function describeWay({ via = [] }: Finding): readonly string[] {
  return via.map(({ file, line, what }) => `reached through ${plainText(file)}:${line} (${plainText(what)})`);
}

function renderVerdict({ rewrite }: Finding, palette: Palette): string {
  return rewrite.kind === 'automatic' ? palette.green('automatic') : palette.red('by hand');
}

function renderByHand(finding: Finding, palette: Palette): readonly string[] {
  const { reason, suggestion } = byHandText(finding);
  return [
    ...(reason === '' ? [] : [`${INDENT}why by hand: ${plainText(reason)}`]),
    ...(suggestion === '' ? [] : plainLines(suggestion).split('\n')).map((row) => `${INDENT}  ${palette.cyan(row)}`),
  ];
}

function renderSuppressed({ suppressed = [] }: ScanResult, view: ScanView): string {
  if (!view.verbose || suppressed.length === 0) return '';
  const rows = suppressed.map(({ location: { file, startLine }, kind, suppression }) => {
    const why = suppression === undefined ? '' : `${suppression.by}: ${plainText(suppression.reason)}`;
    return `  ${plainText(file)}:${startLine}  ${kind}  ${why}`;
  });
  return [paletteOf(view).bold('Suppressed'), ...rows].join('\n');
}

/** A comment that has no effect although it means to is always told, one without use only when asked. */
function renderNotices({ notices = [] }: ScanResult, view: ScanView): string {
  const told = notices.filter(({ kind }) => view.verbose || kind !== 'unused');
  const rows = told.map(({ file, line, text }) => `  ${plainText(file)}:${line}  ${plainText(text)}`);
  return rows.length === 0 ? '' : [paletteOf(view).bold('Suppressions to look at'), ...rows].join('\n');
}

/** A mark that expired is always told, the others only when asked. */
function renderTodos({ todos = [] }: ScanResult, view: ScanView): string {
  const told = todos.filter(({ expired }) => view.verbose || expired);
  const rows = told.map(({ file, line, reason, expires, expired }) => {
    const until = expires === null ? 'acknowledged' : `${expired ? 'expired' : 'until'} ${expires}`;
    return `  ${plainText(file)}:${line}  ${until}  ${plainText(reason)}`;
  });
  return rows.length === 0 ? '' : [paletteOf(view).bold('Left in the code to do'), ...rows].join('\n');
}

function renderUnknown(scan: ScanResult, view: ScanView): string {
  const lines = scan.usages.flatMap(({ location, method, unknown }) =>
    unknown === undefined
      ? []
      : [`  ${plainText(location.file)}:${location.startLine}  ${plainText(method)}: ${plainText(unknown)}`],
  );
  return lines.length === 0 ? '' : [paletteOf(view).bold('Calls whose scopes are not known'), ...lines].join('\n');
}
