import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { chmod, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Options, stringify } from 'csv-stringify/sync';
import { KeyshiftError } from '../domain/errors.ts';

/** A CSV file that is written row by row; nothing is kept in memory beyond the stream's buffer. */
export interface CsvOutput {
  write(cells: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

/**
 * `shown`: cells that a spreadsheet would take for a formula get a leading apostrophe.
 * `exact`: each value reads back as it was, whatever it is.
 */
export type CsvStyle = 'shown' | 'exact';

const STYLES: Readonly<Record<CsvStyle, Options>> = {
  shown: { escape_formulas: true },
  exact: { quoted: true, quoted_empty: false },
};

/** One line, with its newline. */
export function formatCsvRow(cells: readonly string[], style: CsvStyle): string {
  return stringify([[...cells]], STYLES[style]);
}

/**
 * Opens the file anew, mode 0600, and writes the header.
 * @throws {KeyshiftError} `file` from each of its functions when the file cannot be written
 */
export async function openCsvOutput(file: string, header: readonly string[], style: CsvStyle): Promise<CsvOutput> {
  let failure: KeyshiftError | undefined;
  const fail = (error: Error): KeyshiftError =>
    new KeyshiftError('file', `${file} cannot be written: ${error.message}`, { cause: error });
  await mkdir(dirname(file), { recursive: true });
  const stream = createWriteStream(file, { mode: 0o600 });
  stream.on('error', (error) => {
    failure ??= fail(error);
  });
  await once(stream, 'open').catch((error: Error) => Promise.reject(fail(error)));
  await chmod(file, 0o600);

  let turn = Promise.resolve();
  function write(cells: readonly string[]): Promise<void> {
    turn = turn.then(() => writeNow(cells));
    return turn;
  }

  async function writeNow(cells: readonly string[]): Promise<void> {
    if (failure) throw failure;
    if (!stream.write(formatCsvRow(cells, style))) {
      await once(stream, 'drain').catch((error: Error) => Promise.reject(fail(error)));
    }
  }

  async function close(): Promise<void> {
    stream.end();
    if (!failure) await once(stream, 'close');
    if (failure) throw failure;
  }

  await write(header);
  return { write, close };
}
