import { KeyshiftError } from '../domain/errors.ts';
import type { RunSummary } from '../domain/report.ts';
import { openJournal } from './journal.ts';
import { openRun, type RunState } from './run-state.ts';
import { listRuns, type RunFolder } from './state-folder.ts';

/** The runs of a root, oldest first. One whose journal is damaged is listed as `damaged`. */
export async function summarizeRuns(root: string): Promise<readonly RunSummary[]> {
  return Promise.all((await listRuns(root)).map(summarize));
}

async function summarize({ id, journalFile }: RunFolder): Promise<RunSummary> {
  try {
    const journal = await openJournal(journalFile, { readonly: true });
    return summaryOf(id, openRun(journal).state);
  } catch (error) {
    if (!(error instanceof KeyshiftError)) throw error;
    return { id, state: 'damaged', startedAt: null, keysMade: 0, filesEdited: 0, byHandLeft: 0 };
  }
}

function summaryOf(id: string, state: RunState): RunSummary {
  const files = state.effects.flatMap((effect) => (effect.kind === 'file' ? [effect.file] : []));
  return {
    id,
    state: state.status,
    startedAt: state.startedAt,
    keysMade: count(state.keys.values(), ({ origin }) => origin === 'created'),
    filesEdited: new Set(files).size,
    byHandLeft: count(state.outcomes.values(), ({ status }) => status === 'by-hand'),
  };
}

function count<T>(items: Iterable<T>, matches: (item: T) => boolean): number {
  return [...items].filter(matches).length;
}
