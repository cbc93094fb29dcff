import { isCarried, isWithheld } from './columns.ts';
import type { BatchCheck, Notes } from './validate-batch.ts';

/** What a run of the file would do. */
export interface BatchPlan {
  readonly file: string;
  readonly keys: number;
  /** Of these, made by an earlier run. */
  readonly done: number;
  readonly apps: number;
  /** Keys that would have the scope, most frequent first. */
  readonly scopes: readonly { readonly scope: string; readonly keys: number }[];
  /** Keys whose scopes are inferred from code and so are not among `scopes`. */
  readonly inferred: number;
  /** Requests: two lists for each application, one POST and, when verified, one check for each key. */
  readonly requests: number;
  /** Requests per second. */
  readonly rate: number;
  /** Milliseconds at that rate; a slower service takes longer. */
  readonly eta: number;
  /** Unknown columns that go to the results as they are. */
  readonly carried: readonly string[];
  /** Unknown columns whose names speak of secrets and which so do not. */
  readonly withheld: readonly string[];
  readonly warnings: Notes;
}

/** Turns a check into a plan. `done`: rows that an earlier run finished. */
export function planBatch(
  check: BatchCheck,
  options: { readonly rate: number; readonly verify: boolean; readonly done?: number },
): BatchPlan {
  const { file, rows, apps, inferred, header, warnings } = check;
  const { rate, verify, done = 0 } = options;
  const left = rows - done;
  const requests = left === 0 ? 0 : 2 * apps + left * (verify ? 2 : 1);
  const scopes = [...check.scopeCounts]
    .map(([scope, count]) => ({ scope, keys: count }))
    .toSorted((a, b) => b.keys - a.keys || (a.scope < b.scope ? -1 : 1));
  const eta = (requests / rate) * 1000;
  const carried = header.columns.filter(isCarried).map(({ name }) => name);
  const withheld = header.columns.filter(isWithheld).map(({ name }) => name);
  return { file, keys: rows, done, apps, scopes, inferred, requests, rate, eta, carried, withheld, warnings };
}
