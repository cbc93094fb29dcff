import type { Site } from '../languages/language.ts';

/** Config keys of the tree, `clarifai.clientId`, as the formats found them. */
export function configKeys(sites: readonly Site[]): ReadonlySet<string> {
  return new Set(sites.flatMap((site) => (site.configKey === undefined ? [] : [site.configKey])));
}

/**
 * Code that will read a renamed config key is rewritten only when the config file that holds the key is
 * rewritten too; otherwise it would read nothing.
 */
export function linkConfig(site: Site, known: ReadonlySet<string>): Site {
  if (site.rewrite.kind !== 'automatic') return site;
  const missing = (site.rewrite.needsConfig ?? []).filter((path) => !isKnown(path, known));
  if (missing.length === 0) return site;
  return {
    ...site,
    rewrite: {
      kind: 'by-hand',
      reason: `\`${missing[0]}\` comes from a configuration that keyshift does not find in this tree`,
    },
  };
}

/** Code says `config.clarifai.clientId`, the file `clarifai.clientId`: the variable's own name comes on top. */
function isKnown(path: string, known: ReadonlySet<string>): boolean {
  const parts = path.split('.');
  return parts.some((_, index) => known.has(parts.slice(index).join('.')));
}

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
export function linkUnchanged(site: Site, { moving, staying, keyed }: Surroundings): Site | undefined {
  if (!site.unchanged) return site;
  const read = site.parts.flatMap(({ origin }) => (origin.source === 'reference' ? [origin.name] : []));
  if (read.some((name) => staying.has(name))) return site;
  if (read.some((name) => moving.has(name))) return { ...site, rewrite: { kind: 'automatic', edits: () => [] } };
  return keyed ? undefined : site;
}

/** Variables that legacy code reads under names which do not say Clarifai, `CLIENT_ID`. */
export function namedVariables(sites: readonly Site[]): ReadonlySet<string> {
  const names = sites.flatMap((site) =>
    site.parts.flatMap(({ origin }) => (origin.source === 'reference' && origin.via === 'env' ? [origin.name] : [])),
  );
  return new Set(names);
}
