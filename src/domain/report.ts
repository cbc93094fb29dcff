import type { Finding } from './finding.ts';
import type { ScanResult, Unread } from './scan-result.ts';
import type { ComponentScopes } from './scopes-result.ts';

/** The numbers that every output format of one report agrees on. */
export interface ReportTotals {
  readonly findings: number;
  readonly automatic: number;
  readonly byHand: number;
  /** Files with at least one finding. */
  readonly files: number;
  readonly components: number;
  /** Calls of the provider's API, and how many of them could not be resolved to scopes. */
  readonly usages: number;
  readonly unknownUsages: number;
  readonly unread: number;
}

/** How many findings share a value: a kind, a language, a client, a component, an owner. */
export interface ReportGroup {
  readonly name: string;
  readonly findings: number;
  readonly automatic: number;
  readonly byHand: number;
}

/** Each list is sorted by number of findings, then by name. A finding with two owners counts for both. */
export interface ReportGroups {
  readonly kind: readonly ReportGroup[];
  readonly language: readonly ReportGroup[];
  readonly client: readonly ReportGroup[];
  readonly component: readonly ReportGroup[];
  readonly owner: readonly ReportGroup[];
}

/** A finding with what a person needs to act on it. */
export interface ReportFinding extends Finding {
  /** Folder of the component relative to the scan root, `.` for the root itself. */
  readonly component: string;
  readonly owners: readonly string[];
  /** What takes the place of the legacy use, in words. */
  readonly replacement: string;
  /** Scopes the component's new key needs; see {@link ComponentScopes} for the evidence. */
  readonly scopes: readonly string[];
}

/** One execution of a plan, as far as a report tells it. */
export interface RunSummary {
  readonly id: string;
  /** As `keyshift runs` writes it, for example `done` or `rolled-back`. */
  readonly state: string;
  /** ISO 8601, null when the journal does not say. */
  readonly startedAt: string | null;
  readonly keysMade: number;
  readonly filesEdited: number;
  readonly byHandLeft: number;
}

/** One past scan, as the history file keeps it. */
export interface ScanSnapshot {
  /** ISO 8601. */
  readonly at: string;
  readonly findings: number;
  readonly automatic: number;
  readonly byHand: number;
}

/** Everything a report says, before it is rendered; see schemas/report.schema.json. */
export interface Report {
  readonly schemaVersion: 1;
  readonly tool: ScanResult['tool'];
  readonly root: string;
  /** ISO 8601. */
  readonly generatedAt: string;
  /** Day by which no legacy credential may be left, `YYYY-MM-DD`. */
  readonly deadline: string | null;
  readonly totals: ReportTotals;
  readonly groups: ReportGroups;
  readonly findings: readonly ReportFinding[];
  readonly components: readonly ComponentScopes[];
  readonly unread: readonly Unread[];
  readonly runs: readonly RunSummary[];
  /** Oldest first. A burn-down is drawn from two or more. */
  readonly history: readonly ScanSnapshot[];
}
