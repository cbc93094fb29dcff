import type { Seed } from './corpus.ts';
import { mutate } from './mutate.ts';
import { pick, randomFrom } from './random.ts';

/** One in so many inputs goes to a parser that does not read source. */
const FILES_SHARE = 0.05;

/** The input with a number: the same for the same seed and corpus, so that a crash can be repeated alone. */
export function inputNumber(number: number, seed: number, corpus: readonly Seed[], files: readonly Seed[]): Seed {
  const random = randomFrom(Math.imul(seed, 0x9e3779b1) + number);
  const { name, text } = pick(random, random() < FILES_SHARE ? files : corpus);
  return { name, text: mutate(text, pick(random, corpus).text, random) };
}
