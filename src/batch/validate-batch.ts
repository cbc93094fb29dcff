import { createHash } from 'node:crypto';
import { KeyshiftError } from '../domain/errors.ts';
import { digest } from '../domain/fingerprint.ts';
import type { Sink } from '../migrate/sinks/sink.ts';
import type { BatchRow } from './batch-row.ts';
import { checkRow, type RowDefaults, type RowNote } from './check-row.ts';
import type { Header } from './columns.ts';
import { createDigestTable, type DigestTable } from './digest-table.ts';
import { readBatch } from './read-batch.ts';

export interface ValidateOptions extends RowDefaults {
  /** Problems and warnings kept; the rest is counted. 20 unless given. */
  readonly maxNotes?: number | undefined;
  /** Tells whether the code a row points to is there. Not asked unless given. */
  readonly pathExists?: ((path: string) => Promise<boolean>) | undefined;
  /** Where the keys go; two rows must not overwrite each other there. */
  readonly sinkKind?: Sink['kind'] | undefined;
}

/** Notes in the order of the file, cut off at a limit. */
export interface Notes {
  readonly listed: readonly RowNote[];
  readonly total: number;
}

/** What a file asks for. */
export interface BatchCheck {
  readonly file: string;
  /** SHA-256 of the file's bytes. */
  readonly sha256: string;
  readonly rows: number;
  readonly apps: number;
  /** How many rows name a scope. */
  readonly scopeCounts: ReadonlyMap<string, number>;
  /** Rows whose scopes are to be inferred from code. */
  readonly inferred: number;
  readonly header: Header;
  readonly problems: Notes;
  readonly warnings: Notes;
}

/**
 * Reads the whole file once and checks every row, before anything is done. Memory grows by about 20
 * bytes a row, for finding rows that ask for the same key.
 * @throws {KeyshiftError} `file` or `input` when the file as a whole cannot be read as a batch
 */
export async function validateBatch(file: string, options: ValidateOptions): Promise<BatchCheck> {
  const hash = createHash('sha256');
  const problems = collectNotes(options.maxNotes);
  const warnings = collectNotes(options.maxNotes);
  const markers = createDigestTable();
  const places = createDigestTable();
  const apps = createDigestTable();
  const scopeCounts = new Map<string, number>();
  let rows = 0;
  let inferred = 0;
  let header: Header = { width: 0, columns: [] };

  for await (const read of readBatch(file, (bytes) => hash.update(bytes))) {
    header = read.header;
    rows += 1;
    const checked = checkRow(header, read.record, options);
    problems.add(checked.problems);
    warnings.add(checked.warnings);
    if (checked.row === null) continue;
    const { row } = checked;
    problems.add(duplicateOf(row, markers.remember(digestOf(row), row.row)));
    problems.add(overwriteIn(row, options.sinkKind, places));
    problems.add(await missingPath(row, options.pathExists));
    apps.remember(digest(row.app.userId, row.app.appId), row.row);
    for (const scope of row.scopes ?? []) scopeCounts.set(scope, (scopeCounts.get(scope) ?? 0) + 1);
    if (row.scopes === null) inferred += 1;
  }

  return {
    file,
    sha256: hash.digest('hex'),
    rows,
    apps: apps.size,
    scopeCounts,
    inferred,
    header,
    problems: problems.notes(),
    warnings: warnings.notes(),
  };
}

/** @throws {KeyshiftError} `input` that lists the problems, when there are any */
export function refuseProblems(check: BatchCheck): void {
  const { listed, total } = check.problems;
  if (total === 0) return;
  const more = total > listed.length ? [`… and ${total - listed.length} more`] : [];
  throw new KeyshiftError(
    'input',
    [`${check.file}: ${total} ${total === 1 ? 'problem' : 'problems'}, nothing was done`]
      .concat(
        listed.map((note) => `  ${describeNote(note)}`),
        more,
      )
      .join('\n'),
    { hint: 'Correct the rows and run the command again.' },
  );
}

/** `row 7, column scopes: …` */
export function describeNote({ row, column, message }: RowNote): string {
  return column === null ? `row ${row}: ${message}` : `row ${row}, column ${column}: ${message}`;
}

/** The hex digits of the marker, which are the row's hash. */
function digestOf(row: BatchRow): string {
  return row.marker.slice(row.marker.indexOf(':') + 1);
}

function duplicateOf(row: BatchRow, first: number | undefined): readonly RowNote[] {
  if (first === undefined) return [];
  const message = `asks for the same key as row ${first}; take one out, or tell them apart by description`;
  return [{ row: row.row, column: null, message }];
}

/** Dotenv and JSON files hold one secret for a name, CSV files one for a name and application. */
function overwriteIn(row: BatchRow, kind: Sink['kind'] | undefined, places: DigestTable): readonly RowNote[] {
  if (kind === undefined || kind === 'exec') return [];
  const app = kind === 'csv' ? [row.app.userId, row.app.appId] : [];
  const first = places.remember(digest(row.envName, ...app), row.row);
  if (first === undefined) return [];
  const message = `its key would overwrite that of row ${first} in the ${kind} sink, since both are called ${row.envName}; give each row its own name`;
  return [{ row: row.row, column: 'env', message }];
}

async function missingPath(row: BatchRow, pathExists: ValidateOptions['pathExists']): Promise<readonly RowNote[]> {
  if (row.path === null || pathExists === undefined || (await pathExists(row.path))) return [];
  return [{ row: row.row, column: 'path', message: `${row.path} does not exist; correct the path` }];
}

function collectNotes(limit = 20) {
  const listed: RowNote[] = [];
  let total = 0;
  return {
    add(notes: readonly RowNote[]): void {
      total += notes.length;
      if (listed.length < limit) listed.push(...notes.slice(0, limit - listed.length));
    },
    notes: (): Notes => ({ listed, total }),
  };
}
