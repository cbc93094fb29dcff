import { digest } from '../domain/fingerprint.ts';
import type { AppRef } from '../domain/plan.ts';
import { Secret } from '../domain/secret.ts';
import type { Header } from './columns.ts';

/** A value of the file; secret columns are Secret from the moment they are read. */
export type Cell = string | Secret;

/** One key to be made. */
export interface BatchRow {
  /** As a spreadsheet counts, see CsvRecord. For people only: nothing is keyed by it. */
  readonly row: number;
  /** In the order of Header.columns. */
  readonly cells: readonly Cell[];
  /** Ends the description of the row's key, see {@link rowMarker}. */
  readonly marker: string;
  readonly app: AppRef;
  readonly description: string;
  /** Sorted, without repetitions; null when they are to be inferred from `path`. */
  readonly scopes: readonly string[] | null;
  readonly path: string | null;
  readonly envName: string;
  readonly owner: string;
}

export interface RowIdentity {
  readonly app: AppRef;
  readonly clientId: string;
  readonly description: string;
  readonly scopes: readonly string[];
  readonly path: string;
  readonly env: string;
}

/**
 * `keyshift:` and 16 hex digits. Identifies a row by what it asks for, never by its position: rows may be sorted, added and taken out
 * between two runs. Secrets are no part of it, since rotating a legacy secret asks for no second key.
 */
export function rowMarker(identity: RowIdentity): string {
  const { app, clientId, description, scopes, path, env } = identity;
  const identifying = [app.userId, app.appId, clientId, description, scopes.join(';'), path, env];
  return `keyshift:${digest(...identifying)}`;
}

/** The values of a record that belong to Header.columns. */
export function toCells(header: Header, record: readonly string[]): readonly Cell[] {
  return header.columns.map(({ index, secret }) => {
    const value = record[index] ?? '';
    return secret && value !== '' ? new Secret(value) : value;
  });
}

/** The secrets of a row, for scrubbing what others say about it. */
export function secretsOf(cells: readonly Cell[]): readonly Secret[] {
  return cells.filter((cell) => cell instanceof Secret);
}
