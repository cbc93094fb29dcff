import { findEndpoint, scopesOfCall } from '../clarifai/scope-rules.ts';
import { applyEdits } from '../domain/edit.ts';
import type { CredentialPart, CredentialRef, Finding } from '../domain/finding.ts';
import { fingerprints } from '../domain/fingerprint.ts';
import { contains, type LineIndex } from '../domain/location.ts';
import type { RestCall, Usage } from '../domain/usage.ts';
import type { Site, SitePart, SiteUsage } from '../languages/language.ts';

/** Locates, fingerprints and masks the sites of one file. Same order as the sites. */
export function toFindings(
  file: string,
  language: string,
  text: string,
  lines: LineIndex,
  sites: readonly Site[],
): readonly Finding[] {
  const rules = sites.map((site) => `${language}/${site.kind}`);
  const prints = fingerprints(
    file,
    sites.map((site, index) => ({ ruleId: rules[index] ?? '', text: identifyingText(text, site) })),
  );
  return sites.map((site, index) => ({
    fingerprint: prints[index] ?? '',
    ruleId: rules[index] ?? '',
    kind: site.kind,
    confidence: site.confidence,
    location: { ...lines.locate(file, site.span), ...(site.cell === undefined ? {} : { cell: site.cell }) },
    language,
    client: site.client,
    credential: credentialOf(site),
    rewrite: publicRewrite(site),
    message: site.message,
    ...(site.via === undefined ? {} : { via: site.via }),
    ...(site.suppression === undefined ? {} : { suppression: site.suppression }),
  }));
}

/** Nobody can guess a value this long from a hash of the text around it; what is shorter is a placeholder or weak. */
const UNGUESSABLE = 20;

/** The text of a site without literals that a published hash would give away. */
function identifyingText(text: string, { span, parts }: Site): string {
  const short = parts.flatMap(({ origin }) =>
    origin.source === 'literal' && contains(span, origin.span) && origin.span.end - origin.span.start < UNGUESSABLE
      ? [{ ...origin.span, text: '' }]
      : [],
  );
  const from = span.start;
  const own = short.map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from }));
  return applyEdits(text.slice(span.start, span.end), own);
}

function credentialOf(site: Site): CredentialRef | null {
  return site.credentialKind && { kind: site.credentialKind, parts: site.parts.map(publicPart) };
}

function publicPart({ role, origin }: SitePart): CredentialPart {
  switch (origin.source) {
    case 'literal':
      return { role, source: 'literal', masked: origin.secret.masked, digest: origin.secret.fingerprint };
    case 'reference':
      return { role, source: 'reference', via: origin.via, name: origin.name };
    default:
      return { role, source: 'unknown' };
  }
}

function publicRewrite({ rewrite }: Site): Finding['rewrite'] {
  return rewrite.kind === 'automatic' ? { kind: 'automatic' } : rewrite;
}

function fullScopesOf({ method, path, alsoNeeds = [] }: RestCall): readonly string[] {
  const endpoint = findEndpoint(method, path);
  return endpoint ? [...scopesOfCall(endpoint, 'full'), ...alsoNeeds] : [];
}

/** Locates a usage and looks up the scopes below which its answer is rejected or redacted. */
export function toUsage(file: string, lines: LineIndex, usage: SiteUsage): Usage {
  const scopes = new Set(usage.calls.flatMap(fullScopesOf));
  return {
    location: lines.locate(file, usage.span),
    client: usage.client,
    method: usage.method,
    calls: usage.calls,
    scopes: [...scopes].toSorted(),
    ...(usage.unknown === undefined ? {} : { unknown: usage.unknown }),
    ...(usage.madeAt ? { madeAt: lines.locate(file, usage.madeAt) } : {}),
  };
}
