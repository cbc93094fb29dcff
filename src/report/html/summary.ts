import type { Report, ReportTotals } from '../../domain/report.ts';
import { answerQuestions, daysUntil, type Phrase } from '../answers.ts';
import { count } from '../words.ts';
import { html, type Markup, type Part } from './markup.ts';

export function renderHeader(report: Report): Markup {
  const { root, generatedAt } = report;
  return html`<header>
<p class="brand">keyshift report</p>
<h1>${headline(report)}</h1>
<ul class="meta"><li>Scanned: <code>${root}</code></li><li>${generatedAt.slice(0, 16).replace('T', ' ')} UTC</li>${renderDeadline(report)}</ul>
${renderTiles(report.totals)}
</header>`;
}

/** The report in one line, also its title in a browser tab. */
export function headline({ totals }: Report): string {
  return totals.findings === 0
    ? 'No legacy Clarifai credential found'
    : `${count(totals.findings, 'place')} still ${totals.findings === 1 ? 'uses' : 'use'} legacy Clarifai credentials`;
}

function renderDeadline({ deadline, generatedAt }: Report): Markup | null {
  if (deadline === null) return null;
  const days = daysUntil(deadline, generatedAt);
  return days < 0
    ? html`<li class="late">Deadline ${deadline}: ${count(-days, 'day')} over</li>`
    : html`<li>Deadline ${deadline}: ${count(days, 'day')} left</li>`;
}

function renderTiles(totals: ReportTotals): Markup {
  return html`<dl class="tiles">
${renderTile('findings', 'places found', totals.findings)}
${renderTile('automatic', 'rewritten for you', totals.automatic, 'good')}
${renderTile('byHand', 'by hand', totals.byHand, totals.byHand > 0 ? 'warn' : '')}
${renderTile('files', totals.files === 1 ? 'file' : 'files', totals.files)}
${renderTile('components', totals.components === 1 ? 'component' : 'components', totals.components)}
${renderTile('usages', 'API calls seen', totals.usages)}
${renderTile('unknownUsages', 'calls not resolved', totals.unknownUsages, totals.unknownUsages > 0 ? 'warn' : '')}
${renderTile('unread', 'files not read', totals.unread, totals.unread > 0 ? 'warn' : '')}
</dl>`;
}

function renderTile(name: keyof ReportTotals, label: string, value: number, tone: '' | 'good' | 'warn' = ''): Markup {
  return html`<div class="card tile ${tone}"><dt>${label}</dt><dd data-total="${name}">${value}</dd></div>`;
}

export function renderAnswers(report: Report): Markup {
  return html`<section aria-labelledby="in-short">
<h2 id="in-short">In short</h2>
<dl class="answers card">
${answerQuestions(report).map(({ question, answer }) => html`<div><dt>${question}</dt><dd>${answer.map(renderPhrase)}</dd></div>\n`)}</dl>
</section>`;
}

function renderPhrase(phrase: Phrase): Part {
  return typeof phrase === 'string' ? phrase : html`<code>${phrase.command}</code>`;
}
