import type { Site } from '../../languages/language.ts';

/** What the tree says about a client that reads its credential by itself. */
export interface Surroundings {
  /** Variables and keys of legacy settings that are rewritten. */
  readonly moving: ReadonlySet<string>;
  /** And of those that are left to a person. */
  readonly staying: ReadonlySet<string>;
  /** Some settings file already holds an API key. */
  readonly keyed: boolean;
}

/**
 * A client that reads its environment moves with the settings around it: it is done when all that hold a
 * pair are rewritten; where they hold a key already, it is no legacy use at all.
 */
export function settleUnchanged(site: Site, { moving, staying, keyed }: Surroundings): Site | undefined {
  if (!site.unchanged) return site;
  const read = site.parts.flatMap(({ origin }) => (origin.source === 'reference' ? [origin.name] : []));
  if (read.some((name) => staying.has(name))) return site;
  if (read.some((name) => moving.has(name))) return { ...site, rewrite: { kind: 'automatic', edits: () => [] } };
  return keyed ? undefined : site;
}
