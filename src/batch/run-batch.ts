import { KeyshiftError } from '../domain/errors.ts';
import type { BatchOptions, BatchPorts } from './batch-options.ts';
import { readRows } from './batch-source.ts';
import { batchFolder, bindFile, hasState, openState, readDoneRows } from './batch-state.ts';
import type { BatchSummary } from './batch-summary.ts';
import { type BatchPlan, planBatch } from './plan-batch.ts';
import { toRowTools } from './row-tools.ts';
import { runRows } from './run-rows.ts';
import { type BatchCheck, refuseProblems, validateBatch } from './validate-batch.ts';

/**
 * Validates the file, then makes one key for each row that no earlier run finished. A row that fails for
 * good goes to the dead letters and does not stop the others. Running a file again does what is left; a row that was
 * changed or added since is refused unless allowed.
 * @throws {KeyshiftError} when nothing could be begun: a file with problems, another process at it, a
 *   file that was changed since its last run
 */
export async function runBatch(options: BatchOptions, ports: BatchPorts): Promise<BatchSummary> {
  const check = await checkBatch(options, ports);
  refuseProblems(check);
  const folder = batchFolder(options.stateRoot, options.file);
  if (options.resume && !(await hasState(folder))) throw nothingToResume(options.file);
  const state = await openState(folder);
  try {
    const doneRows = await countDone(check, options, state.done);
    const known = { file: folder.knownRows, rows: () => readRows(check.file, check.sha256, options) };
    const isKnown = await bindFile(state, { ...check, doneRows }, options.allowChanged ?? false, known);
    const { rate, verify = true } = options;
    ports.onPlan?.(planBatch(check, { rate, verify, done: doneRows }));
    const tools = { ...toRowTools(options, ports, state), isKnown };
    const summary = await runRows(check, folder, tools, options, ports);
    return { ...summary, journal: folder.journal, anchor: state.journal.anchor() };
  } finally {
    await state.close();
  }
}

/**
 * What a run would do; asks the service nothing and writes nothing.
 * @throws {KeyshiftError} as runBatch does before it begins
 */
export async function previewBatch(
  options: BatchOptions,
  ports: Pick<BatchPorts, 'sink' | 'pathExists'>,
): Promise<BatchPlan> {
  const check = await checkBatch(options, ports);
  refuseProblems(check);
  const known = await readDoneRows(batchFolder(options.stateRoot, options.file));
  const { rate, verify = true } = options;
  return planBatch(check, { rate, verify, done: await countDone(check, options, known) });
}

function checkBatch(options: BatchOptions, ports: Pick<BatchPorts, 'sink' | 'pathExists'>): Promise<BatchCheck> {
  const { file, userId, maxNotes } = options;
  const { sink, pathExists } = ports;
  return validateBatch(file, { userId, maxNotes, pathExists, sinkKind: sink.kind });
}

async function countDone(
  check: BatchCheck,
  options: BatchOptions,
  known: ReadonlyMap<string, unknown>,
): Promise<number> {
  if (known.size === 0) return 0;
  let done = 0;
  for await (const { marker } of readRows(check.file, check.sha256, options)) {
    if (known.has(marker)) done += 1;
  }
  return done;
}

function nothingToResume(file: string): KeyshiftError {
  return new KeyshiftError('input', `${file} was not run before, so there is nothing to resume`, {
    hint: 'Run it without --resume.',
  });
}
