import type { Waypoint } from '../../../domain/finding.ts';
import { contains, type Span } from '../../../domain/location.ts';
import { hold } from '../../../languages/hold.ts';
import type { AnalyzeOptions, Site } from '../../../languages/language.ts';
import { analyzeUnit } from '../../analyze-unit.ts';
import type { TextAnalysis } from '../../text-analysis.ts';
import { type CodeFile, lineAt } from '../code-files.ts';
import { type AdoptedAddress, withAddresses } from './with-addresses.ts';

/** Addresses that a file is given by another, and how they come to it. */
export interface Adoption {
  readonly code: CodeFile;
  readonly adopted: readonly AdoptedAddress[];
  readonly via: readonly Waypoint[];
  /** Only what lies within these counts; absent: the whole file. */
  readonly inside?: readonly Span[];
}

/** What the file says once it is known where its requests go. */
export function adopt(
  adoption: Adoption,
  before: TextAnalysis | undefined,
  options: AnalyzeOptions,
): TextAnalysis | undefined {
  const { code, adopted, inside } = adoption;
  const analysis = analyzeUnit(withAddresses(code.unit, adopted), code.language, options);
  const said = analysis.sites.filter(({ span }) => span.start < code.unit.text.length);
  const known = before?.sites ?? [];
  const fresh = said.filter((site) => !known.some((other) => isSame(other, site)) && isSure(site, inside));
  if (!fresh.some(isUse)) return before;
  const kept = inside ? known : [...said.filter((site) => !fresh.includes(site)), ...known.filter(isLost(said))];
  const sites = [...kept, ...fresh.map((site) => reached(site, adoption))];
  return {
    ...(before ?? { language: code.language.id, linkable: false, upgrades: [] }),
    sites: sites.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
    usages: inside ? (before?.usages ?? []) : analysis.usages,
  };
}

/** Others may use what sets the header: whether they send to the API too is for a person to see. */
function reached(site: Site, { via, inside }: Adoption): Site {
  const told = { ...site, via: [...(site.via ?? []), ...via] };
  const reason = `it is used from ${via[0]?.file ?? 'another file'}, which names the API, and perhaps for other services too`;
  return inside && site.rewrite.kind === 'automatic' ? hold(told, reason) : told;
}

/** Within the declaration that was followed; or, among addresses of several services, surely sent to the provider's. */
function isSure({ kind, confidence, span }: Site, inside: Adoption['inside']): boolean {
  if (inside) return inside.some((area) => contains(area, span));
  return kind !== 'bearer-header' || confidence === 'certain';
}

/** Uses that the file told before, as in its scripts, and does not any more. */
function isLost(said: readonly Site[]): (site: Site) => boolean {
  return (site) => isUse(site) && !said.some((other) => isSame(other, site));
}

function isUse({ kind }: Site): boolean {
  return kind !== 'config-credential' && kind !== 'env-reference' && kind !== 'docs-mention';
}

function isSame(a: Site, b: Site): boolean {
  return a.kind === b.kind && (contains(a.span, b.span) || contains(b.span, a.span));
}

/** A place of a file, with what it does there. */
export function pointAt(code: CodeFile, offset: number, what: string): Waypoint {
  return { file: code.file, line: lineAt(code, offset), what };
}
