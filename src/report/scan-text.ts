import type { Finding } from '../domain/finding.ts';
import type { ScanResult } from '../domain/scan-result.ts';
import { countRewrites } from './build-report.ts';
import { type Palette, PLAIN } from './palette.ts';
import { plainLines, plainText } from './plain-text.ts';
import { byHandText, count, describeCredential, groupByFile } from './words.ts';

const INDENT = '      ';

/** A scan for a terminal: findings by file, then what could not be resolved or read, then one line of totals. */
export function renderScanText(scan: ScanResult, palette: Palette = PLAIN): string {
  const blocks = [
    ...groupByFile(scan.findings).map(([file, findings]) => renderFile(file, findings, palette)),
    renderUnknown(scan, palette),
    renderUnread(scan, palette),
    renderSummary(scan, palette),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function renderFile(file: string, findings: readonly Finding[], palette: Palette): string {
  return [palette.bold(plainText(file)), ...findings.map((finding) => renderFinding(finding, palette))].join('\n');
}

function renderFinding(finding: Finding, palette: Palette): string {
  const { location, kind, message, confidence, client, credential } = finding;
  const at = `${location.startLine}:${location.startColumn}`;
  const from = confidence === 'likely' ? palette.dim(' (likely)') : '';
  return [
    `  ${palette.dim(at.padEnd(7))} ${palette.yellow(kind)}${from}  ${renderVerdict(finding, palette)}`,
    `${INDENT}${plainText(message)}`,
    ...[describeCredential(credential), describeClient(client)]
      .filter((text) => text !== '')
      .map((text) => `${INDENT}${palette.dim(text)}`),
    ...renderByHand(finding, palette),
  ].join('\n');
}

function describeClient({ name, versions }: Finding['client']): string {
  return `client ${plainText(`${name} ${versions}`.trim())}`;
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

function renderUnknown(scan: ScanResult, palette: Palette): string {
  const lines = scan.usages.flatMap(({ location, method, unknown }) =>
    unknown === undefined
      ? []
      : [`  ${plainText(location.file)}:${location.startLine}  ${plainText(method)}: ${plainText(unknown)}`],
  );
  return lines.length === 0 ? '' : [palette.bold('Calls whose scopes are not known'), ...lines].join('\n');
}

function renderUnread({ unread }: ScanResult, palette: Palette): string {
  if (unread.length === 0) return '';
  const lines = unread.map(({ file, reason }) => `  ${plainText(file)}: ${plainText(reason)}`);
  return [palette.bold('Not read'), ...lines].join('\n');
}

function renderSummary(scan: ScanResult, palette: Palette): string {
  const { findings, automatic, byHand } = countRewrites(scan.findings);
  const looked = `${count(scan.stats.files, 'file')} looked at in ${(scan.stats.durationMs / 1000).toFixed(2)} s`;
  const unread = scan.unread.length === 0 ? '' : `, ${count(scan.unread.length, 'file')} not read`;
  if (findings === 0) return `${palette.green('No legacy Clarifai credential found.')} ${looked}${unread}.`;
  const files = new Set(scan.findings.map(({ location }) => location.file)).size;
  const head = palette.bold(`${count(findings, 'finding')} in ${count(files, 'file')}`);
  return `${head}: ${automatic} automatic, ${byHand} by hand; ${looked}${unread}.`;
}
