import type { Edit } from '../../domain/edit.ts';
import { secretHole } from '../../domain/edit.ts';
import type { Span } from '../../domain/location.ts';
import { Secret } from '../../domain/secret.ts';
import type { Origin, RewriteTarget, Site, SitePart, SiteRewrite } from '../../languages/language.ts';
import type { TextAnalysis } from '../text-analysis.ts';

/** What rewrites are shown for before a plan has named the keys. */
export const SHOWN_TARGET: RewriteTarget = { envName: 'CLARIFAI_API_KEY', secret: secretHole('key-1') };

/**
 * An analysis as data alone, which another thread can be handed and which holds on to no syntax. It carries secrets in
 * the open: it goes from one thread to the other and nowhere else.
 */
export interface PlainAnalysis extends Omit<TextAnalysis, 'sites'> {
  readonly sites: readonly PlainSite[];
}

interface PlainSite extends Omit<Site, 'parts' | 'rewrite'> {
  readonly parts: readonly PlainPart[];
  readonly rewrite: PlainRewrite;
}

interface PlainPart extends Omit<SitePart, 'origin'> {
  readonly origin: PlainOrigin;
}

type PlainOrigin =
  | Exclude<Origin, { source: 'literal' }>
  | { readonly source: 'literal'; readonly value: string; readonly span: Span };

type Automatic = Extract<SiteRewrite, { kind: 'automatic' }>;

type PlainRewrite = Exclude<SiteRewrite, Automatic> | (Omit<Automatic, 'edits'> & { readonly shown: readonly Edit[] });

export function toPlain(analysis: TextAnalysis): PlainAnalysis {
  return { ...analysis, sites: analysis.sites.map(plainSite) };
}

/** The analysis again; its rewrites give edits for SHOWN_TARGET only. */
export function fromPlain(plain: PlainAnalysis): TextAnalysis {
  return { ...plain, sites: plain.sites.map(siteOf) };
}

function plainSite(site: Site): PlainSite {
  return { ...site, parts: site.parts.map(plainPart), rewrite: plainRewrite(site.rewrite) };
}

function siteOf(plain: PlainSite): Site {
  return { ...plain, parts: plain.parts.map(partOf), rewrite: rewriteOf(plain.rewrite) };
}

function plainPart({ origin, ...part }: SitePart): PlainPart {
  if (origin.source !== 'literal') return { ...part, origin };
  return { ...part, origin: { source: 'literal', value: origin.secret.reveal(), span: origin.span } };
}

function partOf({ origin, ...part }: PlainPart): SitePart {
  if (origin.source !== 'literal') return { ...part, origin };
  return { ...part, origin: { source: 'literal', secret: new Secret(origin.value), span: origin.span } };
}

function plainRewrite(rewrite: SiteRewrite): PlainRewrite {
  if (rewrite.kind !== 'automatic') return rewrite;
  const { edits, ...rest } = rewrite;
  return { ...rest, shown: edits(SHOWN_TARGET) };
}

function rewriteOf(rewrite: PlainRewrite): SiteRewrite {
  if (rewrite.kind !== 'automatic') return rewrite;
  const { shown, ...rest } = rewrite;
  return { ...rest, edits: (target) => editsFor(target, shown) };
}

function editsFor(target: RewriteTarget, shown: readonly Edit[]): readonly Edit[] {
  if (target.envName === SHOWN_TARGET.envName && target.secret === SHOWN_TARGET.secret) return shown;
  throw new Error('a scan whose rewrites are only shown has none for another target');
}
