import { stringify } from 'csv-stringify/sync';
import { plainLines } from './plain-text.ts';

export type Cell = string | number;

/** A column: its heading and how a row fills it. */
export type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>;

/**
 * CSV for a spreadsheet, with a heading line and line feeds. A cell that a spreadsheet would run as a formula
 * gets an apostrophe in front.
 */
export function renderCsv<Row>(columns: Columns<Row>, rows: readonly Row[]): string {
  const fill = Object.values(columns);
  return stringify(
    rows.map((row) => fill.map((cell) => clean(cell(row)))),
    { header: true, columns: Object.keys(columns), escape_formulas: true },
  );
}

function clean(cell: Cell): Cell {
  return typeof cell === 'string' ? plainLines(cell) : cell;
}
