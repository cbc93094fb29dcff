import { findConstructors } from './detect/constructors.ts';
import { findNamedReads } from './detect/named-reads.ts';
import { findReferences } from './detect/references.ts';
import { findRest } from './detect/rest.ts';
import { findRestUsages } from './detect/rest-usages.ts';
import { findTokenStores } from './detect/token-stores.ts';
import { findUsages } from './detect/usages.ts';
import { findWrappers } from './detect/wrappers.ts';
import { hold } from './hold.ts';
import type { Analysis, AnalyzeOptions, Language, Site } from './language.ts';
import type { SyntaxUnit } from './syntax.ts';

/** Everything a parsed file says about credentials and calls. Pure. */
export function analyze(unit: SyntaxUnit, language: Language, options: AnalyzeOptions): Analysis {
  const rest = findRest(unit, language, options);
  const known = [
    ...findConstructors(unit, language, options),
    ...rest,
    ...findTokenStores(unit, rest),
    ...(language.extra?.(unit) ?? []),
  ];
  const wrapped = [...known, ...findWrappers(unit, known)];
  const named = [...wrapped, ...findReferences(unit, language, wrapped)];
  const sites = [...named, ...findNamedReads(unit, named)];
  return {
    sites: holdWithTokens(distinct(sites)).toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
    usages: [...findUsages(unit, language), ...findRestUsages(unit)].toSorted((a, b) => a.span.start - b.span.start),
    upgrades: language.upgrades?.(unit) ?? [],
  };
}

/** Code that handles tokens would ask for one with a key that gives none, so both change together. */
function holdWithTokens(sites: readonly Site[]): readonly Site[] {
  if (sites.some(({ kind, rewrite }) => kind === 'token-cache' && rewrite.kind === 'by-hand')) {
    return holdEach(sites, 'this file also handles access tokens, by hand: both go in one change');
  }
  if (!sites.some(({ kind, rewrite }) => /constructor$/.test(kind) && rewrite.kind === 'by-hand')) return sites;
  const held = sites.filter(({ kind }) => kind === 'token-cache');
  const others = sites.filter(({ kind }) => kind !== 'token-cache');
  return [...others, ...holdEach(held, 'the client that takes the token is changed by hand: both go in one change')];
}

function holdEach(sites: readonly Site[], reason: string): readonly Site[] {
  return sites.map((site) => (site.rewrite.kind === 'automatic' ? hold(site, reason) : site));
}

/** One value may feed several calls; it is one finding all the same, and automatic if any call can replace it. */
function distinct(sites: readonly Site[]): readonly Site[] {
  const byPlace = new Map<string, Site>();
  for (const site of sites) {
    const place = `${site.kind} ${site.span.start}-${site.span.end}`;
    const before = byPlace.get(place);
    if (!before || before.rewrite.kind === 'by-hand') byPlace.set(place, site);
  }
  return [...byPlace.values()];
}
