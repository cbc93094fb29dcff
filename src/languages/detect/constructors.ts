import type { Span } from '../../domain/location.ts';
import type { AnalyzeOptions, ConstructorMatch, Language, Site, SiteRewrite } from '../language.ts';
import type { SyntaxUnit } from '../syntax.ts';
import { definitionSites } from './definitions.ts';
import { keyTextOf, removals, removedNames } from './key-text.ts';
import { publicParts, type TracedPart, tracePart } from './parts.ts';
import { withV2Calls } from './v1-client.ts';
import { wrapperChange } from './wrapper-change.ts';

/** Legacy client constructions, and the constants and variables that feed them. */
export function findConstructors(unit: SyntaxUnit, language: Language, options: AnalyzeOptions): readonly Site[] {
  return unit.calls.flatMap((call) => {
    for (const library of language.libraries) {
      const match = library.legacy(call, unit);
      if (match)
        return constructorSites(withV2Calls(match, library, unit, language), call.span, unit, language, options);
    }
    return [];
  });
}

function constructorSites(
  match: ConstructorMatch,
  span: Site['span'],
  unit: SyntaxUnit,
  language: Language,
  options: AnalyzeOptions,
): readonly Site[] {
  const parts = match.parts.map((part) => tracePart(part.role, part.value, unit));
  const rewrite = rewriteOf(match, span, parts, unit, language, options);
  const site: Site = {
    kind: match.kind,
    confidence: match.confidence ?? 'certain',
    span,
    client: match.client,
    credentialKind: match.kind === 'access-token-constructor' ? 'access-token' : 'client-pair',
    parts: publicParts(parts),
    message: match.message,
    rewrite,
    ...(match.replacement.kind === 'unchanged' ? { unchanged: true } : {}),
  };
  const { replacement } = match;
  const changed =
    replacement.kind === 'automatic' && rewrite.kind === 'by-hand'
      ? wrapperChange({ ...match, replacement }, span, parts, unit, language, options)
      : undefined;
  if (!changed) return [site, ...definitionSites(parts, match.client, unit, [span], rewrite.kind === 'automatic')];
  const definitions = definitionSites(changed.handed, match.client, unit, changed.replaced, true);
  return [{ ...site, parts: changed.parts, rewrite: changed.rewrite, wraps: true }, ...changed.callers, ...definitions];
}

const SET_ELSEWHERE: SiteRewrite = {
  kind: 'by-hand',
  reason:
    'the code stays, but it reads the pair by itself: give it the key where it runs, and take the pair away there',
  suggestion: 'CLARIFAI_API_KEY',
};

function rewriteOf(
  match: ConstructorMatch,
  span: Span,
  parts: readonly TracedPart[],
  unit: SyntaxUnit,
  language: Language,
  options: AnalyzeOptions,
): SiteRewrite {
  const { replacement } = match;
  if (replacement.kind === 'by-hand') return replacement;
  if (replacement.kind === 'unchanged') return SET_ELSEWHERE;
  if (parts.length === 0 && !unit.damaged) return { kind: 'automatic', edits: () => [] };
  const key = keyTextOf(parts, unit, language.idiom, options);
  const before = unit.text.slice(span.start, replacement.span.start);
  const after = unit.text.slice(replacement.span.end, span.end);
  const suggestion = `${before}${replacement.write('<the API key>')}${after}`;
  if (unit.damaged)
    return { kind: 'by-hand', reason: 'the file does not parse, so an edit could break it', suggestion };
  if (key.kind === 'by-hand') return { ...key, suggestion };
  return {
    kind: 'automatic',
    suggestion,
    removes: removedNames(parts, [replacement.span], unit),
    ...(key.needsConfig ? { needsConfig: key.needsConfig } : {}),
    edits: (target) => [
      { ...replacement.span, text: replacement.write(key.text(target)) },
      ...key.support(target),
      ...removals(parts, [replacement.span], unit),
    ],
  };
}
