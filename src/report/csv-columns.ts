import type { Finding } from '../domain/finding.ts';
import type { ReportFinding } from '../domain/report.ts';
import type { Unread } from '../domain/scan-result.ts';
import type { Cell, Columns } from './table.ts';
import { byHandText, describeCredential } from './words.ts';

/** A line of the CSV: a finding, or a file that could not be read, so that neither is missing from the sheet. */
export type CsvRow<F extends Finding> =
  | { readonly record: 'finding'; readonly finding: F }
  | { readonly record: 'unread'; readonly unread: Unread };

export function csvRows<F extends Finding>(findings: readonly F[], unread: readonly Unread[]): readonly CsvRow<F>[] {
  return [
    ...findings.map((finding) => ({ record: 'finding', finding }) as const),
    ...unread.map((file) => ({ record: 'unread', unread: file }) as const),
  ];
}

/** A column that only findings fill. */
function ofFinding<F extends Finding>(cell: (finding: F) => Cell): (row: CsvRow<F>) => Cell {
  return (row) => (row.record === 'finding' ? cell(row.finding) : '');
}

export const FINDING_COLUMNS: Columns<CsvRow<Finding>> = {
  record: ({ record }) => record,
  file: (row) => (row.record === 'finding' ? row.finding.location.file : row.unread.file),
  line: ofFinding(({ location }) => location.startLine),
  column: ofFinding(({ location }) => location.startColumn),
  kind: ofFinding(({ kind }) => kind),
  rule: ofFinding(({ ruleId }) => ruleId),
  confidence: ofFinding(({ confidence }) => confidence),
  language: ofFinding(({ language }) => language),
  client: ofFinding(({ client }) => client.name),
  client_versions: ofFinding(({ client }) => client.versions),
  credential: ofFinding(({ credential }) => describeCredential(credential)),
  rewrite: ofFinding(({ rewrite }) => rewrite.kind),
  reason: (row) => (row.record === 'finding' ? byHandText(row.finding).reason : row.unread.reason),
  suggestion: ofFinding((finding) => byHandText(finding).suggestion),
  message: ofFinding(({ message }) => message),
  fingerprint: ofFinding(({ fingerprint }) => fingerprint),
};

export const REPORT_COLUMNS: Columns<CsvRow<ReportFinding>> = {
  ...FINDING_COLUMNS,
  component: ofFinding(({ component }) => component),
  owners: ofFinding(({ owners }) => owners.join(' ')),
  replacement: ofFinding(({ replacement }) => replacement),
  scopes: ofFinding(({ scopes }) => scopes.join(';')),
};
