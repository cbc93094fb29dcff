import { namesOtherProvider, roleOfName, wordsOf } from '../../clarifai/names.ts';
import type { CredentialRole } from '../../domain/finding.ts';
import { contains } from '../../domain/location.ts';
import { Secret } from '../../domain/secret.ts';
import type { Origin, Site, SitePart } from '../language.ts';
import type { Binding, StringLiteral, SyntaxUnit } from '../syntax.ts';
import { halfOf, isHalfCalledKey } from './half-called-key.ts';
import { boundValues, enteredValues, labelledValues, type NamedValue } from './named-values.ts';
import { looksLikeCredential } from './parts.ts';
import { NOT_FOLLOWED, type Reference, UNKNOWN_CLIENT } from './reference.ts';

/**
 * Literals under names of Clarifai's: constants, entries, labelled arguments. `ours`: the file uses a client of the
 * service, or speaks to it alone; `trades`: it also asks for tokens by itself.
 */
export function literalReferences(unit: SyntaxUnit, ours: boolean, trades: boolean): readonly Reference[] {
  const bound = boundValues(unit);
  const entered = enteredValues(unit);
  const isOurs = ownershipIn(unit, [...bound, ...entered]);
  const near = bound.filter((named) => isOurs(named) || (ours && !namesOtherProvider(wordsOf(named.name).join(' '))));
  const inside = entered.filter((named) => isOurs(named) || (trades && isPairEntry(named)));
  const labelled = labelledValues(unit);
  const candidates = [...near, ...inside, ...labelled];
  const around = surroundings(candidates);
  return candidates.flatMap((candidate) => {
    const told = isOurs(candidate);
    return referenceOf(candidate, { ...around, told, toldByCall: told || labelled.includes(candidate) });
  });
}

/** What says of a value that it is the provider's: its name, the object or the type that holds it. */
function ownershipIn(unit: SyntaxUnit, values: readonly NamedValue[]): (named: NamedValue) => boolean {
  const holders = values.filter(
    ({ name, value }) =>
      value.kind === 'object' && /clarifai/i.test(name) && !namesOtherProvider(wordsOf(name).join(' ')),
  );
  const homes = /clarifai/i.test(unit.text) ? unit.bindings.filter((binding) => isDeclaredInOurs(binding, unit)) : [];
  return (named) =>
    roleOfName(named.name)?.ours === true ||
    isHalfCalledKey(named) ||
    holders.some((holder) => contains(holder.value.span, named.value.span)) ||
    homes.some((home) => home.value === named.value);
}

/** What the other candidates of the file tell of one. */
interface Surroundings {
  readonly plainSecret: boolean;
  /** A secret stands beside it, whatever it is called. */
  readonly secretNamed: boolean;
  /** Id and secret are both there to be filled in. */
  readonly paired: boolean;
}

function surroundings(candidates: readonly NamedValue[]): Surroundings {
  const plainSecret = candidates.some(({ name }) => roleOfName(name)?.role === 'client-secret');
  const isToFill = (role: CredentialRole): boolean =>
    candidates.some((candidate) => isPlaceheld(candidate) && roleOfName(candidate.name)?.role === role);
  return {
    plainSecret,
    secretNamed: plainSecret || candidates.some(isHalfCalledKey),
    paired: isToFill('client-id') && isToFill('client-secret'),
  };
}

interface Circumstances extends Surroundings {
  /** Its own name or what holds it says that it is the provider's. */
  readonly told: boolean;
  /** That, or the call that it is given to by label. */
  readonly toldByCall: boolean;
}

function referenceOf(candidate: NamedValue, around: Circumstances): readonly Reference[] {
  const { name, value } = candidate;
  const named = roleOfName(name) ?? (isHalfCalledKey(candidate) ? halfOf(around.plainSecret) : undefined);
  if (!named || value.kind !== 'string') return [];
  if (!looksLikeCredential(value)) {
    const toFill = around.paired && around.told && isPlaceheld(candidate);
    return toFill ? [{ value, site: placeholderSite(name, named.role, value) }] : [];
  }
  const settled = !named.ambiguous || (around.toldByCall && settles(named.role, value, around.secretNamed));
  return settled ? [{ value, site: literalSite(name, named.role, value) }] : [];
}

/** `{client_id: '…', client_secret: '…'}` in a file that trades a pair for a token. */
function isPairEntry({ name, value }: NamedValue): boolean {
  return value.kind === 'string' && looksLikeCredential(value) && /^client_?(id|secret)$/i.test(name);
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
function isPlaceheld({ value }: NamedValue): boolean {
  return value.kind === 'string' && !looksLikeCredential(value) && PLACEHOLDER.test(value.value);
}

const PLACEHOLDER = /^$|[<>{}[\]]|your|enter|insert|replace|change|client|secret|x{3,}|\*{3,}|\.{3,}|todo|here|id\b/i;

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
