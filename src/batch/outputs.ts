import { rm } from 'node:fs/promises';
import type { BatchRow } from './batch-row.ts';
import type { BatchFolder } from './batch-state.ts';
import type { Header } from './columns.ts';
import { type CsvOutput, openCsvOutput } from './csv-output.ts';
import { deadLetterCells, deadLetterHeader, type RowResult, resultCells, resultHeader } from './result-row.ts';

/** The files a run writes: results.csv and, when a row fails, dead-letters.csv. */
export interface Outputs {
  write(row: BatchRow, result: RowResult): Promise<void>;
  close(): Promise<void>;
}

/** Both are of this run alone: what an earlier one wrote is replaced. */
export async function openOutputs(folder: BatchFolder, header: Header): Promise<Outputs> {
  const results = await openCsvOutput(folder.results, resultHeader(header), 'shown');
  await rm(folder.deadLetters, { force: true });
  let deadLetters: Promise<CsvOutput> | undefined;

  return {
    async write(row, result) {
      await results.write(resultCells(header, row, result));
      if (result.status !== 'failed') return;
      deadLetters ??= openCsvOutput(folder.deadLetters, deadLetterHeader(header), 'exact');
      await (await deadLetters).write(deadLetterCells(row.cells, result.failure));
    },
    async close() {
      await results.close();
      await (await deadLetters)?.close();
    },
  };
}
