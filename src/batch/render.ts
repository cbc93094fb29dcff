import type { BatchSummary } from './batch-summary.ts';
import type { BatchPlan } from './plan-batch.ts';
import { describeNote } from './validate-batch.ts';

const SCOPES_SHOWN = 12;

/** What a run would do, as lines without colour. */
export function renderBatchPlan(plan: BatchPlan): readonly string[] {
  const { file, keys, done, apps, scopes, inferred, requests, rate, eta } = plan;
  const width = Math.max(...scopes.map(({ scope }) => scope.length), 0);
  const shown = scopes.slice(0, SCOPES_SHOWN);
  return [
    `${file}: ${count(keys, 'key')} on ${count(apps, 'application')}`,
    ...(done > 0 ? [`  ${done} of them ${done === 1 ? 'was' : 'were'} made by an earlier run`] : []),
    ...shown.map((each) => `  ${each.scope.padEnd(width)}  ${count(each.keys, 'key')}`),
    ...(scopes.length > SCOPES_SHOWN ? [`  … and ${scopes.length - SCOPES_SHOWN} more scopes`] : []),
    ...(inferred > 0 ? [`  scopes of ${count(inferred, 'key')} are inferred from code`] : []),
    `  about ${formatDuration(eta)}: ${count(requests, 'request')} at ${rate} a second`,
    ...columnLines('carried through to the results', plan.carried),
    ...columnLines('not carried to the results, since the name speaks of a secret', plan.withheld),
    ...warningLines(plan),
  ];
}

/** What became of a run, as lines without colour. */
export function renderBatchSummary(summary: BatchSummary): readonly string[] {
  const { done, skipped, failed, left, stopped, interrupted, reconciled } = summary;
  return [
    `${summary.file}: ${count(done, 'key')} made in ${formatDuration(summary.elapsed)}, ${skipped} already done, ${failed} failed, ${left} left`,
    ...(reconciled > 0
      ? [
          `  ${count(reconciled, 'key')} had been made twice by another operator at the same time; one of each was deleted, and results.csv tells which stayed after the next run`,
        ]
      : []),
    `  results: ${summary.results}`,
    ...(summary.deadLetters === null
      ? []
      : [`  dead letters: ${summary.deadLetters} (correct them and run that file; it holds the secrets of its rows)`]),
    ...(stopped === null ? [] : [`  ${stopped.message}`]),
    ...(interrupted && left > 0 ? ['  interrupted: run the same command again to do what is left'] : []),
  ];
}

/** `950 ms`, `12 s`, `3 min 20 s`, `28 h 0 min`, `116 d 2 h`. */
export function formatDuration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
  const hours = Math.round(minutes / 60);
  return `${Math.floor(hours / 24)} d ${hours % 24} h`;
}

function columnLines(what: string, names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [`  ${what}: ${names.join(', ')}`];
}

function warningLines({ warnings: { listed, total } }: BatchPlan): readonly string[] {
  const more = total - listed.length;
  return [
    ...listed.map((note) => `  warning: ${describeNote(note)}`),
    ...(more > 0 ? [`  … and ${count(more, 'more warning')}`] : []),
  ];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
