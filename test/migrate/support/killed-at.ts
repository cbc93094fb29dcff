import type { RunPorts } from '../../../src/migrate/apply-ports.ts';
import type { JournalEntry } from '../../../src/migrate/journal.ts';

export class Killed extends Error {}

/** Ports that do nothing more from the n-th record on, which itself is written or not. */
export function killedAt(ports: RunPorts, count: number, written: boolean): RunPorts {
  const { run, service } = ports;
  let seen = 0;
  async function append(entry: JournalEntry, write: typeof run.record): Promise<void> {
    seen += 1;
    if (seen < count || (seen === count && written)) await write(entry);
    if (seen >= count) throw new Killed();
  }
  return {
    ...ports,
    service: {
      ...service,
      createKey: (...args) => (seen >= count ? Promise.reject(new Killed()) : service.createKey(...args)),
    },
    run: {
      ...run,
      record: (entry) => append(entry, run.record),
      journal: { ...run.journal, append: (entry) => append(entry, run.journal.append) },
    },
  };
}
