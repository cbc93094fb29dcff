import type { Candidate } from '../candidate.ts';
import type { TextAnalysis } from '../text-analysis.ts';
import { fromPlain, type PlainAnalysis, toPlain } from '../understand/plain-analysis.ts';

/**
 * An analysis as JSON that holds no secret: a literal is kept as its place, and read from the text again. Edits are
 * not kept either, as they repeat code. Undefined where that cannot be had: a literal that is written with escapes, or
 * that something else repeats.
 */
export function keptAnalysis(analysis: TextAnalysis, text: string): string | undefined {
  const plain = toPlain(analysis);
  const values = plain.sites.flatMap(({ parts }) => parts.flatMap(literalOf));
  if (values.some(({ value, span }) => text.slice(span.start, span.end) !== value)) return undefined;
  const json = JSON.stringify({ ...plain, sites: plain.sites.map(withoutSecrets), upgrades: plain.upgrades.map(bare) });
  const repeated = values.some(({ value }) => value !== '' && json.includes(JSON.stringify(value).slice(1, -1)));
  return repeated ? undefined : json;
}

/** The analysis again, of a text that is the same; undefined where the JSON is damaged. */
export function analysisOf(json: string, { text }: Candidate): TextAnalysis | undefined {
  try {
    const kept = JSON.parse(json) as PlainAnalysis;
    return fromPlain({ ...kept, sites: kept.sites.map((site) => withSecrets(site, text)) });
  } catch {
    return undefined;
  }
}

type PlainSite = PlainAnalysis['sites'][number];
type PlainPart = PlainSite['parts'][number];

function literalOf({ origin }: PlainPart) {
  return origin.source === 'literal' ? [origin] : [];
}

function withoutSecrets(site: PlainSite): PlainSite {
  const { rewrite } = site;
  return {
    ...site,
    parts: site.parts.map((part) => withValue(part, () => '')),
    rewrite: rewrite.kind === 'automatic' ? { ...rewrite, shown: [] } : rewrite,
  };
}

function withSecrets(site: PlainSite, text: string): PlainSite {
  return { ...site, parts: site.parts.map((part) => withValue(part, (span) => text.slice(span.start, span.end))) };
}

function withValue(part: PlainPart, valueAt: (span: { start: number; end: number }) => string): PlainPart {
  const { origin } = part;
  return origin.source === 'literal' ? { ...part, origin: { ...origin, value: valueAt(origin.span) } } : part;
}

function bare(upgrade: TextAnalysis['upgrades'][number]): TextAnalysis['upgrades'][number] {
  return upgrade.kind === 'automatic' ? { ...upgrade, edits: [] } : upgrade;
}
