import type { ConfigNeed, SitePart } from '../language.ts';

/** What the parts of a credential ask a configuration for. */
export function configNeeds(parts: readonly SitePart[]): readonly ConfigNeed[] {
  return parts.flatMap(({ origin }) =>
    origin.source === 'reference' ? [{ name: origin.name, keys: origin.keys ?? [origin.name] }] : [],
  );
}
