import { withoutTodos } from '../domain/todo.ts';
import { keepOnly } from '../formats/embedded/region.ts';
import { codeSites, commentSites } from '../formats/prose/sites.ts';
import { analyze } from '../languages/analyze.ts';
import type { Analysis, AnalyzeOptions, Language, Site } from '../languages/language.ts';
import type { SyntaxUnit } from '../languages/syntax.ts';

/** Everything a parsed text says: its code, its comments, and what the parser lost. Pure. */
export function analyzeUnit(unit: SyntaxUnit, language: Language, options: AnalyzeOptions): Analysis {
  const analysis = analyze(unit, language, options);
  const known = unit.damaged ? analysis.sites.filter((site) => !isMigrated(site, unit.text)) : analysis.sites;
  const found = [...known, ...commented(unit, language, known)];
  const sites = unit.damaged ? [...found, ...lost(unit.text, found)] : found;
  return { ...analysis, sites: sites.toSorted((a, b) => a.span.start - b.span.start) };
}

/** Where the parser lost a keyword, its value looks like one of the old arguments. */
function isMigrated({ kind, span }: Site, text: string): boolean {
  return kind.endsWith('constructor') && /\bapi_?key['"]?\s*[:=]/i.test(text.slice(span.start, span.end));
}

function commented(unit: SyntaxUnit, language: Language, known: readonly Site[]): readonly Site[] {
  if (unit.comments.length === 0) return [];
  const ours = language.libraries.some((library) => library.present(unit));
  return commentSites(withoutTodos(keepOnly(unit.text, unit.comments)), known, ours);
}

/** A call that the parser lost may still be told by its text. What it did not lose tells the rest. */
function lost(text: string, known: readonly Site[]): readonly Site[] {
  const sites = codeSites(text, known);
  return known.length === 0 ? sites : sites.filter((site) => LOST.has(site.kind) && !known.some(isSame(site, text)));
}

const LOST: ReadonlySet<Site['kind']> = new Set([
  'client-credentials-constructor',
  'access-token-constructor',
  'token-exchange',
  'bearer-header',
]);

/** Of the same kind, on the same lines or holding the same literal. */
function isSame(site: Site, text: string): (other: Site) => boolean {
  const from = text.lastIndexOf('\n', site.span.start - 1) + 1;
  const to = text.indexOf('\n', site.span.end);
  return (other) =>
    other.kind === site.kind && other.span.start < (to === -1 ? text.length : to) && other.span.end > from;
}
