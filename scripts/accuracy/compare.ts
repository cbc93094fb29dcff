import type { Finding } from '../../src/domain/finding.ts';
import type { Label } from './corpus.ts';

/** Labels without a finding, findings without a label, and how many met. */
export interface Comparison {
  readonly met: number;
  readonly missed: readonly Label[];
  readonly falseAlarms: readonly Finding[];
}

/** Pairs each label with one finding of its kind whose lines hold the label's. Each is used once. */
export function compare(labels: readonly Label[], findings: readonly Finding[]): Comparison {
  const free = new Set(findings);
  const missed = labels.filter((label) => {
    const finding = [...free].find((candidate) => fits(label, candidate));
    if (finding) free.delete(finding);
    return finding === undefined;
  });
  return { met: labels.length - missed.length, missed, falseAlarms: [...free] };
}

function fits({ file, line, kind }: Label, { location, kind: found }: Finding): boolean {
  return kind === found && file === location.file && location.startLine <= line && line <= location.endLine;
}

/** What was found of what is there, and what is there of what was found; 1 where there was nothing to ask. */
export interface Score {
  readonly recall: number;
  readonly precision: number;
}

/** Below this, recall or precision fails a build. */
export const LEAST = 0.98;

export function scoreOf(comparisons: readonly Comparison[]): Score {
  const met = comparisons.reduce((sum, comparison) => sum + comparison.met, 0);
  const missed = comparisons.reduce((sum, comparison) => sum + comparison.missed.length, 0);
  const falseAlarms = comparisons.reduce((sum, comparison) => sum + comparison.falseAlarms.length, 0);
  return { recall: share(met, missed), precision: share(met, falseAlarms) };
}

function share(met: number, others: number): number {
  return met + others === 0 ? 1 : met / (met + others);
}
