import type { AppRef } from '../domain/plan.ts';
import { listByMarker } from '../migrate/key-request.ts';
import type { BatchRow } from './batch-row.ts';
import { drain } from './pool.ts';
import type { RowResult } from './result-row.ts';
import { retrying } from './retry.ts';
import { markerOf } from './row-request.ts';
import { type RowTools, runRow } from './run-row.ts';

/**
 * Another operator who runs the same rows at the same time may make keys after ours were listed. Looks
 * at each application once more and runs the rows that have two keys again, which keeps the older key,
 * delivers it and deletes the other. `onReconciled` hears of each such row.
 * @throws {ApiError} when an application cannot be listed
 */
export async function reconcile(
  apps: Iterable<AppRef>,
  rows: () => AsyncIterable<BatchRow>,
  tools: RowTools,
  concurrency: number,
  onReconciled: (row: BatchRow, result: RowResult) => void,
): Promise<void> {
  const doubled = new Set<string>();
  await drain(apps, concurrency, async (app) => {
    for (const marker of await doubledMarkers(app, tools)) doubled.add(marker);
  });
  if (doubled.size === 0) return;
  const lookup = listByMarker(tools.ports.service);
  await drain(rows(), concurrency, async (row) => {
    if (!doubled.has(row.marker)) return;
    tools.state.done.delete(row.marker);
    const result = await runRow(row, { ...tools, ports: { ...tools.ports, lookup } });
    if (result.status === 'done') onReconciled(row, result);
  });
}

async function doubledMarkers(app: AppRef, { ports, options }: RowTools): Promise<readonly string[]> {
  const keys = await retrying(() => ports.service.listKeys(app), options);
  const seen = new Set<string>();
  const doubled: string[] = [];
  for (const { description } of keys) {
    const marker = markerOf(description);
    if (marker === undefined) continue;
    if (seen.has(marker)) doubled.push(marker);
    seen.add(marker);
  }
  return doubled;
}
