import type { ScanResult } from '../domain/scan-result.ts';
import { countRewrites } from './build-report.ts';
import { renderByHandList, renderFindingsTable, renderUnreadTable } from './findings-markdown.ts';
import { joinBlocks, section } from './markdown.ts';
import { count } from './words.ts';

/** A scan for a pull request or a wiki page. */
export function renderScanMarkdown(scan: ScanResult): string {
  const { findings, automatic, byHand } = countRewrites(scan.findings);
  return joinBlocks([
    '# Legacy Clarifai credentials',
    findings === 0 ? 'None found.' : `**${count(findings, 'finding')}**: ${automatic} automatic, ${byHand} by hand.`,
    renderFindingsTable(scan.findings),
    section('By hand', renderByHandList(scan.findings)),
    renderSuppressedCount(scan),
    section('Not read', renderUnreadTable(scan.unread)),
  ]);
}

function renderSuppressedCount({ suppressed = [], baseline }: ScanResult): string {
  if (suppressed.length === 0) return '';
  const known = baseline?.known ?? 0;
  return `${count(suppressed.length, 'finding')} suppressed${known === 0 ? '' : `, ${known} of them by the baseline`}.`;
}
