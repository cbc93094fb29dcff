import type { KeyService } from '../clarifai/key-service.ts';
import type { RunPorts } from './apply-ports.ts';
import { openBackup } from './backup.ts';
import { openJournal } from './journal.ts';
import { openRun } from './run-state.ts';
import { parseSink } from './sinks/parse-sink.ts';
import { openSourceTree } from './source-tree.ts';
import type { RunFolder } from './state-folder.ts';

export interface OpenRunOptions {
  readonly root: string;
  readonly service: KeyService;
  /** Paths of sinks are relative to it; the root unless given. */
  readonly baseDir?: string;
  readonly rescan?: RunPorts['rescan'];
  readonly filesHolding?: RunPorts['filesHolding'];
  /** Only to look: nothing can be recorded. */
  readonly readonly?: boolean;
}

/** The real ports of a run in its folder. Call `close` at the end. */
export async function openRunPorts(
  folder: RunFolder,
  { root, service, baseDir = root, rescan, filesHolding, readonly = false }: OpenRunOptions,
): Promise<RunPorts & { close(): Promise<void> }> {
  const journal = await openJournal(folder.journalFile, { readonly });
  return {
    service,
    run: openRun(journal),
    tree: openSourceTree(root),
    backup: openBackup(folder.backupFolder),
    openSink: (spec) => parseSink(spec, baseDir),
    ...(rescan === undefined ? {} : { rescan }),
    ...(filesHolding === undefined ? {} : { filesHolding }),
    close: () => journal.close(),
  };
}
