// How many records a second the journal takes when many writers append at once: npx tsx scripts/journal-rate.ts
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openJournal } from '../src/migrate/journal.ts';

const { values } = parseArgs({
  options: {
    records: { type: 'string', default: '200000' },
    /** Records that wait for the disk at the same time. */
    writers: { type: 'string', default: '5000' },
    folder: { type: 'string', default: tmpdir() },
  },
});

const folder = mkdtempSync(join(values.folder, 'keyshift-journal-'));
try {
  const records = Number(values.records);
  const journal = await openJournal(join(folder, 'journal.jsonl'));
  const app = { userId: 'acme', appId: 'tagger' };
  const startedAt = performance.now();
  const before = process.cpuUsage();
  let next = 0;
  const write = async (): Promise<void> => {
    for (let index = next++; index < records; index = next++) {
      await journal.append({ type: 'key-created', keyId: `row-${index}`, marker: 'keyshift:0123456789abcdef', app });
    }
  };
  await Promise.all(Array.from({ length: Number(values.writers) }, write));
  const seconds = (performance.now() - startedAt) / 1000;
  const { user, system } = process.cpuUsage(before);
  await journal.close();
  console.log(`${records} records, each on disk before its writer goes on, in ${seconds.toFixed(2)} s`);
  console.log(
    `${Math.round(records / seconds)} records/s; ${Math.round((records * 1e6) / (user + system))} for each second of CPU time`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
