import { ApiError, KeyshiftError } from '../domain/errors.ts';
import type { AppRef } from '../domain/plan.ts';
import type { BatchOptions, BatchPorts } from './batch-options.ts';
import type { BatchRow } from './batch-row.ts';
import { readRows } from './batch-source.ts';
import type { BatchFolder } from './batch-state.ts';
import type { BatchSummary } from './batch-summary.ts';
import { createBreaker } from './breaker.ts';
import { systemClock } from './clock.ts';
import { correctResults } from './correct-results.ts';
import { openOutputs } from './outputs.ts';
import { drain } from './pool.ts';
import { type Counted, createProgressMeter } from './progress.ts';
import { reconcile } from './reconcile.ts';
import { type RowResult, resultCells } from './result-row.ts';
import { type RowTools, runRow } from './run-row.ts';
import type { BatchCheck } from './validate-batch.ts';

const COUNTED: Readonly<Record<Exclude<RowResult['status'], 'interrupted'>, Counted>> = {
  done: 'done',
  'already-done': 'skipped',
  failed: 'failed',
};

/** Rows that fail one after the other for want of the service before the run gives up. */
const MIN_STREAK = 20;

/**
 * Runs the rows of a validated file.
 * @throws what makes going on pointless and is no fault of the service: a full disk, a defect
 */
export async function runRows(
  check: BatchCheck,
  folder: BatchFolder,
  tools: RowTools,
  options: BatchOptions,
  ports: BatchPorts,
): Promise<Omit<BatchSummary, 'journal' | 'anchor'>> {
  const { clock = systemClock, signal } = ports;
  const { concurrency } = options;
  const startedAt = clock.now();
  const meter = createProgressMeter(check.rows, clock);
  const breaker = createBreaker(Math.max(MIN_STREAK, concurrency));
  const touched = new Map<string, AppRef>();
  const outputs = await openOutputs(folder, check.header);
  const rows = (): AsyncIterable<BatchRow> => readRows(check.file, check.sha256, options);
  const isStopped = (): boolean => signal?.aborted === true || breaker.reason() !== null;

  const work = async (row: BatchRow): Promise<void> => {
    const result = await runRow(row, tools);
    if (result.status === 'interrupted') return;
    await outputs.write(row, result);
    breaker.note(result);
    if (result.status === 'done') touched.set(`${row.app.userId}/${row.app.appId}`, row.app);
    meter.count(COUNTED[result.status]);
    ports.onProgress?.(meter.read());
  };

  const corrections = new Map<string, readonly string[]>();
  let stopped: KeyshiftError | null = null;
  try {
    await drain(rows(), concurrency, work, isStopped);
    if (!isStopped()) {
      await reconcile(touched.values(), rows, tools, concurrency, (row, result) => {
        corrections.set(String(row.row), resultCells(check.header, row, result));
      });
    }
    stopped = breaker.reason();
  } catch (error) {
    if (!leavesRunResumable(error)) throw error;
    stopped = error;
  } finally {
    await outputs.close();
  }
  await correctResults(folder.results, corrections);
  const { done, failed, skipped, total } = meter.read();
  return {
    file: check.file,
    total,
    done,
    skipped,
    failed,
    left: total - done - skipped - failed,
    interrupted: signal?.aborted === true,
    stopped,
    reconciled: corrections.size,
    elapsed: clock.now() - startedAt,
    results: folder.results,
    deadLetters: failed > 0 ? folder.deadLetters : null,
  };
}

function leavesRunResumable(error: unknown): error is KeyshiftError {
  return error instanceof ApiError || (error instanceof KeyshiftError && error.code === 'stale-plan');
}
