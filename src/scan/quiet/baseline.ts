import { baseName } from '../../domain/component.ts';
import type { Finding } from '../../domain/finding.ts';
import type { BaselineEntry, ScanResult } from '../../domain/scan-result.ts';

/** A baseline to hold findings against. */
export interface Baseline {
  /** As it was named on the command line. */
  readonly file: string;
  readonly entries: readonly BaselineEntry[];
  /** The scan saw all that the baseline is about, so that what it does not find is fixed. */
  readonly whole: boolean;
}

const REASON = 'known in the baseline';

/**
 * Moves the findings that a baseline knows to the suppressed ones, as many of each fingerprint as it counts.
 * Which of equal ones they are makes no difference.
 */
export function applyBaseline(result: ScanResult, { file, entries, whole }: Baseline): ScanResult {
  const left = new Map(entries.map(({ fingerprint, count }) => [fingerprint, count]));
  const known: Finding[] = [];
  const findings = result.findings.filter((finding) => {
    const count = left.get(finding.fingerprint) ?? 0;
    if (count === 0) return true;
    left.set(finding.fingerprint, count - 1);
    known.push({ ...finding, suppression: { by: 'baseline', reason: REASON } });
    return false;
  });
  const fixed = entries.flatMap((entry) => {
    const count = left.get(entry.fingerprint) ?? 0;
    return whole && count > 0 ? [{ ...entry, count }] : [];
  });
  return {
    ...result,
    findings,
    suppressed: [...(result.suppressed ?? []), ...known],
    baseline: { file, known: known.length, fixed },
  };
}

/** The findings of a result as entries, sorted, each fingerprint once. */
export function baselineOf(findings: readonly Finding[]): readonly BaselineEntry[] {
  const entries = new Map<string, BaselineEntry>();
  for (const { fingerprint, ruleId, location } of findings) {
    const count = (entries.get(fingerprint)?.count ?? 0) + 1;
    entries.set(fingerprint, { file: baseName(location.file), rule: ruleId, fingerprint, count });
  }
  return [...entries.values()].toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

function sortKey({ file, rule, fingerprint }: BaselineEntry): string {
  return [file, rule, fingerprint].join('\0');
}

/** One entry a line, so that two branches that add entries seldom conflict. */
export function renderBaseline(entries: readonly BaselineEntry[]): string {
  const rows = entries.map((entry) => `\n    ${JSON.stringify(entry)}`);
  const list = rows.length === 0 ? '[]' : `[${rows.join(',')}\n  ]`;
  return `{\n  "schemaVersion": 1,\n  "findings": ${list}\n}\n`;
}
