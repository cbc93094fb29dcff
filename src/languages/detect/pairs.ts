import type { CredentialRole } from '../../domain/finding.ts';
import { type Call, type Expression, type StringLiteral, type SyntaxUnit, textOf } from '../syntax.ts';
import type { Reached } from './reach.ts';

/** One half of a pair, and how it was reached. */
export interface PairPart extends Reached {
  readonly role: CredentialRole;
}

/** Finds id and secret among the values a token exchange is given, whichever way they are handed over. */
export function pairAmong(values: readonly Reached[], call: Call, unit: SyntaxUnit): readonly PairPart[] {
  const ways = [
    namedFields,
    namedCalls,
    labelledCalls,
    ownLabels(call),
    authPair(call),
    formText,
    colonPair,
    basicCall,
  ];
  for (const way of ways) {
    const found = way(values, unit);
    if (found.length > 0) return found;
  }
  return [];
}

const FIELD_ROLES: ReadonlyMap<string, CredentialRole> = new Map(
  Object.entries<CredentialRole>({
    client_id: 'client-id',
    client_secret: 'client-secret',
    clientid: 'client-id',
    clientsecret: 'client-secret',
    username: 'client-id',
    user: 'client-id',
    password: 'client-secret',
    pass: 'client-secret',
  }),
);

/** `{client_id: …, client_secret: …}`, `{auth: {username, password}}`. */
function namedFields(values: readonly Reached[]): readonly PairPart[] {
  return values.flatMap(({ value, through }) =>
    (value.kind === 'object' ? value.entries : []).flatMap((entry): PairPart[] => {
      const role = FIELD_ROLES.get(entry.key?.toLowerCase() ?? '');
      return role ? [{ role, value: entry.value, through }] : [];
    }),
  );
}

/** `form.add("client_id", id)`, `new KeyValuePair<string, string>("client_secret", secret)`. */
function namedCalls(values: readonly Reached[]): readonly PairPart[] {
  return values.flatMap(({ value, through }): PairPart[] => {
    const [key, given] = value.kind === 'call' ? value.call.arguments : [];
    const role = key?.value.kind === 'string' ? FIELD_ROLES.get(key.value.value.toLowerCase()) : undefined;
    return role && given ? [{ role, value: given.value, through }] : [];
  });
}

/** `.authenticate(user: id, password: secret)`, `setAuthorizationHeaderFieldWithUsername:id password:secret`. */
function labelledCalls(values: readonly Reached[]): readonly PairPart[] {
  for (const { value, through } of values) {
    const given = value.kind === 'call' ? value.call.arguments : [];
    const found = given.flatMap((argument): PairPart[] => {
      const label = argument.label?.replace(/^.*With(?=User)/, '').toLowerCase();
      const role = FIELD_ROLES.get(label ?? '');
      return role ? [{ role, value: argument.value, through }] : [];
    });
    if (found.length > 1) return found;
  }
  return [];
}

/** `postForm(url, client_id = id, client_secret = secret)`: the labels of the exchange itself. */
function ownLabels(call: Call): () => readonly PairPart[] {
  return () => labelledCalls([{ value: { kind: 'call', call, span: call.span }, through: [] }]);
}

/** `auth=(id, secret)`, `['auth' => [id, secret]]`, `auth: new Basic(id, secret)`. */
function authPair(call: Call): (values: readonly Reached[]) => readonly PairPart[] {
  return (values) => {
    const labelled = call.arguments.find(({ label }) => label === 'auth')?.value;
    const auths = values.flatMap(({ value, through }) => [
      ...(value === labelled ? [{ value, through }] : []),
      ...(value.kind === 'object' ? value.entries.filter(({ key }) => AUTH.test(key ?? '')) : []).map((entry) => ({
        value: entry.value,
        through,
      })),
    ]);
    const direct = auths.flatMap(({ value, through }) => pair(itemsOf(value), through));
    if (direct.length > 0) return direct;
    // `auth=credentials` where the name leads to the pair.
    const named = auths.filter(({ value }) => value.kind === 'name');
    return named.flatMap(({ value }) =>
      values
        .filter((reached) => reached.through.some((binding) => value.kind === 'name' && binding.name === value.name))
        .flatMap((reached) => pair(itemsOf(reached.value), reached.through)),
    );
  };
}

const AUTH = /^(basic_?)?auth$/i;

function itemsOf(value: Expression): readonly Expression[] {
  if (value.kind === 'list') return value.items;
  return value.kind === 'call' ? value.call.arguments.map((argument) => argument.value) : [];
}

function pair([id, secret]: readonly Expression[], through: Reached['through']): readonly PairPart[] {
  return id && secret
    ? [
        { role: 'client-id', value: id, through },
        { role: 'client-secret', value: secret, through },
      ]
    : [];
}

const FIELD_BEFORE = /\bclient_(id|secret)=$/;
const FIELD_INSIDE = /\bclient_(id|secret)=([\w-]+)/g;

/** `'client_id=' + id + '&client_secret=' + secret`, or the same written out. */
function formText(values: readonly Reached[], unit: SyntaxUnit): readonly PairPart[] {
  return values.flatMap(({ value, through }): PairPart[] => {
    if (value.kind === 'string') return inside(value, FIELD_INSIDE, unit).map((part) => ({ ...part, through }));
    if (value.kind !== 'joined') return [];
    return value.parts.flatMap((part, index): PairPart[] => {
      const next = value.parts[index + 1];
      const field = part.kind === 'string' ? FIELD_BEFORE.exec(part.value)?.[1] : undefined;
      return field && next ? [{ role: roleOf(field), value: next, through }] : [];
    });
  });
}

function roleOf(field: string): CredentialRole {
  return field === 'id' ? 'client-id' : 'client-secret';
}

/** Parts of one literal, each as a literal of its own; only where the text of the file is the value itself. */
function inside(
  literal: StringLiteral,
  pattern: RegExp,
  unit: SyntaxUnit,
): readonly { role: CredentialRole; value: StringLiteral }[] {
  if (textOf(unit, literal.content) !== literal.value) return [];
  return [...literal.value.matchAll(pattern)].map((match) => {
    const [whole, field = '', text = ''] = match;
    const end = literal.content.start + match.index + whole.length;
    const content = { start: end - text.length, end };
    return { role: roleOf(field), value: { kind: 'string', value: text, content, span: content } };
  });
}

/** Ids and secrets have about 40 of `[A-Za-z0-9_-]`. */
const COLON_PAIR = /^(?:https?:\/\/)?([\w-]{28,42}):([\w-]{28,42})(?:@.*)?$/;

/** `id:secret` for a Basic header, `-u` or a user-info URL, put together or written out. */
function colonPair(values: readonly Reached[], unit: SyntaxUnit): readonly PairPart[] {
  for (const { value, through } of values) {
    if (value.kind === 'joined') {
      const colon = value.parts.findIndex((part) => part.kind === 'string' && /(^|[^/]):$/.test(part.value));
      const found = colon > 0 ? pair([value.parts[colon - 1], value.parts[colon + 1]].filter(isPresent), through) : [];
      if (found.length > 0) return found;
    }
    if (value.kind === 'string') {
      const found = writtenOut(value, unit);
      if (found.length > 0) return found.map((part) => ({ ...part, through }));
    }
  }
  return [];
}

function isPresent(value: Expression | undefined): value is Expression {
  return value !== undefined;
}

function writtenOut(
  literal: StringLiteral,
  unit: SyntaxUnit,
): readonly { role: CredentialRole; value: StringLiteral }[] {
  const [, id = '', secret = ''] = COLON_PAIR.exec(literal.value) ?? [];
  if (id === '' || textOf(unit, literal.content) !== literal.value) return [];
  const start = literal.content.start + literal.value.indexOf(`${id}:`);
  const half = (at: number, text: string): StringLiteral => {
    const content = { start: at, end: at + text.length };
    return { kind: 'string', value: text, content, span: content };
  };
  return [
    { role: 'client-id', value: half(start, id) },
    { role: 'client-secret', value: half(start + id.length + 1, secret) },
  ];
}

const BASIC = /basic(?!NameValue)|^(with)?auth(enticate)?$/i;

/** `Credentials.basic(id, secret)`, `.auth(id, secret)`. */
function basicCall(values: readonly Reached[]): readonly PairPart[] {
  for (const { value, through } of values) {
    if (value.kind !== 'call' || !BASIC.test(value.call.name ?? '')) continue;
    const found = pair(
      value.call.arguments.map((argument) => argument.value),
      through,
    );
    if (found.length > 0) return found;
  }
  return [];
}
