import { roleOfName } from '../../clarifai/names.ts';
import { resolve } from '../resolve.ts';
import { type Expression, pathOf, type SyntaxUnit } from '../syntax.ts';

/**
 * Two values that look like a client id and its secret: by their length or by the names they have. What a client
 * without a known package is given must tell that it is one.
 */
export function looksLikePair(id: Expression, secret: Expression, unit: SyntaxUnit): boolean {
  return saysRole(id, 'client-id', unit) && saysRole(secret, 'client-secret', unit);
}

function saysRole(value: Expression, role: 'client-id' | 'client-secret', unit: SyntaxUnit): boolean {
  return namesRole(value, role) || namesRole(resolve(value, unit).value, role);
}

function namesRole(value: Expression, role: 'client-id' | 'client-secret'): boolean {
  if (value.kind === 'string') return /^[A-Za-z0-9_-]{38,42}$/.test(value.value);
  if (value.kind === 'choice') return value.options.some((option) => namesRole(option, role));
  const name = nameIn(value);
  if (name === undefined) return false;
  return roleOfName(name)?.role === role || (role === 'client-id' && /^id$/i.test(name));
}

/** The name of a variable, or the key of a lookup: `getString(R.string.clarifai_client_id)`. */
function nameIn(value: Expression): string | undefined {
  if (value.kind === 'env') return value.name;
  if (value.kind === 'injected') return value.key;
  if (value.kind !== 'call') return pathOf(value)?.at(-1);
  const [key] = value.call.arguments;
  if (key?.value.kind === 'string') return key.value.value;
  const path = key && pathOf(key.value);
  return path && path.length > 1 ? path.at(-1) : undefined;
}
