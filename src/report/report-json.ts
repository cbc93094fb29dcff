import type { Report } from '../domain/report.ts';
import { renderJson } from './json.ts';

/** The shape of schemas/report.schema.json. */
export function renderReportJson(report: Report): string {
  return renderJson(report);
}
