import type { Input, Kind } from './kind.ts';
import { mutate } from './mutate.ts';
import { pick, type Random, randomFrom } from './random.ts';

/** The input with a number: the same for the same seed and kinds, so that a crash can be repeated alone. */
export function inputNumber(number: number, seed: number, kinds: readonly Kind[]): Input {
  const random = numbersOf(number, seed);
  const kind = pickKind(random, kinds);
  const { name, text } = pick(random, kind.seeds);
  // What belongs to the format gets further into a parser than what does not.
  const other = pick(random, pick(random, [kind, pick(random, kinds)]).seeds);
  const mutated = mutate(text, other.text, random);
  return { kind, name, text: mutated, beside: [other, pick(random, kind.seeds)] };
}

/** The kind of the input with a number, which is drawn first. */
export function kindOfNumber(number: number, seed: number, kinds: readonly Kind[]): Kind {
  return pickKind(numbersOf(number, seed), kinds);
}

function numbersOf(number: number, seed: number): Random {
  return randomFrom(Math.imul(seed, 0x9e3779b1) + number);
}

function pickKind(random: Random, kinds: readonly Kind[]): Kind {
  let left = random() * kinds.reduce((sum, { share }) => sum + share, 0);
  for (const kind of kinds) {
    left -= kind.share;
    if (left < 0) return kind;
  }
  return pick(random, kinds);
}
