import { namesOtherProvider, roleOfName, wordsOf } from '../../clarifai/names.ts';
import type { CredentialRole } from '../../domain/finding.ts';
import { contains } from '../../domain/location.ts';
import { Secret } from '../../domain/secret.ts';
import type { Language, Site } from '../language.ts';
import { type Call, type Expression, pathOf, type StringLiteral, type SyntaxUnit } from '../syntax.ts';

const CLIENT = { name: 'unknown', versions: '*' } as const;

/** Credentials named as Clarifai's that no known call consumes: constants, object entries, env reads. */
export function findReferences(unit: SyntaxUnit, language: Language, known: readonly Site[]): readonly Site[] {
  const taken = (value: Expression): boolean => known.some((site) => contains(site.span, value.span));
  const ours = language.libraries.some((library) => library.present(unit));
  return [...envSites(unit), ...injectedSites(unit), ...literalSites(unit, ours)]
    .filter((found) => !taken(found.value))
    .map((found) => found.site);
}

interface Found {
  readonly value: Expression;
  readonly site: Site;
}

function envSites(unit: SyntaxUnit): readonly Found[] {
  const secretNamed = unit.environment.some((read) => roleOfName(read.name)?.role === 'client-secret');
  return unit.environment.flatMap((read): Found[] => {
    const named = roleOfName(read.name);
    if (!named?.ours || (named.ambiguous && !secretNamed)) return [];
    return [{ value: read, site: readSite(read, read.name, named.role, 'env') }];
  });
}

/** Fields that a container fills with a credential, where no call of the file uses them. */
function injectedSites(unit: SyntaxUnit): readonly Found[] {
  return unit.bindings.flatMap(({ value }): Found[] => {
    const named = value?.kind === 'injected' ? roleOfName(value.key) : undefined;
    if (value?.kind !== 'injected' || !named?.ours || named.ambiguous) return [];
    return [{ value, site: readSite(value, value.key, named.role, 'config') }];
  });
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
  const bound: Named[] = unit.bindings.flatMap(({ name, value }) => (value ? [{ name, value }] : []));
  const entered: Named[] = unit.entries.flatMap(({ key, value }) => (key === null ? [] : [{ name: key, value }]));
  const labelled: Named[] = unit.calls.filter(saysClarifai).flatMap((call) => labelledValues(call));
  const holders = [...bound, ...entered].filter(({ name, value }) => value.kind === 'object' && /clarifai/i.test(name));
  const isOurs = ({ name, value }: Named): boolean =>
    roleOfName(name)?.ours === true || holders.some((holder) => contains(holder.value.span, value.span));
  const near = bound.filter((named) => isOurs(named) || (ours && !namesOtherProvider(wordsOf(named.name).join(' '))));
  return [...near, ...entered.filter(isOurs), ...labelled].flatMap(({ name, value }): Found[] => {
    const named = roleOfName(name);
    if (!named || named.ambiguous || value.kind !== 'string' || !looksLikeCredential(value)) return [];
    return [{ value, site: literalSite(name, named.role, value) }];
  });
}

/** A class or function of the project's own that passes its arguments on: `ClarifaiService(clientID: "…")`. */
function saysClarifai({ name, receiver }: Call): boolean {
  return /clarifai/i.test([...(receiver ? (pathOf(receiver) ?? []) : []), name ?? ''].join('.'));
}

function labelledValues(call: Call): readonly Named[] {
  return call.arguments.flatMap(({ label, value }) => (label === null ? [] : [{ name: label, value }]));
}

/** Ids and secrets have 40 of `[A-Za-z0-9_-]`, tokens 30 alphanumerics (public samples). */
function looksLikeCredential(value: StringLiteral): boolean {
  return /^[A-Za-z0-9_-]{28,42}$/.test(value.value);
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
