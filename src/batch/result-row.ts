import { scrub } from '../domain/secret.ts';
import { type BatchRow, type Cell, secretsOf } from './batch-row.ts';
import { DEAD_LETTER_COLUMNS, type Header, isCarried } from './columns.ts';

export interface RowFailure {
  /** An ErrorCode. */
  readonly code: string;
  /** Scrubbed of the row's secrets. */
  readonly message: string;
  readonly attempts: number;
}

/** What became of a row; `interrupted` rows are neither done nor failed and are resumed. */
export type RowResult =
  | {
      readonly status: 'done' | 'already-done';
      readonly fingerprint: string;
      readonly scopes: readonly string[];
    }
  | { readonly status: 'failed'; readonly failure: RowFailure }
  | { readonly status: 'interrupted' };

const RESULT_COLUMNS = [
  'row',
  'app_id',
  'user_id',
  'env',
  'owner',
  'marker',
  'key_fingerprint',
  'outcome',
  'scopes',
  'reason',
] as const;

/** The columns of results.csv: ours, then the file's unknown ones, told apart where names clash. */
export function resultHeader(header: Header): readonly string[] {
  const ours: readonly string[] = RESULT_COLUMNS;
  return [
    ...ours,
    ...header.columns.filter(isCarried).map(({ name }) => (ours.includes(name) ? `input ${name}` : name)),
  ];
}

/** One line of results.csv. Never the key, never a secret of the row. */
export function resultCells(header: Header, row: BatchRow, result: RowResult): readonly string[] {
  const made = 'fingerprint' in result ? result : { fingerprint: '', scopes: row.scopes ?? [] };
  const secrets = secretsOf(row.cells);
  const unknown = header.columns.flatMap((column, index) =>
    isCarried(column) ? [scrub(String(row.cells[index] ?? ''), secrets)] : [],
  );
  return [
    String(row.row),
    row.app.appId,
    row.app.userId,
    row.envName,
    row.owner,
    row.marker,
    made.fingerprint,
    result.status,
    made.scopes.join(';'),
    'failure' in result ? result.failure.message : '',
    ...unknown,
  ];
}

/** The columns of the dead letters: those of the file, then what went wrong. */
export function deadLetterHeader(header: Header): readonly string[] {
  return [...header.columns.map(({ name }) => name), ...DEAD_LETTER_COLUMNS];
}

/** The row as it was, secrets included, so that the file can be fed back in. */
export function deadLetterCells(cells: readonly Cell[], failure: RowFailure): readonly string[] {
  const original = cells.map((cell) => (typeof cell === 'string' ? cell : cell.reveal()));
  return [...original, failure.code, failure.message, String(failure.attempts)];
}
