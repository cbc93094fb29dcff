import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readCorpus, SEEDS_OF_FILES, type Seed } from './fuzz/corpus.ts';
import { inputNumber } from './fuzz/input.ts';
import { tryInput } from './fuzz/try-input.ts';

/**
 * Feeds mutated inputs to every parser: languages, formats, CSV, config and journal. A crash, or an input that takes
 * too long, is saved and ends the run: npm run fuzz [-- --inputs N --seed N --first N]
 */
const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    /** Number of the first input; with --inputs 1 it repeats a single one. */
    first: { type: 'string', default: '0' },
    /** Seconds without a word after which an input is taken to hang. */
    patience: { type: 'string', default: '120' },
    child: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);
const first = Number(values.first);
const inputs = Number(values.inputs);
/** CPU milliseconds that an input of 20,000 characters may take. */
const LONGEST = 10_000;
const TOLD_EVERY = 50_000;

/** Tries the inputs in this process and tells the parent how far it is. */
async function tryAll(): Promise<void> {
  const corpus = readCorpus();
  const folder = mkdtempSync(join(tmpdir(), 'keyshift-fuzz-'));
  try {
    for (let number = first; number < first + inputs; number += 1) {
      process.send?.({ number });
      const crash = await tryOne(inputNumber(number, seed, corpus, SEEDS_OF_FILES), folder);
      if (crash === undefined) continue;
      process.send?.({ number, crash });
      process.exitCode = 1;
      break;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What is wrong with how an input was taken, in words; undefined when nothing is. */
async function tryOne(input: Seed, folder: string): Promise<string | undefined> {
  const before = process.cpuUsage();
  try {
    await tryInput(input, folder);
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  const { user } = process.cpuUsage(before);
  return user / 1000 > LONGEST ? `took ${Math.round(user / 1000)} ms of CPU time` : undefined;
}

interface Told {
  readonly number: number;
  readonly crash?: string;
}

/** Watches over a child that tries the inputs, since an endless loop can only be seen from outside. */
async function watch(): Promise<void> {
  const startedAt = performance.now();
  console.log(`${inputs} inputs from number ${first} under seed ${seed}`);
  const child = fork(fileURLToPath(import.meta.url), [...process.argv.slice(2), '--child', '--seed', String(seed)]);
  let at = first;
  let crashes = 0;
  const hang = (): void => {
    crashes += 1;
    report({ number: at, crash: `took more than ${values.patience} s` });
    child.kill('SIGKILL');
  };
  let timer = setTimeout(hang, Number(values.patience) * 1000);
  child.on('message', (told: Told) => {
    clearTimeout(timer);
    timer = setTimeout(hang, Number(values.patience) * 1000);
    at = told.number;
    if (told.crash !== undefined) crashes += 1;
    if (told.crash !== undefined) report(told);
    else if (at > first && (at - first) % TOLD_EVERY === 0) console.log(`${at - first} tried`);
  });
  const [code] = await once(child, 'exit');
  clearTimeout(timer);
  const tried = at - first + 1;
  console.log(
    `${tried} inputs tried, ${crashes} crashes or hangs, ${((performance.now() - startedAt) / 1000).toFixed(0)} s`,
  );
  if (crashes > 0 || code !== 0) process.exitCode = 1;
}

function report({ number, crash }: Told): void {
  const { name, text } = inputNumber(number, seed, readCorpus(), SEEDS_OF_FILES);
  const file = resolve(`fuzz-${seed}-${number}-${name}`);
  writeFileSync(file, text);
  console.log(`input ${number} (${name}), saved as ${file}: ${crash}`);
  console.log(`repeat it with: npm run fuzz -- --seed ${seed} --first ${number} --inputs 1`);
}

await (values.child ? tryAll() : watch());
