import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import { parse as parseSync } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { Secret } from '../../domain/secret.ts';
import type { SinkEntry } from './sink.ts';

const COLUMNS: readonly string[] = ['name', 'user_id', 'app_id', 'description', 'api_key'];
const KEY_COLUMN = COLUMNS.indexOf('api_key');

type Row = readonly string[];

/** Rows as text by row id, in the order of the file. */
export type CsvRows = ReadonlyMap<string, string>;

/** Tells rows apart: one secret per name and application. */
export function rowId({ name, app }: Pick<SinkEntry, 'name' | 'app'>): string {
  return JSON.stringify([name, app.userId, app.appId]);
}

/** Cells that a spreadsheet would run as a formula get a leading apostrophe. */
export function formatRow({ name, app, description, secret }: SinkEntry): string {
  const cells = [name, app.userId, app.appId, description, secret.reveal()];
  return stringify([cells], { escape_formulas: true });
}

export function formatTable(rows: CsvRows): string {
  return stringify([COLUMNS]) + [...rows.values()].join('');
}

/** The fingerprints of the keys in a file, by row id; rows are not kept. */
export async function readFingerprints(file: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  let header: Row | undefined;
  const rows = createReadStream(file).pipe(parse({ bom: true })) as AsyncIterable<Row>;
  for await (const row of rows) {
    if (header) found.set(idOf(row), new Secret(row[KEY_COLUMN] ?? '').fingerprint);
    else checkHeader(row);
    header ??= row;
  }
  return found;
}

export function parseTable(text: string): CsvRows {
  const [header, ...rows]: readonly Row[] = parseSync(text, { bom: true });
  if (header) checkHeader(header);
  return new Map(rows.map((row) => [idOf(row), stringify([row])]));
}

/** The key in a row of {@link parseTable}. */
export function keyIn(row: string): string | undefined {
  const [cells]: readonly Row[] = parseSync(row);
  return cells?.[KEY_COLUMN];
}

export function isWholeRow(text: string): boolean {
  try {
    const [cells]: readonly Row[] = parseSync(text);
    return cells?.length === COLUMNS.length;
  } catch {
    return false;
  }
}

function checkHeader(row: Row): void {
  if (row.join() !== COLUMNS.join()) throw new Error(`its columns are not ${COLUMNS.join(', ')}`);
}

function idOf(row: Row): string {
  return JSON.stringify(row.slice(0, 3).map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, '')));
}
