import { KeyshiftError } from '../domain/errors.ts';

/** The columns keyshift reads; every other column is carried through to the results. */
export const COLUMNS = [
  'app_id',
  'user_id',
  'client_id',
  'client_secret',
  'access_token',
  'description',
  'scopes',
  'path',
  'env',
  'owner',
] as const;

export type ColumnName = (typeof COLUMNS)[number];

/** Added to a dead letter; ignored when the file is fed back in. */
export const DEAD_LETTER_COLUMNS = ['keyshift_error_code', 'keyshift_error', 'keyshift_attempts'] as const;

const SECRET_NAME = /secret|token|password|passwd|credential|api_?key|private_?key/;

/** One column of the file that is not keyshift's own. */
export interface Column {
  /** As the file writes it. */
  readonly name: string;
  /** Position in a record, from 0. */
  readonly index: number;
  /** Values are held as Secret and never reach the results. */
  readonly secret: boolean;
  /** Unknown columns have no meaning to keyshift. */
  readonly known: ColumnName | null;
}

/** The header of a batch file. `columns` leaves out those of an earlier dead letter. */
export interface Header {
  readonly width: number;
  readonly columns: readonly Column[];
}

/**
 * Reads the first record. Names match without regard to case, spaces and hyphens, so that
 * `Client Secret` is known to be one.
 * @throws {KeyshiftError} `input` when app_id is missing, or a known column is there twice
 */
export function readHeader(file: string, cells: readonly string[]): Header {
  const columns = cells.map(toColumn).filter((column) => !isDeadLetterColumn(column.name));
  const seen = new Set<ColumnName>();
  for (const { known, index } of columns) {
    if (known !== null && seen.has(known)) throw twice(file, known, index);
    if (known !== null) seen.add(known);
  }
  if (!seen.has('app_id')) throw noAppId(file, cells);
  return { width: cells.length, columns };
}

/** Passed on to the results without being read. */
export function isCarried({ known, secret }: Column): boolean {
  return known === null && !secret;
}

/** Not keyshift's, but kept out of the results because its name speaks of a secret. */
export function isWithheld({ known, secret }: Column): boolean {
  return known === null && secret;
}

function toColumn(name: string, index: number): Column {
  const plain = plainName(name);
  const known = COLUMNS.find((column) => column === plain) ?? null;
  const secret = known === 'client_id' ? false : SECRET_NAME.test(plain);
  return { name, index, secret, known };
}

function plainName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}

function isDeadLetterColumn(name: string): boolean {
  return (DEAD_LETTER_COLUMNS as readonly string[]).includes(plainName(name));
}

function twice(file: string, name: ColumnName, index: number): KeyshiftError {
  return new KeyshiftError('input', `${file}: row 1, column ${index + 1}: ${name} is there twice`, {
    hint: 'Keep one of the two columns.',
  });
}

function noAppId(file: string, cells: readonly string[]): KeyshiftError {
  const [only = ''] = cells;
  const separator = cells.length === 1 ? [';', '\t', '|'].find((mark) => only.includes(mark)) : undefined;
  return new KeyshiftError('input', `${file}: row 1: the header has no column app_id`, {
    hint:
      separator === undefined
        ? `The first row must name the columns: ${COLUMNS.join(',')}; only app_id is required.`
        : `Columns seem to be separated by ${JSON.stringify(separator)}; save the file with commas.`,
  });
}
