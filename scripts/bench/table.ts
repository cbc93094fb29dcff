import { median, type Program, type Run } from './measure.ts';

/** A row for each program; the last column is the time of the first by that of this one, pair by pair. */
export function tableOf(runs: ReadonlyMap<Program, readonly Run[]>): string {
  const [first = []] = runs.values();
  const rows = [...runs].map(([{ name }, own], index) =>
    rowOf(name, own, index === 0 ? undefined : ratioOf(first, own)),
  );
  return [
    '| program | wall s | cpu s | peak MiB | keyshift by it |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}

function rowOf(name: string, runs: readonly Run[], ratio: number | undefined): string {
  const wall = median(runs.map(({ wallSeconds }) => wallSeconds)).toFixed(2);
  const cpu = median(runs.map(({ cpuSeconds }) => cpuSeconds)).toFixed(2);
  const peak = median(runs.map(({ peakMebibytes }) => peakMebibytes)).toFixed(0);
  return `| ${name} | ${wall} | ${cpu} | ${peak} | ${ratio === undefined ? '' : ratio.toFixed(2)} |`;
}

/** The median over pairs of runs, wall clock. */
function ratioOf(ours: readonly Run[], theirs: readonly Run[]): number {
  return median(ours.map((run, index) => run.wallSeconds / (theirs[index] ?? run).wallSeconds));
}
