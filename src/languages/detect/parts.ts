import { roleOfName } from '../../clarifai/names.ts';
import type { CredentialRole } from '../../domain/finding.ts';
import { Secret } from '../../domain/secret.ts';
import type { Origin, Reference, SitePart } from '../language.ts';
import { type Resolved, resolve } from '../resolve.ts';
import { type Call, type Expression, type Member, pathOf, type StringLiteral, type SyntaxUnit } from '../syntax.ts';
import { keysOfPath } from './config-keys.ts';

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
  return { ...config(name), keys: keysOfPath(path) };
}

/** `response.data.access_token`: a token by the name it has in the answer to an exchange, not one of a configuration. */
function isAnswered(path: readonly string[]): boolean {
  const holder = path.slice(0, -1).join('.');
  return path.at(-1) === 'access_token' && holder !== '' && !CONFIGURATION.test(holder);
}

const CONFIGURATION = /clarifai|conf|setting|option|secret|key|cred|env|prop|pref|param/i;

/** A field of the object itself that nothing in the file fills: it is given from outside, as a parameter is. */
const OWN_FIELD = /^(\$?this|self|cls)\.[^.]+$/;

/** .NET writes the levels of a key with colons, `Clarifai:ClientId`. */
function config(name: string): Reference {
  return { source: 'reference', via: 'config', name: name.replaceAll(':', '.') };
}

/** `config.get('clarifai.clientId')`, `getString(R.string.clarifai_client_id)`: the key names the role. */
function configLookup(value: Expression): Origin {
  if (value.kind === 'member') return inSection(value);
  if (value.kind !== 'call') return { source: 'unknown' };
  const holder = value.call.receiver && pathOf(value.call.receiver);
  for (const { value: argument } of value.call.arguments) {
    const name = keyIn(argument);
    if (name === undefined || !roleOfName(name)) continue;
    return isAnswered([...(holder ?? ['answer']), name]) ? { source: 'unknown' } : config(name);
  }
  return { source: 'unknown' };
}

/** A key is written out or a member of a table of keys; a plain name is a value: `fetchToken(clientId, secret)`. */
function keyIn(argument: Expression): string | undefined {
  if (argument.kind === 'string') return argument.value;
  const path = pathOf(argument);
  return path && path.length > 1 ? path.join('.') : undefined;
}

/**
 * `configuration.GetSection("Clarifai")["ClientId"]`, `YAML.load_file("config.yml")["clarifai"]["client_id"]`: keys of
 * what a call gives, and the section it is asked for unless that is a file.
 */
function inSection(member: Member): Origin {
  const { call, keys } = keysOf(member);
  const section = call?.arguments[0]?.value;
  // An address is no section: `post("https://…")["access_token"]` is an answer.
  if (section?.kind !== 'string' || keys === undefined || /^https?:/i.test(section.value)) return { source: 'unknown' };
  const isFile = /load|read|open|file/i.test(call?.name ?? '');
  if ((keys.length > 1 && !isFile) || !roleOfName(keys.at(-1) ?? '')) return { source: 'unknown' };
  return config([...(isFile && keys.length > 1 ? [] : [section.value]), ...keys].join('.'));
}

/** The call that a chain of members starts with, and their names. */
function keysOf(member: Member): { readonly call?: Call; readonly keys?: readonly string[] } {
  const keys: string[] = [];
  let root: Expression = member;
  for (; root.kind === 'member'; root = root.object) {
    if (root.property === null) return {};
    keys.unshift(root.property);
  }
  return root.kind === 'call' ? { call: root.call, keys } : {};
}

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
  const paths = [expression, resolved.value].flatMap((value) => pathOf(value)?.join('.') ?? []);
  const [first, last] = paths;
  const names = [first, ...resolved.through.map(({ name }) => name), last];
  return [...new Set(names.flatMap((name) => name ?? []))];
}

/** Ids and secrets have 40 of `[A-Za-z0-9_-]`, tokens 30 alphanumerics (public samples). */
export function looksLikeCredential({ value }: StringLiteral): boolean {
  return /^[A-Za-z0-9_-]{28,42}$/.test(value);
}
