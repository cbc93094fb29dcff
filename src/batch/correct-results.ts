import { rename } from 'node:fs/promises';
import { type CsvOutput, openCsvOutput } from './csv-output.ts';
import { readCsv } from './read-csv.ts';

/** New cells of lines of results.csv, by the row number that is their first cell. */
export type Corrections = ReadonlyMap<string, readonly string[]>;

/** Replaces lines of results.csv whose rows turned out otherwise when the run was reconciled; the others stay. */
export async function correctResults(file: string, corrections: Corrections): Promise<void> {
  if (corrections.size === 0) return;
  const draft = `${file}.corrected`;
  let output: CsvOutput | undefined;
  for await (const { cells } of readCsv(file)) {
    if (output === undefined) output = await openCsvOutput(draft, cells, 'shown');
    else await output.write(corrections.get(cells[0] ?? '') ?? cells);
  }
  await output?.close();
  await rename(draft, file);
}
