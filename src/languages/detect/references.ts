import { roleOfName } from '../../clarifai/names.ts';
import type { CredentialRole } from '../../domain/finding.ts';
import { contains } from '../../domain/location.ts';
import type { Language, Site } from '../language.ts';
import { resolve } from '../resolve.ts';
import { type Call, type EnvironmentRead, type Expression, type SyntaxUnit, textOf } from '../syntax.ts';
import { foreignHosts, speaksToApi } from './addresses.ts';
import { literalReferences } from './literal-references.ts';
import { looksLikeCredential, tracePart } from './parts.ts';
import { assignedAt, type NamedRead, type Reference, readSite } from './reference.ts';

/** Credentials named as Clarifai's that no known call consumes: constants, object entries, env reads. */
export function findReferences(unit: SyntaxUnit, language: Language, known: readonly Site[]): readonly Site[] {
  const taken = (value: Expression): boolean =>
    known.some((site) => contains(site.span, value.span) || isPartOf(value, site));
  const alone = speaksToApi(unit) && foreignHosts(unit).length === 0;
  const ours = alone || language.libraries.some((library) => library.present(unit));
  const trades = alone && known.some(({ kind }) => kind === 'token-exchange');
  return [
    ...envSites(unit),
    ...injectedSites(unit),
    ...configSites(unit, language, known),
    ...literalReferences(unit, ours, trades),
  ]
    .filter((found) => !taken(found.value))
    .map((found) => found.site);
}

/** A literal that a site names as its own although it stands elsewhere. */
function isPartOf({ span }: Expression, { parts }: Site): boolean {
  return parts.some(({ origin }) => origin.source === 'literal' && contains(span, origin.span));
}

function envSites(unit: SyntaxUnit): readonly Reference[] {
  const secretNamed = unit.environment.some(({ name }) => isClearly('client-secret', name));
  return [...unit.environment, ...indirectReads(unit)].flatMap((read): Reference[] => {
    const named = roleOfName(read.name);
    if (!named?.ours || (named.ambiguous && !secretNamed) || isGivenLiteral(read, unit)) return [];
    return [readOf({ name: read.name, role: named.role, via: 'env', value: read })];
  });
}

function isClearly(role: CredentialRole, name: string): boolean {
  const named = roleOfName(name);
  return named?.role === role && !named.ambiguous;
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
function injectedSites(unit: SyntaxUnit): readonly Reference[] {
  return unit.bindings.flatMap(({ value }): Reference[] => {
    const named = value?.kind === 'injected' ? roleOfName(value.key) : undefined;
    if (value?.kind !== 'injected' || !named?.ours || named.ambiguous) return [];
    return [readOf({ name: value.key, role: named.role, via: 'config', value })];
  });
}

/** `BuildConfig.CLARIFAI_CLIENT_ID`, `config.getString("clarifai.client-id")`, where no known call is given the value. */
function configSites(unit: SyntaxUnit, { idiom }: Language, known: readonly Site[]): readonly Reference[] {
  const { isConfigRead } = idiom;
  if (!isConfigRead) return [];
  const calls = unit.calls.filter(({ name }) => GETTER.test(name ?? '')).map(expressionOf);
  const assigned = assignedAt(unit);
  const members = unit.members.filter(({ span }) => !assigned.has(span.start));
  const values = [...calls, ...members].map((value) => ({
    value,
    name: isConfigRead(textOf(unit, value.span)) ? configName(value, unit) : undefined,
  }));
  const secretRead = values.some(({ name }) => name !== undefined && isClearly('client-secret', name));
  const reads = values.flatMap(({ value, name }): Reference[] => {
    const named = name === undefined ? undefined : roleOfName(name);
    if (name === undefined || !named?.ours || isConsumed(name, known)) return [];
    if (named.ambiguous && !(secretRead && named.role === 'client-id')) return [];
    return [readOf({ name, role: named.role, via: 'config', value })];
  });
  return reads.filter(
    ({ value }) => !reads.some((other) => other.value !== value && contains(other.value.span, value.span)),
  );
}

const GETTER = /^(get|lookup|read|load|require|property|opt)/i;

function expressionOf(call: Call): Expression {
  return { kind: 'call', call, span: call.span };
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

function readOf(read: NamedRead): Reference {
  return { value: read.value, site: readSite(read, 'certain') };
}
