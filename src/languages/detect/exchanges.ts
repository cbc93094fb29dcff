import { mentionsApiHost, mentionsTokenPath } from '../../clarifai/wire.ts';
import type { CredentialRole } from '../../domain/finding.ts';
import { contains } from '../../domain/location.ts';
import { type Call, type Entry, type Expression, type SyntaxUnit, within } from '../syntax.ts';
import { addressesOf, speaksToApi } from './addresses.ts';
import { type TracedPart, tracePart } from './parts.ts';

/** A call that trades id and secret for an access token. */
export interface Exchange {
  readonly call: Call;
  readonly version: 'v1' | 'v2';
  readonly parts: readonly TracedPart[];
}

/** Token exchanges in a file: the innermost call whose address is `/v1/token` or `/v2/token`. */
export function findExchanges(unit: SyntaxUnit): readonly Exchange[] {
  const candidates = unit.calls.filter((call) => isExchange(call, unit));
  const innermost = candidates.filter(
    (call) => !candidates.some((other) => other !== call && contains(call.span, other.span)),
  );
  return innermost.map((call) => exchangeOf(call, unit));
}

function isExchange(call: Call, unit: SyntaxUnit): boolean {
  return addressesOf(call, unit).some(
    (address) => mentionsTokenPath(address) && (mentionsApiHost(address) || speaksToApi(unit)),
  );
}

function exchangeOf(call: Call, unit: SyntaxUnit): Exchange {
  const address = addressesOf(call, unit).find(mentionsTokenPath) ?? '';
  const values = call.arguments.flatMap((argument) => [...within(argument.value)]);
  const parts = pairIn(values, call) ?? basicPair(values);
  return {
    call,
    version: /v1\/token/i.test(address) ? 'v1' : 'v2',
    parts: (parts ?? []).map(([role, value]) => tracePart(role, value, unit)),
  };
}

type RoleValue = readonly [CredentialRole, Expression];

const FIELD_ROLES: Readonly<Record<string, CredentialRole>> = {
  client_id: 'client-id',
  client_secret: 'client-secret',
  username: 'client-id',
  user: 'client-id',
  password: 'client-secret',
  pass: 'client-secret',
};

/** Form fields and auth options by name: `{client_id: …}`, `{auth: {username, password}}`, `auth=(id, secret)`. */
function pairIn(values: readonly Expression[], call: Call): readonly RoleValue[] | undefined {
  const entries = values.flatMap((value): readonly Entry[] => (value.kind === 'object' ? value.entries : []));
  const named = entries.flatMap((entry): RoleValue[] => {
    const role = FIELD_ROLES[entry.key?.toLowerCase() ?? ''];
    return role ? [[role, entry.value]] : [];
  });
  if (named.length > 0) return named;
  const auth = call.arguments.find((argument) => argument.label === 'auth')?.value;
  const items =
    auth?.kind === 'list' ? auth.items : auth?.kind === 'call' ? auth.call.arguments.map((a) => a.value) : [];
  return pair(items[0], items[1]);
}

/** `id:secret` joined by hand, for a Basic header or a user-info URL; also `Credentials.basic(id, secret)`. */
function basicPair(values: readonly Expression[]): readonly RoleValue[] | undefined {
  for (const value of values) {
    if (value.kind === 'joined') {
      const colon = value.parts.findIndex((part) => part.kind === 'string' && part.value.endsWith(':'));
      const found = colon > 0 ? pair(value.parts[colon - 1], value.parts[colon + 1]) : undefined;
      if (found) return found;
    }
    if (value.kind === 'call' && /basic/i.test(value.call.name ?? '')) {
      const [id, secret] = value.call.arguments;
      const found = pair(id?.value, secret?.value);
      if (found) return found;
    }
  }
  return undefined;
}

function pair(id: Expression | undefined, secret: Expression | undefined): readonly RoleValue[] | undefined {
  return id && secret
    ? [
        ['client-id', id],
        ['client-secret', secret],
      ]
    : undefined;
}
