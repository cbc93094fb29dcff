import { digest } from '../../domain/fingerprint.ts';
import type { Report, ReportFinding } from '../../domain/report.ts';
import { KIND_TEXT } from '../kinds.ts';
import { byHandText, cellOf, count, describeCredential, groupByFile } from '../words.ts';
import { html, type Markup, preformatted } from './markup.ts';
import { scopesAnchor } from './scopes.ts';

/** A page with more places than this is too slow to open; the CSV and the JSON have no limit. */
export const FINDINGS_SHOWN = 5000;

/** Beyond this a browser is told to lay out only what is on the screen. */
const LAID_OUT_AT_ONCE = 500;

export function renderFindings(report: Report): Markup | null {
  const { findings, components } = report;
  if (findings.length === 0) return null;
  const anchors = new Map(components.map(({ component }, at) => [component, scopesAnchor(at)]));
  const shown = findings.slice(0, FINDINGS_SHOWN);
  return html`<section aria-labelledby="places">
<h2 id="places">Every place</h2>
${renderFilter(report)}
${
  shown.length < findings.length
    ? html`<p class="card">The first ${shown.length} of ${findings.length} places. All of them: <code>keyshift report --format csv</code></p>`
    : null
}
<div class="${shown.length > LAID_OUT_AT_ONCE ? 'many' : 'few'}">
${groupByFile(shown).map(([file, own]) => renderFile(file, own, anchors))}</div>
</section>`;
}

/** Hidden until the script that serves it has started. */
function renderFilter({ groups }: Report): Markup {
  return html`<form id="filter" class="filter" hidden>
<label class="search">Search<input type="search" name="search" placeholder="file, message, owner …" autocomplete="off"></label>
<label>Kind<select name="kind"><option value="">all</option>${groups.kind.map(({ name }) => option(name))}</select></label>
<label>Language<select name="language"><option value="">all</option>${groups.language.map(({ name }) => option(name))}</select></label>
<label>Done by<select name="rewrite"><option value="">all</option><option value="automatic">keyshift</option><option value="by-hand">hand</option></select></label>
<button type="reset">Clear</button>
<output id="shown" aria-live="polite"></output>
</form>`;
}

function option(name: string): Markup {
  return html`<option value="${name}">${name}</option>`;
}

function renderFile(file: string, findings: readonly ReportFinding[], anchors: ReadonlyMap<string, string>): Markup {
  return html`<details class="card file" data-file="${file}" open>
<summary><span class="path">${file}</span> <span class="soft">${count(findings.length, 'place')}</span></summary>
<ol>
${findings.map((finding) => renderFinding(finding, anchors.get(finding.component)))}</ol>
</details>
`;
}

function renderFinding(finding: ReportFinding, scopes: string | undefined): Markup {
  const { kind, language, rewrite, location, confidence, message } = finding;
  const anchor = anchorOf(finding);
  return html`<li class="finding" id="${anchor}" data-kind="${kind}" data-language="${language}" data-rewrite="${rewrite.kind}">
<p class="finding-head"><a class="at" href="#${anchor}">${location.startLine}:${location.startColumn}</a>${location.cell === undefined ? null : html` <span class="soft">${cellOf(location)}</span>`} <span class="kind">${KIND_TEXT[kind].title}</span> ${renderBadge(rewrite.kind)}${confidence === 'likely' ? html` <span class="badge likely">likely</span>` : null}</p>
<p>${message}</p>
<dl class="facts">${renderFacts(finding, scopes)}</dl>
</li>
`;
}

/** Fingerprints of files with the same name can be equal. */
function anchorOf({ fingerprint, location }: ReportFinding): string {
  return `f-${digest(location.file, fingerprint)}`;
}

function renderBadge(kind: ReportFinding['rewrite']['kind']): Markup {
  return kind === 'automatic'
    ? html`<span class="badge automatic">automatic</span>`
    : html`<span class="badge by-hand">by hand</span>`;
}

function renderFacts(finding: ReportFinding, scopes: string | undefined): readonly (Markup | null)[] {
  const { client, credential, replacement, component, owners } = finding;
  const { reason, suggestion } = byHandText(finding);
  return [
    fact('Credential', describeCredential(credential)),
    fact('Client', `${client.name} ${client.versions}`.trim()),
    fact('Instead', replacement),
    fact('Why by hand', reason),
    suggestion === '' ? null : html`<dt>Write</dt><dd><pre>${preformatted(suggestion)}</pre></dd>`,
    scopes === undefined || finding.scopes.length === 0
      ? null
      : html`<dt>Its key needs</dt><dd><a href="#${scopes}">${count(finding.scopes.length, 'scope')}</a> (component ${component})</dd>`,
    fact('Owner', owners.join(' ')),
  ];
}

function fact(name: string, text: string): Markup | null {
  return text === '' ? null : html`<dt>${name}</dt><dd>${text}</dd>`;
}
