import { derivedFraction } from '../../src/sandbox/ids.ts';

/** Where a process is killed: before one of its calls that change the world, half way through it, or by the clock. */
export type Kill =
  | { readonly at: 'boundary'; readonly number: number; readonly half: boolean }
  | { readonly at: 'time'; readonly milliseconds: number };

/** One trial: kills that follow one another, each during the resumption of what the one before left. */
export interface Point {
  readonly workload: string;
  /** Name of a trouble that the service is in. */
  readonly trouble: string;
  readonly kills: readonly Kill[];
}

/** What an undisturbed run of a workload met. */
export interface Profile {
  readonly workload: string;
  readonly boundaries: readonly string[];
  /** Of the whole process. */
  readonly milliseconds: number;
}

const WRITES = new Set(['writeFile', 'appendFile', 'writeFileSync']);

/** A kill before each boundary of a run, and in the middle of each write. */
export function everyBoundary({ workload, boundaries }: Profile): readonly Point[] {
  return boundaries.flatMap((name, index) => {
    const kill = { at: 'boundary', number: index + 1, half: false } as const;
    const kills: readonly Kill[] = WRITES.has(name) ? [kill, { ...kill, half: true }] : [kill];
    return kills.map((one) => ({ workload, trouble: 'none', kills: [one] }));
  });
}

/** `count` points that depend on the seed and the profiles alone: workload, trouble, and up to three kills. */
export function randomPoints(
  seed: number,
  count: number,
  profiles: readonly Profile[],
  troubles: readonly string[],
): readonly Point[] {
  return Array.from({ length: count }, (_, index) => {
    const draw = (what: string): number => derivedFraction(String(seed), String(index), what);
    const profile = pick(profiles, draw('workload'));
    const kills = Array.from({ length: 1 + Math.floor(draw('kills') * 3) }, (_, kill) =>
      randomKill(profile, (what) => draw(`${what} ${kill}`)),
    );
    return { workload: profile.workload, trouble: pick(troubles, draw('trouble')), kills };
  });
}

function randomKill({ boundaries, milliseconds }: Profile, draw: (what: string) => number): Kill {
  if (draw('kind') < 0.25) return { at: 'time', milliseconds: Math.ceil(draw('at') * milliseconds) };
  return { at: 'boundary', number: 1 + Math.floor(draw('at') * boundaries.length), half: draw('half') < 0.3 };
}

function pick<Item>(items: readonly Item[], fraction: number): Item {
  const item = items[Math.floor(fraction * items.length)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}

/** A point in words, from which it can be repeated. */
export function describePoint({ workload, trouble, kills }: Point): string {
  const where = kills.map((kill) =>
    kill.at === 'time' ? `after ${kill.milliseconds} ms` : `at boundary ${kill.number}${kill.half ? '/half' : ''}`,
  );
  return `${workload}, service trouble ${trouble}, killed ${where.join(', then ')}`;
}
