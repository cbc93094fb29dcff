import { componentOf } from '../domain/component.ts';
import type { Finding } from '../domain/finding.ts';
import type { Report, ReportFinding, ReportTotals, RunSummary, ScanSnapshot } from '../domain/report.ts';
import type { ScanResult } from '../domain/scan-result.ts';
import type { ComponentScopes } from '../domain/scopes-result.ts';
import { groupFindings } from './groups.ts';
import { KIND_TEXT } from './kinds.ts';
import { compareText } from './words.ts';

export interface ReportInput {
  readonly scan: ScanResult;
  /** ISO 8601; given by the caller, so that the same input gives the same report. */
  readonly generatedAt: string;
  readonly runs?: readonly RunSummary[];
  readonly history?: readonly ScanSnapshot[];
  /** `YYYY-MM-DD`. */
  readonly deadline?: string;
  /** Who owns a file, for example from {@link parseCodeowners}. */
  readonly ownersOf?: (file: string) => readonly string[];
  /** Folders that are components; without them each folder with a finding is one. */
  readonly components?: readonly string[];
  /** What each component's key needs, as `keyshift scopes` infers it. */
  readonly scopes: readonly ComponentScopes[];
}

/** Puts together all a report says. Pure. */
export function buildReport(input: ReportInput): Report {
  const { scan, scopes, ownersOf = () => [], components = [] } = input;
  const scopesOf = new Map(scopes.map(({ component, grants }) => [component, grants.map(({ scope }) => scope)]));
  const findings = scan.findings.map((finding): ReportFinding => {
    const component = componentOf(finding.location.file, components);
    return {
      ...finding,
      component,
      owners: ownersOf(finding.location.file),
      replacement: KIND_TEXT[finding.kind].replacement,
      scopes: scopesOf.get(component) ?? [],
    };
  });
  return {
    schemaVersion: 1,
    tool: scan.tool,
    root: scan.root,
    generatedAt: input.generatedAt,
    deadline: input.deadline ?? null,
    totals: countTotals(scan, findings),
    groups: groupFindings(findings),
    findings,
    components: scopes,
    unread: scan.unread,
    runs: input.runs ?? [],
    history: (input.history ?? []).toSorted((a, b) => compareText(a.at, b.at)),
  };
}

function countTotals(scan: ScanResult, findings: readonly ReportFinding[]): ReportTotals {
  return {
    ...countRewrites(findings),
    files: new Set(findings.map(({ location }) => location.file)).size,
    components: new Set(findings.map(({ component }) => component)).size,
    usages: scan.usages.length,
    unknownUsages: scan.usages.filter(({ unknown }) => unknown !== undefined).length,
    unread: scan.unread.length,
  };
}

/** How many findings there are and who can deal with them. */
export function countRewrites(findings: readonly Finding[]): Pick<ReportTotals, 'findings' | 'automatic' | 'byHand'> {
  const automatic = findings.filter(({ rewrite }) => rewrite.kind === 'automatic').length;
  return { findings: findings.length, automatic, byHand: findings.length - automatic };
}

/** What a scan adds to the history that a burn-down is drawn from. */
export function snapshotOf(scan: ScanResult, at: string): ScanSnapshot {
  return { at, ...countRewrites(scan.findings) };
}
