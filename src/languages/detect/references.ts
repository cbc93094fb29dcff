import { namesOtherProvider, roleOfName, wordsOf } from '../../clarifai/names.ts';
import type { CredentialRole } from '../../domain/finding.ts';
import { contains } from '../../domain/location.ts';
import { Secret } from '../../domain/secret.ts';
import type { Language, Site } from '../language.ts';
import { resolve } from '../resolve.ts';
import {
  type Call,
  type EnvironmentRead,
  type Expression,
  pathOf,
  type StringLiteral,
  type SyntaxUnit,
  textOf,
} from '../syntax.ts';
import { looksLikeCredential, tracePart } from './parts.ts';

const CLIENT = { name: 'unknown', versions: '*' } as const;

/** Credentials named as Clarifai's that no known call consumes: constants, object entries, env reads. */
export function findReferences(unit: SyntaxUnit, language: Language, known: readonly Site[]): readonly Site[] {
  const taken = (value: Expression): boolean =>
    known.some((site) => contains(site.span, value.span) || isPartOf(value, site));
  const ours = language.libraries.some((library) => library.present(unit));
  return [...envSites(unit), ...injectedSites(unit), ...configSites(unit, language, known), ...literalSites(unit, ours)]
    .filter((found) => !taken(found.value))
    .map((found) => found.site);
}

/** A literal that a site names as its own although it stands elsewhere. */
function isPartOf({ span }: Expression, { parts }: Site): boolean {
  return parts.some(({ origin }) => origin.source === 'literal' && contains(span, origin.span));
}

interface Found {
  readonly value: Expression;
  readonly site: Site;
}

function envSites(unit: SyntaxUnit): readonly Found[] {
  const secretNamed = unit.environment.some((read) => roleOfName(read.name)?.role === 'client-secret');
  return [...unit.environment, ...indirectReads(unit)].flatMap((read): Found[] => {
    const named = roleOfName(read.name);
    if (!named?.ours || (named.ambiguous && !secretNamed) || isGivenLiteral(read, unit)) return [];
    return [{ value: read, site: readSite(read, read.name, named.role, 'env') }];
  });
}

/** `env.CLARIFAI_CLIENT_ID` after `env = process.env`. */
function indirectReads(unit: SyntaxUnit): readonly EnvironmentRead[] {
  return unit.members.flatMap((member) => {
    if (!/clarifai/i.test(member.property ?? '')) return [];
    const { value } = resolve(member, unit);
    const direct = unit.environment.some(({ span }) => span.start === value.span.start);
    return value.kind === 'env' && !direct ? [value] : [];
  });
}

/** `ENV['CLARIFAI_CLIENT_ID'] = 'literal'`: the literal is the finding. */
function isGivenLiteral({ span }: Expression, { bindings }: SyntaxUnit): boolean {
  return bindings.some(
    ({ kind, statement, value }) =>
      kind === 'assignment' && statement.start === span.start && value?.kind === 'string' && looksLikeCredential(value),
  );
}

/** Fields that a container fills with a credential, where no call of the file uses them. */
function injectedSites(unit: SyntaxUnit): readonly Found[] {
  return unit.bindings.flatMap(({ value }): Found[] => {
    const named = value?.kind === 'injected' ? roleOfName(value.key) : undefined;
    if (value?.kind !== 'injected' || !named?.ours || named.ambiguous) return [];
    return [{ value, site: readSite(value, value.key, named.role, 'config') }];
  });
}

/** `BuildConfig.CLARIFAI_CLIENT_ID`, `config.getString("clarifai.client-id")`, where no known call is given the value. */
function configSites(unit: SyntaxUnit, { idiom }: Language, known: readonly Site[]): readonly Found[] {
  const { isConfigRead } = idiom;
  if (!isConfigRead) return [];
  const calls = unit.calls.filter(({ name }) => GETTER.test(name ?? '')).map(expressionOf);
  const members = unit.members.filter((member) => !isWritten(member, unit));
  const reads = [...calls, ...members].flatMap((value): Found[] => {
    const name = isConfigRead(textOf(unit, value.span)) ? configName(value, unit) : undefined;
    const named = name === undefined ? undefined : roleOfName(name);
    if (name === undefined || !named?.ours || named.ambiguous || isConsumed(name, known)) return [];
    return [{ value, site: readSite(value, name, named.role, 'config') }];
  });
  return reads.filter(
    ({ value }) => !reads.some((other) => other.value !== value && contains(other.value.span, value.span)),
  );
}

const GETTER = /^(get|lookup|read|load|require|property|opt)/i;

function expressionOf(call: Call): Expression {
  return { kind: 'call', call, span: call.span };
}

function isWritten({ span }: Expression, { bindings }: SyntaxUnit): boolean {
  return bindings.some(({ kind, statement }) => kind === 'assignment' && statement.start === span.start);
}

function configName(value: Expression, unit: SyntaxUnit): string | undefined {
  const { origin } = tracePart('client-id', value, unit);
  return origin.source === 'reference' && origin.via === 'config' ? origin.name : undefined;
}

/** A known call is given what is read under this name. */
function isConsumed(name: string, known: readonly Site[]): boolean {
  return known.some(({ parts }) =>
    parts.some(({ origin }) => origin.source === 'reference' && origin.via === 'config' && origin.name === name),
  );
}

function readSite(value: Expression, name: string, role: CredentialRole, via: 'env' | 'config'): Site {
  return {
    kind: 'env-reference',
    confidence: 'certain',
    span: value.span,
    client: CLIENT,
    credentialKind: role === 'access-token' ? 'access-token' : 'client-pair',
    parts: [{ role, origin: { source: 'reference', via, name } }],
    message: `${name} is read from the ${via === 'env' ? 'environment' : 'configuration'}.`,
    rewrite: { kind: 'by-hand', reason: 'the value goes to code that keyshift does not follow' },
  };
}

interface Named {
  readonly name: string;
  readonly value: Expression;
}

function literalSites(unit: SyntaxUnit, ours: boolean): readonly Found[] {
  const bound = unit.bindings.flatMap(({ name, value }) => (value ? valuesNamed(name, value) : []));
  const entered = unit.entries.flatMap(({ key, value }) => (key === null ? [] : valuesNamed(key, value)));
  const labelled: Named[] = unit.calls.filter(saysClarifai).flatMap((call) => labelledValues(call));
  const holders = [...bound, ...entered].filter(
    ({ name, value }) =>
      value.kind === 'object' && /clarifai/i.test(name) && !namesOtherProvider(wordsOf(name).join(' ')),
  );
  const homes = unit.bindings.filter((binding) => isDeclaredInOurs(binding, unit));
  const isOurs = ({ name, value }: Named): boolean =>
    roleOfName(name)?.ours === true ||
    holders.some((holder) => contains(holder.value.span, value.span)) ||
    homes.some((home) => home.value === value);
  const near = bound.filter((named) => isOurs(named) || (ours && !namesOtherProvider(wordsOf(named.name).join(' '))));
  const candidates = [...near, ...entered.filter(isOurs), ...labelled];
  const secretNamed = candidates.some(({ name }) => roleOfName(name)?.role === 'client-secret');
  const paired = ['client-id', 'client-secret'].every((role) =>
    candidates.some((candidate) => isPlaceheld(candidate) && roleOfName(candidate.name)?.role === role),
  );
  return candidates.flatMap((candidate): Found[] => {
    const { name, value } = candidate;
    const named = roleOfName(name);
    if (!named || value.kind !== 'string') return [];
    if (!looksLikeCredential(value)) {
      if (!paired || !named.ours || !isPlaceheld(candidate)) return [];
      return [{ value, site: placeholderSite(name, named.role, value) }];
    }
    // A token is ambiguous too, and no secret beside it says otherwise.
    if (named.ambiguous && !(secretNamed && isOurs(candidate) && named.role === 'client-id')) return [];
    return [{ value, site: literalSite(name, named.role, value) }];
  });
}

/** `interface CLARIFAI { String APP_ID = …; }`: what holds the name says whose it is. */
function isDeclaredInOurs({ scope }: SyntaxUnit['bindings'][number], { text }: SyntaxUnit): boolean {
  const opening = text.slice(Math.max(0, scope.start - 120), text.indexOf('{', scope.start) + 1);
  return /\b(class|interface|object|enum|struct|extension)\s+\w*clarifai\w*[^{};]*\{$/i.test(opening);
}

/** A text under the name of a credential that is none yet: `CLARIFAI_SECRET = "YOUR_SECRET"`. */
function isPlaceheld({ value }: Named): boolean {
  return value.kind === 'string' && !looksLikeCredential(value) && PLACEHOLDER.test(value.value);
}

const PLACEHOLDER = /^$|[<>{}[\]]|your|enter|insert|replace|change|client|secret|x{3,}|\*{3,}|\.{3,}|todo|here|id\b/i;

/** The name stands for each of the values it may be given. */
function valuesNamed(name: string, value: Expression): readonly Named[] {
  return value.kind === 'choice' ? value.options.map((option) => ({ name, value: option })) : [{ name, value }];
}

/** A class or function of the project's own that passes its arguments on: `ClarifaiService(clientID: "…")`. */
function saysClarifai({ name, receiver }: Call): boolean {
  return /clarifai/i.test([...(receiver ? (pathOf(receiver) ?? []) : []), name ?? ''].join('.'));
}

function labelledValues(call: Call): readonly Named[] {
  return call.arguments.flatMap(({ label, value }) => (label === null ? [] : [{ name: label, value }]));
}

function literalSite(name: string, role: Site['parts'][number]['role'], value: StringLiteral): Site {
  return {
    kind: 'config-credential',
    confidence: 'certain',
    span: value.span,
    client: CLIENT,
    credentialKind: role === 'access-token' ? 'access-token' : 'client-pair',
    parts: [{ role, origin: { source: 'literal', secret: new Secret(value.value), span: value.content } }],
    message: `${name} is written into the code.`,
    rewrite: { kind: 'by-hand', reason: 'the value goes to code that keyshift does not follow' },
  };
}

function placeholderSite(name: string, role: Site['parts'][number]['role'], value: StringLiteral): Site {
  return {
    kind: 'config-credential',
    confidence: 'likely',
    span: value.span,
    client: CLIENT,
    credentialKind: role === 'access-token' ? 'access-token' : 'client-pair',
    parts: [{ role, origin: { source: 'unknown' } }],
    message: `${name} is to be filled in with an old credential.`,
    rewrite: { kind: 'by-hand', reason: 'the value goes to code that keyshift does not follow' },
  };
}
