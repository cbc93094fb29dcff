import type { CredentialRole } from '../../domain/finding.ts';
import { Secret } from '../../domain/secret.ts';
import type { Origin, SitePart } from '../language.ts';
import { type Resolved, resolve } from '../resolve.ts';
import { type Expression, pathOf, type StringLiteral, type SyntaxUnit } from '../syntax.ts';
import { keysOfPath } from './config-keys.ts';
import { configLookup, configRead, isAnswered } from './config-lookup.ts';

/** A credential part and the way its value was found. */
export interface TracedPart extends SitePart {
  readonly expression: Expression;
  readonly resolved: Resolved;
}

/** Follows an expression that holds a credential to where its value lives. */
export function tracePart(role: CredentialRole, expression: Expression, unit: SyntaxUnit): TracedPart {
  const resolved = resolve(expression, unit);
  return { role, expression, resolved, origin: originOf(resolved.value) };
}

function originOf(value: Expression): Origin {
  switch (value.kind) {
    case 'string':
      return standsForNothing(value)
        ? { source: 'unknown' }
        : { source: 'literal', secret: new Secret(value.value), span: value.content };
    case 'env':
      return { source: 'reference', via: 'env', name: value.name };
    case 'injected':
      return { source: 'reference', via: 'config', name: value.key };
    case 'choice': {
      const first = value.options[0];
      return first ? originOf(first) : { source: 'unknown' };
    }
    default:
      return referenceOf(value);
  }
}

/** Written down until there is a value: `var token = "none"`. */
export function standsForNothing({ value }: StringLiteral): boolean {
  return /^(none|null|nil|undefined|unknown|unset|unas+igned|empty|invalid|pending|n\/?a)?$/i.test(value);
}

function referenceOf(value: Expression): Origin {
  const path = pathOf(value);
  if (path === undefined) return configLookup(value);
  const name = path.join('.');
  if (isAnswered(path)) return { source: 'unknown' };
  if (path.length === 1 || OWN_FIELD.test(name)) return { source: 'reference', via: 'identifier', name };
  return configRead(name, path.slice(0, -1).join('.'), keysOfPath(path));
}

/** A field of the object itself that nothing in the file fills: it is given from outside, as a parameter is. */
const OWN_FIELD = /^(\$?this|self|cls)\.[^.]+$/;

/** Each part, and beside it the literals that stand in where it is missing: they are credentials too. */
export function publicParts(parts: readonly TracedPart[]): readonly SitePart[] {
  return parts.flatMap((part) => [
    { role: part.role, origin: part.origin, names: namesOf(part) },
    ...(part.resolved.fallbacks ?? [])
      .filter(looksLikeCredential)
      .map((literal) => ({ role: part.role, origin: originOf(literal) })),
  ]);
}

function namesOf({ expression, resolved }: TracedPart): readonly string[] {
  const paths = [expression, resolved.value].flatMap((value) => (pathOf(value) ?? calledPath(value))?.join('.') ?? []);
  const [first, last] = paths;
  const names = [first, ...resolved.through.map(({ name }) => name), last];
  return [...new Set(names.flatMap((name) => name ?? []))];
}

/** `Credentials.id()`, called without arguments: a path whose last name ends with the parentheses. */
function calledPath(value: Expression): readonly string[] | undefined {
  if (value.kind !== 'call' || value.call.form === 'new' || value.call.arguments.length > 0) return undefined;
  const { name, receiver } = value.call;
  const holder = receiver === null ? [] : pathOf(receiver);
  return name === null || holder === undefined ? undefined : [...holder, `${name}()`];
}

/** Ids and secrets have 40 of `[A-Za-z0-9_-]`, tokens 30 alphanumerics (public samples). */
export function looksLikeCredential({ value }: StringLiteral): boolean {
  return /^[A-Za-z0-9_-]{28,42}$/.test(value);
}
