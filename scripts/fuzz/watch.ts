import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { kindOfNumber } from './input.ts';
import type { Kind } from './kind.ts';
import type { Tally } from './tally.ts';
import type { Part, Told } from './try-all.ts';

export interface Watch {
  readonly kinds: readonly Kind[];
  readonly tally: Tally;
  /** Milliseconds without a word after which an input is taken to hang. */
  readonly patience: number;
  /** Starts a process that tries a part and tells of it. */
  readonly start: (part: Part) => ChildProcess;
  readonly onCrash: (number: number, crash: string) => void;
  /** Every input below this number, of this part, has been tried. */
  readonly onProgress: (number: number) => void;
}

/**
 * Watches over children that try a part, since an endless loop can only be seen from outside. A child that hangs or
 * dies is followed by another that goes on behind the input.
 */
export async function watchPart(part: Part, watch: Watch): Promise<void> {
  let first = part.first;
  while (first < part.end) first = (await watchChild({ ...part, first }, watch)) + part.step;
}

/** The number at which the child ended: the end of the part unless it hung or died. */
async function watchChild(part: Part, { kinds, tally, patience, start, onCrash, onProgress }: Watch): Promise<number> {
  const child = start(part);
  let at = part.first;
  let spent: number | undefined;
  let heard = Date.now();
  let hangs = false;
  const timer = setInterval(() => {
    if (Date.now() - heard <= patience) return;
    hangs = true;
    child.kill('SIGKILL');
  }, 1000);
  child.on('message', (told: Told) => {
    heard = Date.now();
    if (told.crash !== undefined) onCrash(told.number, told.crash);
    else if (told.number > at) {
      if (spent !== undefined) tally.add(kindOfNumber(at, part.seed, kinds).name, told.spent - spent);
      at = told.number;
      onProgress(at);
    }
    spent = told.spent;
  });
  const [code] = await once(child, 'exit');
  clearInterval(timer);
  if (at >= part.end) return part.end;
  onCrash(at, hangs ? `took more than ${patience / 1000} s` : `ended the process (${code})`);
  return at;
}

/** A child of this program. */
export function forkSelf(file: string, { seed, first, end, step }: Part): ChildProcess {
  const options = { seed, first, end, step };
  return fork(file, ['--child', ...Object.entries(options).map(([name, value]) => `--${name}=${value}`)]);
}
