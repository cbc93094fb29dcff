import type { Report, ReportGroup } from '../../domain/report.ts';
import { KIND_TEXT } from '../kinds.ts';
import { renderBurnDown } from './burn-down.ts';
import { html, type Markup, type Part } from './markup.ts';

export function renderTrend(report: Report): Markup | null {
  const chart = renderBurnDown(report);
  return chart === null
    ? null
    : html`<section aria-labelledby="trend"><h2 id="trend">Places left, scan by scan</h2><div class="card">${chart}</div></section>`;
}

export function renderBreakdown({ groups, totals }: Report): Markup | null {
  if (totals.findings === 0) return null;
  const titleOfKind = new Map<string, string>(Object.entries(KIND_TEXT).map(([kind, { title }]) => [kind, title]));
  return html`<section aria-labelledby="where">
<h2 id="where">Where they are</h2>
<p class="legend"><span class="swatch automatic"></span>rewritten for you<span class="swatch by-hand"></span>by hand</p>
<div class="groups">
${renderGroup('Kind', groups.kind, (name) => titleOfKind.get(name) ?? name, 'wide')}
${renderGroup('Language', groups.language)}
${renderGroup('Client', groups.client)}
${renderGroup('Component', groups.component)}
${renderGroup('Owner', groups.owner)}
</div>
</section>`;
}

function renderGroup(
  heading: string,
  groups: readonly ReportGroup[],
  show: (name: string) => string = (name) => name,
  width = '',
): Markup {
  const most = Math.max(1, ...groups.map(({ findings }) => findings));
  return html`<div class="card ${width}"><table>
<thead><tr><th scope="col">${heading}</th><th scope="col" class="share"></th><th scope="col" class="number">Places</th></tr></thead>
<tbody>${groups.map((group) => renderRow(group, show(group.name), most))}</tbody>
</table></div>`;
}

function renderRow({ findings, automatic, byHand }: ReportGroup, name: string, most: number): Part {
  const share = (amount: number) => `${((100 * amount) / most).toFixed(2)}%`;
  return html`<tr><th scope="row">${name}</th><td class="share"><svg class="bar" role="img" aria-label="${automatic} automatic, ${byHand} by hand"><rect class="automatic" width="${share(automatic)}" height="100%"/><rect class="by-hand" x="${share(automatic)}" width="${share(byHand)}" height="100%"/></svg></td><td class="number">${findings}</td></tr>
`;
}
