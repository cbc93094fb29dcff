import { closeScopes, isKnownScope } from '../clarifai/scope-rules.ts';
import { maskValue } from '../domain/secret.ts';
import { type BatchRow, rowMarker, toCells } from './batch-row.ts';
import type { ColumnName, Header } from './columns.ts';
import type { CsvRecord } from './read-csv.ts';

export interface RowDefaults {
  /** For rows whose user_id is empty. */
  readonly userId: string | undefined;
}

/** Something about one cell. `message` says what is wrong and what to do, and holds no secret. */
export interface RowNote {
  readonly row: number;
  /** Null when it is about the row as a whole. */
  readonly column: string | null;
  readonly message: string;
}

/** `row` is null when there are problems. */
export interface CheckedRow {
  readonly row: BatchRow | null;
  readonly problems: readonly RowNote[];
  readonly warnings: readonly RowNote[];
}

/** Name under which code reads a key when the row does not say. */
export const DEFAULT_ENV_NAME = 'CLARIFAI_API_KEY';

type Values = Readonly<Record<ColumnName, string>>;
type Note = readonly [column: ColumnName | null, message: string];

/** Reads one record as a row. Pure: paths are not looked up and nothing is asked of the service. */
export function checkRow(header: Header, record: CsvRecord, defaults: RowDefaults): CheckedRow {
  const located = ([column, message]: Note): RowNote => ({ row: record.row, column, message });
  if (record.cells.length !== header.width) {
    return { row: null, problems: [located([null, wrongWidth(record.cells.length, header.width)])], warnings: [] };
  }
  const values = readValues(header, record.cells);
  const scopes = readScopes(values.scopes);
  const userId = values.user_id || defaults.userId || '';
  const problems = [...identifierProblems(values, userId), ...scopeProblems(values, scopes)].map(located);
  const warnings = [...scopeWarnings(scopes)].map(located);
  if (problems.length > 0) return { row: null, problems, warnings };
  return { row: toRow(header, record, values, scopes, userId), problems, warnings };
}

function toRow(header: Header, record: CsvRecord, values: Values, scopes: readonly string[], userId: string): BatchRow {
  const app = { userId, appId: values.app_id };
  const { client_id: clientId, description, path, env, owner } = values;
  return {
    row: record.row,
    cells: toCells(header, record.cells),
    marker: rowMarker({ app, clientId, description, scopes, path, env }),
    app,
    description,
    scopes: scopes.length > 0 ? scopes : null,
    path: path || null,
    envName: env || DEFAULT_ENV_NAME,
    owner,
  };
}

function readValues(header: Header, cells: readonly string[]): Values {
  const values: Record<ColumnName, string> = {
    app_id: '',
    user_id: '',
    client_id: '',
    client_secret: '',
    access_token: '',
    description: '',
    scopes: '',
    path: '',
    env: '',
    owner: '',
  };
  for (const { known, index } of header.columns) {
    if (known !== null) values[known] = (cells[index] ?? '').trim();
  }
  return values;
}

function readScopes(cell: string): readonly string[] {
  const names = cell.split(';').map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ''))].toSorted();
}

// What a path segment and a description can hold without being changed on the way.
const IDENTIFIER = /^[^\s/?#%\\\p{Cc}\p{Cf}]{1,128}$/u;
const ENV_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u001f\u007f]/;

function* identifierProblems(values: Values, userId: string): Generator<Note> {
  if (values.app_id === '') yield ['app_id', 'is empty; every row needs the application the key is for'];
  else if (!IDENTIFIER.test(values.app_id)) yield ['app_id', `${quote(values.app_id)} is no application id`];
  if (userId === '') yield ['user_id', 'is empty; fill it in, or give a user id for the whole file'];
  else if (!IDENTIFIER.test(userId)) yield ['user_id', `${quote(userId)} is no user id`];
  if (CONTROL.test(values.description)) yield ['description', 'holds a line break or control character; take it out'];
  if (values.env !== '' && !ENV_NAME.test(values.env)) {
    yield ['env', `${quote(values.env)} is no variable name; use letters, digits and _`];
  }
}

function* scopeProblems(values: Values, scopes: readonly string[]): Generator<Note> {
  if (scopes.length === 0 && values.path === '') {
    yield ['scopes', 'is empty and so is path; write the scopes, or the path of the code to infer them from'];
  }
  for (const scope of scopes.filter((name) => !isKnownScope(name))) {
    yield [
      'scopes',
      `${quote(scope)} is no known scope; write it as the key portal does, several as Predict;Inputs:Get`,
    ];
  }
}

function* scopeWarnings(scopes: readonly string[]): Generator<Note> {
  if (scopes.includes('All'))
    yield ['scopes', 'All lets the key do everything; name the scopes the code needs instead'];
  const known = scopes.filter(isKnownScope);
  const missing = closeScopes(known).filter((scope) => !scopes.includes(scope));
  if (missing.length > 0 && !scopes.includes('All')) {
    yield ['scopes', `what is named depends on ${missing.join(', ')}, which the key will not have`];
  }
}

function wrongWidth(found: number, expected: number): string {
  return `has ${found} values where the header has ${expected}; check its commas and quotes`;
}

/** A secret may stand in the wrong column; legacy ones have 30 characters and more. */
function quote(value: string): string {
  return JSON.stringify(value.length < 25 ? value : maskValue(value)).replace(/[\p{Cc}\p{Cf}]/gu, escaped);
}

/** JSON leaves DEL, C1 controls and what turns text around as they are, and a terminal would obey them. */
function escaped(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}
