/** A text to start from, under the name by which its language or format is known. */
export interface Seed {
  readonly name: string;
  readonly text: string;
}

/** One input, with two other texts for parsers that take several. */
export interface Input extends Seed {
  readonly kind: Kind;
  readonly beside: readonly Seed[];
}

/** Where the input is tried: a folder of its own, and the texts that a service would answer. */
export interface Bench {
  /** Writes the text to a file of that name and gives its path. */
  readonly place: (seed: Seed) => string;
}

/** A parser of what a stranger wrote, and what it is fed with. */
export interface Kind {
  readonly name: string;
  /** Of the inputs, in proportion to the shares of the others. */
  readonly share: number;
  readonly seeds: readonly Seed[];
  /**
   * A KeyshiftError is a refusal in words, which is what a broken input should get. Anything else that is thrown is a
   * crash.
   */
  readonly parse: (input: Input, bench: Bench) => unknown;
}
