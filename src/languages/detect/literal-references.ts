import { type NamedRole, namesOtherProvider, roleOfName, wordsOf } from '../../clarifai/names.ts';
import type { CredentialRole } from '../../domain/finding.ts';
import { contains } from '../../domain/location.ts';
import { Secret } from '../../domain/secret.ts';
import type { Origin, Site, SitePart } from '../language.ts';
import {
  type Binding,
  type Call,
  calleeText,
  type Expression,
  type StringLiteral,
  type SyntaxUnit,
} from '../syntax.ts';
import { looksLikeCredential } from './parts.ts';
import { NOT_FOLLOWED, type Reference, UNKNOWN_CLIENT } from './reference.ts';

interface Named {
  readonly name: string;
  readonly value: Expression;
}

/**
 * Literals under names of Clarifai's: constants, entries, labelled arguments. `ours`: the file uses a client of the
 * service, or speaks to it alone; `trades`: it also asks for tokens by itself.
 */
export function literalReferences(unit: SyntaxUnit, ours: boolean, trades: boolean): readonly Reference[] {
  const bound = unit.bindings.flatMap(({ name, value }) => (value ? valuesNamed(name, value) : []));
  const entered = unit.entries.flatMap(({ key, value }) => (key === null ? [] : valuesNamed(key, value)));
  const labelled: Named[] = unit.calls.filter(saysClarifai).flatMap((call) => labelledValues(call));
  const holders = [...bound, ...entered].filter(
    ({ name, value }) =>
      value.kind === 'object' && /clarifai/i.test(name) && !namesOtherProvider(wordsOf(name).join(' ')),
  );
  const homes = /clarifai/i.test(unit.text) ? unit.bindings.filter((binding) => isDeclaredInOurs(binding, unit)) : [];
  const isOurs = ({ name, value }: Named): boolean =>
    roleOfName(name)?.ours === true ||
    isHalfCalledKey({ name, value }) ||
    holders.some((holder) => contains(holder.value.span, value.span)) ||
    homes.some((home) => home.value === value);
  const near = bound.filter((named) => isOurs(named) || (ours && !namesOtherProvider(wordsOf(named.name).join(' '))));
  const candidates = [
    ...near,
    ...entered.filter((named) => isOurs(named) || (trades && isPairEntry(named))),
    ...labelled,
  ];
  const plainSecret = candidates.some(({ name }) => roleOfName(name)?.role === 'client-secret');
  const secretNamed = plainSecret || candidates.some(isHalfCalledKey);
  const paired = ['client-id', 'client-secret'].every((role) =>
    candidates.some((candidate) => isPlaceheld(candidate) && roleOfName(candidate.name)?.role === role),
  );
  return candidates.flatMap((candidate): Reference[] => {
    const { name, value } = candidate;
    const named = roleOfName(name) ?? (isHalfCalledKey(candidate) ? halfOf(plainSecret) : undefined);
    if (!named || value.kind !== 'string') return [];
    if (!looksLikeCredential(value)) {
      if (!paired || !isOurs(candidate) || !isPlaceheld(candidate)) return [];
      return [{ value, site: placeholderSite(name, named.role, value) }];
    }
    if (
      named.ambiguous &&
      !((isOurs(candidate) || labelled.includes(candidate)) && settles(named.role, value, secretNamed))
    )
      return [];
    return [{ value, site: literalSite(name, named.role, value) }];
  });
}

/** `{client_id: '…', client_secret: '…'}` in a file that trades a pair for a token. */
function isPairEntry({ name, value }: Named): boolean {
  return value.kind === 'string' && looksLikeCredential(value) && /^client_?(id|secret)$/i.test(name);
}

/**
 * `CLARIFAI_API_KEY` with the 40 characters of half a pair, where a key has 32: which half, only a secret beside it
 * tells. A key of another provider does not say Clarifai.
 */
function isHalfCalledKey({ name, value }: Named): boolean {
  return (
    value.kind === 'string' &&
    /^(?=.*[G-Zg-z_-])[\w-]{40}$/.test(value.value) &&
    /clarifai.*api_?key$/i.test(name) &&
    !namesOtherProvider(wordsOf(name).join(' '))
  );
}

function halfOf(besideSecret: boolean): NamedRole {
  return { role: besideSecret ? 'client-id' : 'client-secret', ours: true, ambiguous: false };
}

/** An `APP_ID` is a client id beside a secret; a `TOKEN` and a `SECRET_KEY` are told by a form that no key and no PAT has. */
function settles(role: CredentialRole, { value }: StringLiteral, secretNamed: boolean): boolean {
  if (role === 'client-id') return secretNamed;
  return role === 'access-token' ? /^(?=.*[g-z])[A-Za-z0-9]{30}$/i.test(value) : /^[\w-]{40}$/.test(value);
}

/** `interface CLARIFAI { String APP_ID = …; }`: what holds the name says whose it is. */
function isDeclaredInOurs({ name, value, scope }: Binding, { text }: SyntaxUnit): boolean {
  if (value?.kind !== 'string' || !roleOfName(name)) return false;
  const around = text.slice(Math.max(0, scope.start - NEAR), scope.start + NEAR);
  const opening = around.indexOf('{', Math.min(NEAR, scope.start));
  return HOME.test(around.slice(0, opening + 1));
}

/** A type may be introduced before its body or be all of its scope; its head is short. */
const NEAR = 120;
const HOME = /\b(class|interface|object|enum|struct|extension)\s+\w*clarifai\w*[^{};]*\{$/i;

/** A text under the name of a credential that is none yet: `CLARIFAI_SECRET = "YOUR_SECRET"`. */
function isPlaceheld({ value }: Named): boolean {
  return value.kind === 'string' && !looksLikeCredential(value) && PLACEHOLDER.test(value.value);
}

const PLACEHOLDER = /^$|[<>{}[\]]|your|enter|insert|replace|change|client|secret|x{3,}|\*{3,}|\.{3,}|todo|here|id\b/i;

/** The name stands for each of the values it may be given; what stands in for a missing one is not there to be filled. */
function valuesNamed(name: string, value: Expression): readonly Named[] {
  if (value.kind !== 'choice') return [{ name, value }];
  return value.options
    .filter((option) => option.kind !== 'string' || looksLikeCredential(option))
    .map((option) => ({ name, value: option }));
}

/** A class or function of the project's own that passes its arguments on: `ClarifaiService(clientID: "…")`. */
function saysClarifai(call: Call): boolean {
  return /clarifai/i.test(calleeText(call));
}

function labelledValues(call: Call): readonly Named[] {
  return call.arguments.flatMap(({ label, value }) => (label === null ? [] : [{ name: label, value }]));
}

function literalSite(name: string, role: CredentialRole, value: StringLiteral): Site {
  const origin: Origin = { source: 'literal', secret: new Secret(value.value), span: value.content };
  return siteOf(value, { role, origin }, 'certain', `${name} is written into the code.`);
}

function placeholderSite(name: string, role: CredentialRole, value: StringLiteral): Site {
  const message = `${name} is to be filled in with an old credential.`;
  return siteOf(value, { role, origin: { source: 'unknown' } }, 'likely', message);
}

function siteOf({ span }: StringLiteral, part: SitePart, confidence: Site['confidence'], message: string): Site {
  return {
    kind: 'config-credential',
    confidence,
    span,
    client: UNKNOWN_CLIENT,
    credentialKind: part.role === 'access-token' ? 'access-token' : 'client-pair',
    parts: [part],
    message,
    rewrite: NOT_FOLLOWED,
  };
}
