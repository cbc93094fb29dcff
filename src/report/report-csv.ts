import type { Report } from '../domain/report.ts';
import { csvRows, REPORT_COLUMNS } from './csv-columns.ts';
import { renderCsv } from './table.ts';

/** One line per finding and per file that could not be read, for a spreadsheet. */
export function renderReportCsv(report: Report): string {
  return renderCsv(REPORT_COLUMNS, csvRows(report.findings, report.unread));
}
