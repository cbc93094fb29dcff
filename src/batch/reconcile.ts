import type { AppRef } from '../domain/plan.ts';
import { listByMarker } from '../migrate/key-request.ts';
import type { BatchRow } from './batch-row.ts';
import { drain } from './pool.ts';
import { retrying } from './retry.ts';
import { markerOf } from './row-request.ts';
import { type RowTools, runRow } from './run-row.ts';

/**
 * Another operator who runs the same rows at the same time may make keys after ours were listed. Looks
 * at each application once more and runs the rows that have two keys again, which keeps the older key,
 * delivers it and deletes the other. Returns how many rows there were.
 * @throws {ApiError} when an application cannot be listed
 */
export async function reconcile(
  apps: Iterable<AppRef>,
  rows: () => AsyncIterable<BatchRow>,
  tools: RowTools,
  concurrency: number,
): Promise<number> {
  const doubled = new Set<string>();
  await drain(apps, concurrency, async (app) => {
    for (const marker of await doubledMarkers(app, tools)) doubled.add(marker);
  });
  if (doubled.size === 0) return 0;
  let reconciled = 0;
  const lookup = listByMarker(tools.ports.service);
  await drain(rows(), concurrency, async (row) => {
    if (!doubled.has(row.marker)) return;
    tools.state.done.delete(row.marker);
    const { status } = await runRow(row, { ...tools, ports: { ...tools.ports, lookup } });
    if (status === 'done') reconciled += 1;
  });
  return reconciled;
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
