import type { ScanResult } from '../domain/scan-result.ts';
import type { ScanView } from '../report/scan-view.ts';
import type { ScanFormat } from './outputs.ts';

type Render = (scan: ScanResult, view?: ScanView) => string;

/** Each with the libraries it needs, so that a hook which prints text waits for no other. */
const RENDERERS: Readonly<Record<ScanFormat, () => Promise<Render>>> = {
  text: async () => (await import('../report/scan-text.ts')).renderScanText,
  json: async () => (await import('../report/scan-json.ts')).renderScanJson,
  sarif: async () => (await import('../report/sarif.ts')).renderSarif,
  csv: async () => (await import('../report/scan-csv.ts')).renderScanCsv,
  markdown: async () => (await import('../report/scan-markdown.ts')).renderScanMarkdown,
  github: async () => (await import('../report/scan-github.ts')).renderScanGithub,
};

export function rendererOf(format: ScanFormat): Promise<Render> {
  return RENDERERS[format]();
}
