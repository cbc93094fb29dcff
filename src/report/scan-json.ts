import type { ScanResult } from '../domain/scan-result.ts';
import { renderJson } from './json.ts';

/** The shape of schemas/scan.schema.json. */
export function renderScanJson(scan: ScanResult): string {
  return renderJson(scan);
}
