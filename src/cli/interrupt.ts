import { setMaxListeners } from 'node:events';
import type { Context } from './context.ts';

export interface Interrupt {
  readonly signal: AbortSignal;
  release(): void;
}

/** Turns the first Ctrl-C into an abort signal; a second one stops the process as usual. */
export function onInterrupt(remark: string, context: Context): Interrupt {
  const controller = new AbortController();
  // Every row at work listens; Node would take more than ten for a leak.
  setMaxListeners(0, controller.signal);
  const stop = (): void => {
    context.note(`\n${remark}`);
    controller.abort();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  return {
    signal: controller.signal,
    release() {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
    },
  };
}
