import type { ScopeGrant } from '../domain/plan.ts';
import type { Report, ReportGroup, ReportTotals } from '../domain/report.ts';
import type { ComponentScopes } from '../domain/scopes-result.ts';
import { answerQuestions, type Phrase } from './answers.ts';
import { renderByHandList, renderFindingsTable, renderUnreadTable } from './findings-markdown.ts';
import { codeSpan, escapeMarkdown, joinBlocks, renderTable, section } from './markdown.ts';
import { count, line, place } from './words.ts';

const EVIDENCE_SHOWN = 3;

const TOTAL_LABEL: Readonly<Record<keyof ReportTotals, string>> = {
  findings: 'Places found',
  automatic: 'Rewritten for you',
  byHand: 'By hand',
  files: 'Files',
  components: 'Components',
  usages: 'API calls seen',
  unknownUsages: 'Calls not resolved',
  unread: 'Files not read',
};

/** The report for a pull request, an issue or a wiki page. */
export function renderReportMarkdown(report: Report): string {
  return joinBlocks([
    '# keyshift report',
    renderMeta(report),
    ...answerQuestions(report).map(({ question, answer }) => `**${question}** ${answer.map(renderPhrase).join('')}`),
    renderTotals(report.totals),
    section('Places left, scan by scan', renderHistory(report)),
    section('Where they are', renderGroups(report)),
    section('What the new keys must be allowed to do', renderComponents(report.components)),
    section('Every place', renderFindingsTable(report.findings)),
    section('By hand', renderByHandList(report.findings)),
    section('Not read', renderUnreadTable(report.unread)),
    section('Runs', renderRuns(report)),
  ]);
}

function renderPhrase(phrase: Phrase): string {
  return typeof phrase === 'string' ? escapeMarkdown(phrase) : codeSpan(phrase.command);
}

function renderMeta({ root, generatedAt, deadline }: Report): string {
  const until = deadline === null ? '' : `, deadline ${deadline}`;
  return `Scanned ${codeSpan(root)} on ${generatedAt.slice(0, 10)}${until}.`;
}

function renderTotals(totals: ReportTotals): string {
  const labels = Object.entries(TOTAL_LABEL) as [keyof ReportTotals, string][];
  return renderTable(
    ['', 'Total'],
    labels.map(([name, label]) => [label, totals[name]]),
  );
}

function renderHistory({ history }: Report): string {
  if (history.length < 2) return '';
  return renderTable(
    ['Scan', 'Places', 'Automatic', 'By hand'],
    history.map(({ at, findings, automatic, byHand }) => [at.slice(0, 10), findings, automatic, byHand]),
  );
}

function renderGroups({ groups }: Report): string {
  const tables = [
    renderGroup('Kind', groups.kind),
    renderGroup('Language', groups.language),
    renderGroup('Client', groups.client),
    renderGroup('Component', groups.component),
    renderGroup('Owner', groups.owner),
  ];
  return tables.filter((table) => table !== '').join('\n\n');
}

function renderGroup(heading: string, groups: readonly ReportGroup[]): string {
  return renderTable(
    [heading, 'Places', 'Automatic', 'By hand'],
    groups.map(({ name, findings, automatic, byHand }) => [escapeMarkdown(name), findings, automatic, byHand]),
  );
}

function renderComponents(components: readonly ComponentScopes[]): string {
  return components.map(renderComponent).join('\n\n');
}

function renderComponent({ component, grants, unknown }: ComponentScopes): string {
  const rows = [
    ...grants.map((grant) => [codeSpan(grant.scope), renderEvidence(grant)]),
    ...unknown.map(({ location, method, reason }) => [
      '**not known**',
      `${codeSpan(method)} at ${codeSpan(place(location))}: ${escapeMarkdown(reason)}`,
    ]),
  ];
  return `### ${component === '.' ? 'The root' : escapeMarkdown(component)}\n\n${renderTable(['Scope', 'Because of'], rows)}`;
}

function renderEvidence({ evidence }: ScopeGrant): string {
  const shown = evidence
    .slice(0, EVIDENCE_SHOWN)
    .map(({ because, location }) =>
      location === undefined ? escapeMarkdown(because) : `${codeSpan(because)} at ${codeSpan(line(location))}`,
    );
  const more = evidence.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${count(more, 'more line')}`] : [])].join(', ');
}

function renderRuns({ runs }: Report): string {
  return renderTable(
    ['Run', 'State', 'Keys made', 'Files edited', 'By hand left'],
    runs.map(({ id, state, keysMade, filesEdited, byHandLeft }) => [
      codeSpan(id),
      escapeMarkdown(state),
      keysMade,
      filesEdited,
      byHandLeft,
    ]),
  );
}
