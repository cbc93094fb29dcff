import { EXIT, type ExitCode, type KeyshiftError } from '../domain/errors.ts';

/** What became of a run. */
export interface BatchSummary {
  readonly file: string;
  readonly total: number;
  readonly done: number;
  /** Done by an earlier run. */
  readonly skipped: number;
  readonly failed: number;
  /** Neither done nor failed: the next run does them. */
  readonly left: number;
  readonly interrupted: boolean;
  /** Why the run gave up before the end; null when it did not. */
  readonly stopped: KeyshiftError | null;
  /** Keys of which another operator made a second one at the same time; one was deleted. */
  readonly reconciled: number;
  /** Milliseconds. */
  readonly elapsed: number;
  readonly results: string;
  /** Null when no row failed. */
  readonly deadLetters: string | null;
  readonly journal: string;
  /** SHA-256 of the journal's last record, see verifyJournal. */
  readonly anchor: string;
}

/** 0 all done, 3 some done, 2 none because the run had to stop. */
export function exitCodeOf(summary: BatchSummary): ExitCode {
  const { done, skipped, failed, left, stopped } = summary;
  if (stopped !== null && done + skipped + failed === 0) return stopped.exitCode;
  return failed + left > 0 || stopped !== null ? EXIT.partly : EXIT.ok;
}
