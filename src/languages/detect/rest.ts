import type { AnalyzeOptions, Language, Site } from '../language.ts';
import type { SyntaxUnit } from '../syntax.ts';
import { speaksToApi } from './addresses.ts';
import { findBearers } from './bearers.ts';
import { definitionSites } from './definitions.ts';
import { findExchanges } from './exchanges.ts';
import { planFlows } from './flows.ts';
import { publicParts } from './parts.ts';
import { passedIn } from './passed-in.ts';
import { tokenAddresses } from './token-addresses.ts';
import { findV1Calls } from './v1.ts';

/** What a file that speaks REST by itself holds: token exchanges, Bearer headers, v1 calls. */
export function findRest(unit: SyntaxUnit, language: Language, options: AnalyzeOptions): readonly Site[] {
  if (!speaksToApi(unit) && !language.libraries.some((library) => library.present(unit))) return [];
  const exchanges = findExchanges(unit).map((exchange) => passedIn(exchange, unit));
  const bearers = findBearers(unit, language.idiom);
  const flows = planFlows(exchanges, bearers, unit, language.idiom, options);
  return [
    ...exchanges.flatMap((exchange) => {
      const rewrite = flows.exchange(exchange);
      const site: Site = {
        kind: 'token-exchange',
        confidence: 'certain',
        span: exchange.call.span,
        client: { name: 'rest', versions: exchange.version },
        credentialKind: 'client-pair',
        parts: publicParts(exchange.parts),
        message: `Id and secret are traded for an access token at /${exchange.version}/token.`,
        rewrite,
      };
      const automatic = rewrite.kind === 'automatic';
      const removed = automatic ? flows.removedWith(exchange) : [];
      return [site, ...definitionSites(exchange.parts, site.client, unit, [site.span], automatic, removed)];
    }),
    ...bearers.flatMap((bearer) => {
      const rewrite = flows.bearer(bearer);
      const site: Site = {
        kind: bearer.query ? 'access-token-query' : 'bearer-header',
        confidence: bearer.confidence,
        span: bearer.span,
        client: { name: 'rest', versions: 'v1 and v2' },
        credentialKind: 'access-token',
        parts: publicParts(bearer.parts),
        message: bearer.query
          ? 'The access token is sent in the address.'
          : 'The call authorises itself with an access token (Authorization: Bearer).',
        rewrite,
      };
      return [site, ...definitionSites(bearer.parts, site.client, unit, [site.span], rewrite.kind === 'automatic')];
    }),
    ...(exchanges.length === 0 ? tokenAddresses(unit) : []),
    ...findV1Calls(unit, language),
  ];
}
