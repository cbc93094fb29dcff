import type { Finding } from '../domain/finding.ts';
import type { Unread } from '../domain/scan-result.ts';
import { codeBlock, codeSpan, escapeMarkdown, renderTable } from './markdown.ts';
import { byHandText, cellOf, describeCredential, groupByFile } from './words.ts';

/** Findings as a table, then the by-hand items of each file with reason and suggestion. */
export function renderFindingsTable(findings: readonly Finding[]): string {
  return renderTable(
    ['Where', 'Kind', 'What', 'Credential', 'Rewrite'],
    inOrder(findings).map((finding) => [
      where(finding),
      finding.kind,
      escapeMarkdown(finding.message),
      escapeMarkdown(describeCredential(finding.credential)),
      finding.rewrite.kind === 'automatic' ? 'automatic' : '**by hand**',
    ]),
  );
}

export function renderByHandList(findings: readonly Finding[]): string {
  return inOrder(findings)
    .filter(({ rewrite }) => rewrite.kind === 'by-hand')
    .map((finding) => {
      const { reason, suggestion } = byHandText(finding);
      const item = `- [ ] ${where(finding)}: ${escapeMarkdown(reason)}`;
      return suggestion === '' ? item : `${item}\n\n${indent(codeBlock(suggestion))}\n`;
    })
    .join('\n');
}

export function renderUnreadTable(unread: readonly Unread[]): string {
  return renderTable(
    ['File', 'Reason'],
    unread.map(({ file, reason }) => [codeSpan(file), escapeMarkdown(reason)]),
  );
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return groupByFile(findings).flatMap(([, own]) => own);
}

function where({ location }: Finding): string {
  const cell = cellOf(location);
  return `${codeSpan(`${location.file}:${location.startLine}`)}${cell === '' ? '' : ` (${cell})`}`;
}

function indent(block: string): string {
  return block
    .split('\n')
    .map((row) => `  ${row}`)
    .join('\n');
}
