import { isatty } from 'node:tty';
import type { Context } from './context.ts';

const FIRST_MS = 800;
const EACH_MS = 250;

/** Shows on a terminal that a slow scan goes on, and takes the line away again. A quick one shows nothing. */
export async function withScanProgress<T>(context: Context, quiet: boolean, scan: () => Promise<T>): Promise<T> {
  if (quiet || !context.interactive || !isatty(2)) return scan();
  const started = performance.now();
  let shown = false;
  const timer = setInterval(() => {
    const seconds = (performance.now() - started) / 1000;
    if (seconds * 1000 < FIRST_MS) return;
    shown = true;
    process.stderr.write(`\r\u001b[KScanning… ${seconds.toFixed(0)} s`);
  }, EACH_MS);
  try {
    return await scan();
  } finally {
    clearInterval(timer);
    if (shown) process.stderr.write('\r\u001b[K');
  }
}
