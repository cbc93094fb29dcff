import { CLIENT_METHODS, type ClientMethodFact } from '../../src/clarifai/facts/load.ts';
import { buildLineIndex } from '../../src/domain/location.ts';
import type { RestCall, Usage } from '../../src/domain/usage.ts';
import { toUsage } from '../../src/scan/findings.ts';
import { shapesOf, usageAt } from '../languages/client-rows/shapes-of.ts';

/** The rows of client-methods.json whose code makes the same REST calls. */
export interface CallSet {
  /** `POST /v2/searches + Predict`: its calls, with what the contents of each need besides. */
  readonly name: string;
  readonly usage: Usage;
  readonly rows: readonly ClientMethodFact[];
}

export const callName = ({ method, path }: RestCall): string => `${method} ${path}`;

/** What a scan finds of each row in its first way of being written, by the calls it makes. */
export async function callSets(): Promise<readonly CallSet[]> {
  const sets = new Map<string, CallSet>();
  for (const row of CLIENT_METHODS) {
    const usage = await scannedUsage(row);
    const name = usage.calls.map(fullName).toSorted().join(', ');
    const known = sets.get(name);
    sets.set(name, { name, usage, rows: [...(known?.rows ?? []), row] });
  }
  return [...sets.values()];
}

async function scannedUsage(row: ClientMethodFact): Promise<Usage> {
  const [shape] = shapesOf(row);
  const usage = shape && (await usageAt(shape, row));
  if (!usage) throw new Error(`${row.client} ${row.receiver} ${row.method} is not found`);
  return toUsage(shape.file, buildLineIndex(shape.write(shape.call(row))), usage);
}

function fullName(call: RestCall): string {
  return [callName(call), ...(call.alsoNeeds ?? [])].join(' + ');
}
