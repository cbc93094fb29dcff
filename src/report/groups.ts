import type { ReportFinding, ReportGroup, ReportGroups } from '../domain/report.ts';
import { compareText } from './words.ts';

export function groupFindings(findings: readonly ReportFinding[]): ReportGroups {
  return {
    kind: groupBy(findings, ({ kind }) => [kind]),
    language: groupBy(findings, ({ language }) => [language]),
    client: groupBy(findings, ({ client }) => [client.name]),
    component: groupBy(findings, ({ component }) => [component]),
    owner: groupBy(findings, ({ owners }) => (owners.length === 0 ? ['(no owner)'] : owners)),
  };
}

function groupBy(
  findings: readonly ReportFinding[],
  namesOf: (finding: ReportFinding) => readonly string[],
): readonly ReportGroup[] {
  const groups = new Map<string, { automatic: number; byHand: number }>();
  for (const finding of findings) {
    for (const name of namesOf(finding)) {
      const group = groups.get(name) ?? { automatic: 0, byHand: 0 };
      if (finding.rewrite.kind === 'automatic') group.automatic += 1;
      else group.byHand += 1;
      groups.set(name, group);
    }
  }
  return [...groups]
    .map(([name, { automatic, byHand }]) => ({ name, findings: automatic + byHand, automatic, byHand }))
    .toSorted((a, b) => b.findings - a.findings || compareText(a.name, b.name));
}
