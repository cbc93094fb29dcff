import { createHash } from 'node:crypto';
import type { Report } from '../domain/report.ts';
import { renderBreakdown, renderTrend } from './html/breakdown.ts';
import { FILTER_SCRIPT } from './html/filter-script.ts';
import { renderFindings } from './html/findings.ts';
import { renderRuns, renderUnread } from './html/lists.ts';
import { html, trusted } from './html/markup.ts';
import { renderScopes } from './html/scopes.ts';
import { STYLE } from './html/style.ts';
import { headline, renderAnswers, renderHeader } from './html/summary.ts';

/** Nothing may be loaded, and only the style and script of this page apply, whatever a scanned file contains. */
const POLICY = [
  "default-src 'none'",
  `style-src '${integrity(STYLE)}'`,
  `script-src '${integrity(FILTER_SCRIPT)}'`,
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

function integrity(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** The report as one HTML file that needs no network and, but for its filter, no script. */
export function renderReportHtml(report: Report): string {
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="keyshift ${report.tool.version}">
<title>keyshift: ${headline(report)}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
${renderHeader(report)}
<main id="content">
${renderAnswers(report)}
${renderTrend(report)}
${renderBreakdown(report)}
${renderScopes(report)}
${renderFindings(report)}
${renderUnread(report)}
${renderRuns(report)}
</main>
<footer>Made by keyshift ${report.tool.version}. Credentials are shown masked: the first characters and the length.</footer>
<script>${trusted(FILTER_SCRIPT)}</script>
</body>
</html>
`;
  return page.markup;
}
