import type { Report, RunSummary } from '../../domain/report.ts';
import { html, type Markup } from './markup.ts';

/** What could not be read is named, so that a short report is not taken for a clean one. */
export function renderUnread({ unread }: Report): Markup | null {
  if (unread.length === 0) return null;
  return html`<section aria-labelledby="unread">
<h2 id="unread">Not read</h2>
<div class="card"><table>
<thead><tr><th scope="col">File</th><th scope="col">Reason</th></tr></thead>
<tbody>${unread.map(({ file, reason }) => html`<tr><th scope="row" class="path">${file}</th><td>${reason}</td></tr>\n`)}</tbody>
</table></div>
</section>`;
}

export function renderRuns({ runs }: Report): Markup | null {
  if (runs.length === 0) return null;
  return html`<section aria-labelledby="runs">
<h2 id="runs">Runs</h2>
<div class="card scroll"><table>
<thead><tr><th scope="col">Run</th><th scope="col">State</th><th scope="col" class="number">Keys made</th><th scope="col" class="number">Files edited</th><th scope="col" class="number">By hand left</th></tr></thead>
<tbody>${runs.map(renderRun)}</tbody>
</table></div>
</section>`;
}

function renderRun({ id, state, startedAt, keysMade, filesEdited, byHandLeft }: RunSummary): Markup {
  const since =
    startedAt === null ? null : html` <span class="soft">${startedAt.slice(0, 16).replace('T', ' ')}</span>`;
  return html`<tr><th scope="row"><code>${id}</code>${since}</th><td>${state}</td><td class="number">${keysMade}</td><td class="number">${filesEdited}</td><td class="number">${byHandLeft}</td></tr>
`;
}
