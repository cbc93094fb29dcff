import { isatty } from 'node:tty';
import { Presets, SingleBar } from 'cli-progress';
import { formatDuration, type Progress } from '../batch/index.ts';
import type { Context } from './context.ts';

/** A bar on a terminal; elsewhere a plain line for every tenth of the way. */
export interface ProgressView {
  update(progress: Progress): void;
  stop(): void;
}

export function showProgress(context: Context): ProgressView {
  return context.interactive && isatty(2) ? createBar() : createLines(context);
}

function createBar(): ProgressView {
  const format = '{bar} {value}/{total} rows, {failed} failed, {remaining} to go';
  const bar = new SingleBar(
    { format, stream: process.stderr, clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  );
  let started = false;
  return {
    update(progress) {
      if (!started) bar.start(progress.total, 0, { failed: 0, remaining: '…' });
      started = true;
      bar.update(reached(progress), { failed: progress.failed, remaining: remaining(progress) });
    },
    stop() {
      if (started) bar.stop();
    },
  };
}

function createLines(context: Context): ProgressView {
  let shown = 0;
  return {
    update(progress) {
      const tenth = Math.floor((reached(progress) / Math.max(progress.total, 1)) * 10);
      if (tenth <= shown) return;
      shown = tenth;
      context.note(
        `${reached(progress)}/${progress.total} rows, ${progress.failed} failed, ${remaining(progress)} to go`,
      );
    },
    stop() {
      shown = 10;
    },
  };
}

function reached({ done, failed, skipped }: Progress): number {
  return done + failed + skipped;
}

function remaining({ eta }: Progress): string {
  return eta === undefined ? '…' : formatDuration(eta);
}
