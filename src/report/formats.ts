import type { Report } from '../domain/report.ts';
import type { ScanResult } from '../domain/scan-result.ts';
import { renderReportCsv } from './report-csv.ts';
import { renderReportHtml } from './report-html.ts';
import { renderReportJson } from './report-json.ts';
import { renderReportMarkdown } from './report-markdown.ts';
import { renderSarif } from './sarif.ts';
import { renderScanCsv } from './scan-csv.ts';
import { renderScanGithub } from './scan-github.ts';
import { renderScanJson } from './scan-json.ts';
import { renderScanMarkdown } from './scan-markdown.ts';
import { renderScanText } from './scan-text.ts';
import type { ScanView } from './scan-view.ts';

/** The formats of `keyshift report --format`. */
export const REPORT_FORMATS = {
  html: renderReportHtml,
  markdown: renderReportMarkdown,
  json: renderReportJson,
  csv: renderReportCsv,
  sarif: (report) => renderSarif(report),
} as const satisfies Record<string, (report: Report) => string>;

export type ReportFormat = keyof typeof REPORT_FORMATS;

/** The formats of `keyshift scan --format`; only `text` has colours, links and excerpts, only `sarif` fixes. */
export const SCAN_FORMATS = {
  text: renderScanText,
  json: renderScanJson,
  sarif: renderSarif,
  csv: renderScanCsv,
  markdown: renderScanMarkdown,
  github: renderScanGithub,
} as const satisfies Record<string, (scan: ScanResult, view?: ScanView) => string>;
