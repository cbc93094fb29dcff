interface Count {
  inputs: number;
  microseconds: number;
}

/** How many inputs each kind got, and what they cost. */
export interface Tally {
  add(kind: string, microseconds: number): void;
  readonly inputs: number;
  /** A line for each kind, the one with the most inputs first. */
  lines(): readonly string[];
}

export function createTally(): Tally {
  const counts = new Map<string, Count>();
  return {
    add(kind, microseconds) {
      const count = counts.get(kind) ?? { inputs: 0, microseconds: 0 };
      counts.set(kind, count);
      count.inputs += 1;
      count.microseconds += microseconds;
    },
    get inputs() {
      return [...counts.values()].reduce((sum, { inputs }) => sum + inputs, 0);
    },
    lines() {
      const sorted = [...counts].toSorted(([, a], [, b]) => b.inputs - a.inputs);
      return sorted.map(
        ([kind, { inputs, microseconds }]) =>
          `${String(inputs).padStart(9)}  ${kind.padEnd(24)} ${rate(inputs, microseconds)} a CPU second`,
      );
    },
  };
}

function rate(inputs: number, microseconds: number): number {
  return Math.round(inputs / Math.max(microseconds / 1e6, 1e-6));
}
