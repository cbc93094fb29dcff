import type { Evidence, ScopeGrant } from '../../domain/plan.ts';
import type { Report } from '../../domain/report.ts';
import type { ComponentScopes } from '../../domain/scopes-result.ts';
import { count, line, place } from '../words.ts';
import { html, type Markup } from './markup.ts';

const EVIDENCE_SHOWN = 5;

/** The anchor of a component's scopes; `at` is its position in the report. */
export function scopesAnchor(at: number): string {
  return `component-${at + 1}`;
}

export function renderScopes({ components }: Report): Markup | null {
  if (components.length === 0) return null;
  return html`<section aria-labelledby="scopes">
<h2 id="scopes">What the new keys must be allowed to do</h2>
${components.map((component, at) => renderComponent(component, scopesAnchor(at)))}
</section>`;
}

function renderComponent({ component, grants, unknown }: ComponentScopes, id: string): Markup {
  const open = unknown.length === 0 ? '' : `, ${count(unknown.length, 'call')} not resolved`;
  return html`<details class="card component" id="${id}" open>
<summary>${component === '.' ? 'The root' : component} <span class="soft">${count(grants.length, 'scope')}${open}</span></summary>
<table>
<thead><tr><th scope="col">Scope</th><th scope="col">Because of</th></tr></thead>
<tbody>
${grants.map(renderGrant)}${unknown.map(
  ({ location, method, reason }) =>
    html`<tr><th scope="row"><span class="badge by-hand">not known</span></th><td><code>${method}</code> <span class="path">${place(location)}</span>: ${reason}</td></tr>\n`,
)}</tbody>
</table>
</details>
`;
}

function renderGrant({ scope, evidence }: ScopeGrant): Markup {
  const more = evidence.length - EVIDENCE_SHOWN;
  return html`<tr><th scope="row"><code>${scope}</code></th><td><ul class="evidence">${evidence
    .slice(0, EVIDENCE_SHOWN)
    .map(renderEvidence)}${more > 0 ? html`<li class="soft">and ${more} more</li>` : null}</ul></td></tr>
`;
}

function renderEvidence({ because, location }: Evidence): Markup {
  return location === undefined
    ? html`<li>${because}</li>`
    : html`<li><code>${because}</code> <span class="path">${line(location)}</span></li>`;
}
