import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { inputNumber } from './fuzz/input.ts';
import { readKinds } from './fuzz/kinds/index.ts';
import { createTally } from './fuzz/tally.ts';
import { tryAll } from './fuzz/try-all.ts';
import { forkSelf, watchPart } from './fuzz/watch.ts';

/**
 * Feeds mutated inputs to every parser of what strangers write. A crash, or an input that takes too long, is saved with
 * the command that repeats it: npm run fuzz [-- --inputs N --seed N --first N --workers N]
 */
const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    /** Number of the first input: goes on with a run that was stopped, or with --inputs 1 repeats a single one. */
    first: { type: 'string', default: '0' },
    workers: { type: 'string', default: String(availableParallelism()) },
    /** Seconds without a word after which an input is taken to hang. */
    patience: { type: 'string', default: '120' },
    child: { type: 'boolean', default: false },
    /** Of a child alone. */
    end: { type: 'string', default: '0' },
    step: { type: 'string', default: '1' },
  },
});
const seed = Number(values.seed);
const first = Number(values.first);
const TOLD_EVERY = 50_000;

async function watch(): Promise<void> {
  const startedAt = performance.now();
  const [inputs, workers] = [Number(values.inputs), Number(values.workers)];
  console.log(`${inputs} inputs from number ${first} under seed ${seed}, ${workers} processes`);
  const kinds = await readKinds();
  const tally = createTally();
  const reached = Array.from({ length: workers }, (_, index) => first + index);
  let crashes = 0;
  let told = 0;
  const report = (number: number, crash: string): void => {
    crashes += 1;
    const { kind, name, text } = inputNumber(number, seed, kinds);
    const file = resolve(`fuzz-${seed}-${number}-${basename(name)}`);
    writeFileSync(file, text);
    console.log(`input ${number} (${kind.name}), saved as ${file}: ${crash}`);
    console.log(`repeat it with: npm run fuzz -- --seed ${seed} --first ${number} --inputs 1`);
  };
  const progress = (index: number, number: number): void => {
    reached[index] = number;
    if (tally.inputs - told < TOLD_EVERY) return;
    told = tally.inputs;
    console.log(`${told} tried; go on with --seed ${seed} --first ${Math.min(...reached)}`);
  };
  await Promise.all(
    reached.map((start, index) =>
      watchPart(
        { seed, first: start, end: first + inputs, step: workers },
        {
          kinds,
          tally,
          patience: Number(values.patience) * 1000,
          start: (part) => forkSelf(fileURLToPath(import.meta.url), part),
          onCrash: report,
          onProgress: (number) => progress(index, number),
        },
      ),
    ),
  );
  for (const line of tally.lines()) console.log(line);
  const seconds = (performance.now() - startedAt) / 1000;
  console.log(`${tally.inputs} inputs tried, ${crashes} crashes or hangs, ${seconds.toFixed(0)} s`);
  if (crashes > 0) process.exitCode = 1;
}

await (values.child ? tryAll({ seed, first, end: Number(values.end), step: Number(values.step) }) : watch());
