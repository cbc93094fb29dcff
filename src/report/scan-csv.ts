import type { ScanResult } from '../domain/scan-result.ts';
import { csvRows, FINDING_COLUMNS } from './csv-columns.ts';
import { renderCsv } from './table.ts';

/** One line per finding and per file that could not be read. */
export function renderScanCsv(scan: ScanResult): string {
  return renderCsv(FINDING_COLUMNS, csvRows(scan.findings, scan.unread));
}
