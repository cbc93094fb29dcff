import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { CsvError, type Info, parse } from 'csv-parse';
import { KeyshiftError } from '../domain/errors.ts';

/** A record longer than this is taken for a quote that was never closed. */
const MAX_RECORD_CHARACTERS = 1_000_000;

/** One record. `row` counts as a spreadsheet does: the header is row 1, blank rows count. */
export interface CsvRecord {
  readonly row: number;
  readonly cells: readonly string[];
}

/**
 * Streams the records of a CSV file (UTF-8 with or without BOM; LF, CRLF or CR). Blank rows are passed
 * over. `onBytes` sees the file as it is read, for a hash in the same pass.
 * @throws {KeyshiftError} `file` when it cannot be read, `input` when it is not well-formed UTF-8 CSV
 */
export async function* readCsv(
  file: string,
  onBytes: (bytes: Uint8Array) => void = () => {},
): AsyncGenerator<CsvRecord> {
  const parser = parse({
    info: true,
    skip_empty_lines: true,
    // Widths are checked per row, so that every wrong one is listed and not only the first.
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: MAX_RECORD_CHARACTERS,
  });
  const text = Readable.from(decode(file, onBytes));
  text.on('error', (error) => parser.destroy(error)).pipe(parser);
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      yield { row: info.records + info.empty_lines, cells: record };
    }
  } catch (error) {
    throw translate(file, error);
  } finally {
    text.destroy();
  }
}

async function* decode(file: string, onBytes: (bytes: Uint8Array) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const bytes of createReadStream(file) as AsyncIterable<Uint8Array>) {
    onBytes(bytes);
    yield decoder.decode(bytes, { stream: true });
  }
  yield decoder.decode();
}

function translate(file: string, error: unknown): unknown {
  if (error instanceof CsvError) return malformed(file, error);
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
    return new KeyshiftError('input', `${file} is not UTF-8 text`, {
      hint: 'Save it as "CSV UTF-8 (comma delimited)".',
    });
  }
  if (code === 'ENOENT') {
    return new KeyshiftError('file', `${file} does not exist`, { hint: 'Check the path of the CSV file.' });
  }
  if (code === 'EISDIR') {
    return new KeyshiftError('file', `${file} is a folder`, { hint: 'Name the CSV file itself.' });
  }
  return code === undefined ? error : new KeyshiftError('file', `${file} cannot be read (${code})`);
}

const MALFORMED: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quote is opened and never closed',
  CSV_MAX_RECORD_SIZE: `the row is longer than ${MAX_RECORD_CHARACTERS} characters; a quote may never be closed`,
  CSV_INVALID_CLOSING_QUOTE: 'text follows a closing quote',
  CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE: 'text follows a closing quote',
  INVALID_OPENING_QUOTE: 'a quote stands inside an unquoted value',
};

/** Built from the code and position alone: csv-parse quotes the value, which may be a secret. */
function malformed(file: string, error: CsvError): KeyshiftError {
  const { records = 0, empty_lines = 0, column } = error as Partial<Info> & { readonly column?: number };
  const place = `row ${records + empty_lines + 1}, column ${Number(column ?? 0) + 1}`;
  return new KeyshiftError('input', `${file}: ${place}: malformed CSV: ${MALFORMED[error.code] ?? error.code}`, {
    hint: 'Put quotes around the whole value and write a quote inside it twice: "a ""b"" c".',
  });
}
