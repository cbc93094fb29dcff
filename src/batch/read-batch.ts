import { KeyshiftError } from '../domain/errors.ts';
import { COLUMNS, type Header, readHeader } from './columns.ts';
import { type CsvRecord, readCsv } from './read-csv.ts';

export interface BatchRecord {
  readonly header: Header;
  readonly record: CsvRecord;
}

/**
 * Streams the records below the header. Rows in which nothing is written are passed over.
 * @throws {KeyshiftError} as readCsv and readHeader do, and when the file holds no row at all
 */
export async function* readBatch(file: string, onBytes?: (bytes: Uint8Array) => void): AsyncGenerator<BatchRecord> {
  let header: Header | undefined;
  let rows = 0;
  for await (const record of readCsv(file, onBytes)) {
    if (header === undefined) {
      header = readHeader(file, record.cells);
    } else if (record.cells.some((cell) => cell.trim() !== '')) {
      rows += 1;
      yield { header, record };
    }
  }
  if (rows === 0) throw nothingIn(file, header);
}

function nothingIn(file: string, header: Header | undefined): KeyshiftError {
  return header === undefined
    ? new KeyshiftError('input', `${file} is empty`, {
        hint: `The first row must name the columns: ${COLUMNS.join(',')}; only app_id is required.`,
      })
    : new KeyshiftError('input', `${file} has a header but no rows`, {
        hint: 'Write one row for each key to make.',
      });
}
