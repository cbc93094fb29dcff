import type { ClientRef } from '../../domain/finding.ts';
import { contains, type Span } from '../../domain/location.ts';
import type { Site, SiteRewrite } from '../language.ts';
import type { Expression, SyntaxUnit } from '../syntax.ts';
import { publicParts, standsForNothing, type TracedPart } from './parts.ts';
import { removableBindings, removalOf } from './remove.ts';

/**
 * The places away from a call where its credential is written down or read from the environment. `replaced` is
 * what the call's rewrite writes anew, `removed` the statements that it takes away.
 */
export function definitionSites(
  parts: readonly TracedPart[],
  client: ClientRef,
  unit: SyntaxUnit,
  replaced: readonly Span[],
  automatic: boolean,
  removed: readonly Span[] = [],
): readonly Site[] {
  const gone = [...replaced, ...removed];
  const passed = parts.flatMap((part) => part.resolved.through);
  const away = removalOf(removableBindings(passed, gone, unit));
  return parts.flatMap((part) => {
    const { value } = part.resolved;
    const inline = replaced.some((area) => contains(area, value.span));
    if (inline || !DEFINING.has(value.kind) || isEmpty(value)) return [];
    const removable = automatic && [...removed, ...away].some((area) => contains(area, value.span));
    return [definitionSite(part, client, removable ? COVERED : automatic ? LEFT : WAITS)];
  });
}

const DEFINING = new Set<Expression['kind']>(['string', 'env', 'injected']);

/** A placeholder to be filled in: nothing is written down yet. */
function isEmpty(value: Expression): boolean {
  return value.kind === 'string' && standsForNothing(value);
}

function definitionSite(part: TracedPart, client: ClientRef, rewrite: SiteRewrite): Site {
  const { value } = part.resolved;
  const literal = value.kind === 'string';
  return {
    kind: literal ? 'config-credential' : 'env-reference',
    confidence: 'certain',
    span: value.span,
    client,
    credentialKind: part.role === 'access-token' ? 'access-token' : 'client-pair',
    parts: publicParts([part]),
    message: literal
      ? `The ${wording(part)} is written into the code.`
      : `The ${wording(part)} is read from the ${value.kind === 'env' ? 'environment' : 'configuration'}.`,
    rewrite,
  };
}

function wording(part: TracedPart): string {
  return part.role.replace('-', ' ');
}

/** The edits of the call that uses the value remove it. */
const COVERED: SiteRewrite = { kind: 'automatic', edits: () => [] };

const LEFT: SiteRewrite = {
  kind: 'by-hand',
  reason: 'the value is used in more than one place or declared together with others: remove it once nothing needs it',
  suggestion: 'Read CLARIFAI_API_KEY where the value is used, then delete it here.',
};

const WAITS: SiteRewrite = {
  kind: 'by-hand',
  reason: 'the call that uses the value is left by hand: remove the value together with it',
  suggestion: 'Delete it together with the call, which takes CLARIFAI_API_KEY instead.',
};
