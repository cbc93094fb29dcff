import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { onTestFinished } from 'vitest';
import type { BatchOptions, BatchPorts } from '../../../src/batch/batch-options.ts';
import type { Clock } from '../../../src/batch/clock.ts';
import { runBatch } from '../../../src/batch/run-batch.ts';
import type { KeyService } from '../../../src/clarifai/key-service.ts';
import type { Sink, SinkEntry } from '../../../src/migrate/sinks/sink.ts';

/** A folder of its own for the test, removed behind it. */
export async function tempFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'keyshift-batch-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export async function writeCsv(content: string | Uint8Array): Promise<string> {
  const file = join(await tempFolder(), 'batch.csv');
  await writeFile(file, content);
  return file;
}

/** A clock that jumps: a sleep is over at once, and the time it asked for has passed. */
export function jumpingClock(): Clock & { readonly slept: number[] } {
  let now = 0;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    async sleep(milliseconds, signal) {
      signal?.throwIfAborted();
      slept.push(milliseconds);
      now += milliseconds;
      await new Promise(setImmediate);
      signal?.throwIfAborted();
    },
  };
}

export interface FakeSink extends Sink {
  readonly entries: SinkEntry[];
}

export function fakeSink(refuse: (entry: SinkEntry) => Error | undefined = () => undefined): FakeSink {
  const entries: SinkEntry[] = [];
  return {
    kind: 'exec',
    file: undefined,
    entries,
    describe: () => 'exec:store …',
    async deliver(entry) {
      const error = refuse(entry);
      if (error) throw error;
      entries.push(entry);
      return 'delivered';
    },
    withdraw: async () => 'impossible',
  };
}

/** Runs a file with nothing real but the files. */
export function run(
  file: string,
  service: KeyService,
  more: { readonly options?: Partial<BatchOptions>; readonly ports?: Partial<BatchPorts> } = {},
) {
  const options: BatchOptions = {
    file,
    stateRoot: join(file, '..', '.keyshift'),
    concurrency: 8,
    rate: 1000,
    userId: 'acme',
    ...more.options,
  };
  const ports: BatchPorts = {
    service,
    sink: fakeSink(),
    inferScopes: () => Promise.reject(new Error('no code here')),
    clock: jumpingClock(),
    random: () => 0.5,
    ...more.ports,
  };
  return runBatch(options, ports);
}

export async function readRecords(file: string): Promise<readonly Record<string, string>[]> {
  return parse(await readFile(file, 'utf8'), { columns: true });
}

export function numberedRows(count: number, apps = 5): string {
  const rows = Array.from({ length: count }, (_, i) => `app-${i % apps},tagger ${i},Predict;Inputs:Get`);
  return ['app_id,description,scopes', ...rows, ''].join('\n');
}
