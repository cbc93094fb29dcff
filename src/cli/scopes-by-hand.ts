import { isKnownScope } from '../clarifai/scope-rules.ts';
import { KeyshiftError } from '../domain/errors.ts';
import type { ScopeByHand } from '../scopes/scope-choice.ts';
import type { Config } from './config.ts';

/**
 * The scopes that --scopes and the config name.
 * @throws {KeyshiftError} 'usage' or 'config' for a name that is no scope
 */
export function scopesByHand(option: string | undefined, config: Config): readonly ScopeByHand[] {
  const named = (option ?? '')
    .split(';')
    .map((scope) => scope.trim())
    .filter((scope) => scope !== '');
  const configured = config.scopes ?? [];
  refuseUnknown(named, 'usage', '--scopes');
  refuseUnknown(
    configured.map(({ scope }) => scope),
    'config',
    'scopes in the config',
  );
  return [...named.map((scope) => ({ scope, reason: 'named with --scopes' })), ...configured];
}

function refuseUnknown(scopes: readonly string[], code: 'usage' | 'config', where: string): void {
  const unknown = scopes.find((scope) => !isKnownScope(scope));
  if (unknown === undefined) return;
  throw new KeyshiftError(code, `${where}: ${unknown} is no scope`, {
    hint: 'Scopes look like Inputs:Add; see keyshift scopes.',
  });
}
