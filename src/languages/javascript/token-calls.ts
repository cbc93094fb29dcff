import { publicParts, tracePart } from '../detect/parts.ts';
import { receiverOf } from '../detect/receivers.ts';
import { removableBindings, removalOf, removeStatements } from '../detect/remove.ts';
import type { Site, SiteRewrite } from '../language.ts';
import { resolve } from '../resolve.ts';
import { type Call, type Expression, pathOf, type SyntaxUnit, textOf } from '../syntax.ts';
import { NPM_CLARIFAI } from './app.ts';

/** `getToken`, `setToken` and `deleteToken` of the client, `getAccessToken` of the one before: a key needs none of them. */
export function findTokenCalls(unit: SyntaxUnit): readonly Site[] {
  if (!NPM_CLARIFAI.present(unit)) return [];
  return unit.calls.filter((call) => isTokenCall(call, unit)).map((call) => siteOf(call, unit));
}

function isTokenCall(call: Call, unit: SyntaxUnit): boolean {
  if (!/^((get|set|delete)Token|getAccessToken)$/.test(call.name ?? '')) return false;
  const receiver = call.receiver ? textOf(unit, call.receiver.span) : '';
  return receiverOf(call, NPM_CLARIFAI, unit).kind === 'client' || /clarifai/i.test(receiver);
}

function siteOf(call: Call, unit: SyntaxUnit): Site {
  const token = call.name === 'setToken' ? call.arguments[0]?.value : undefined;
  const traced = token ? [tracePart('access-token', token, unit)] : [];
  return {
    kind: 'token-cache',
    confidence: 'certain',
    span: call.span,
    client: { name: 'npm clarifai', versions: '>=2.0.7' },
    credentialKind: 'access-token',
    parts: publicParts(traced.filter(({ origin }) => origin.source === 'literal')),
    message: `${call.name} handles an access token; a key needs none.`,
    rewrite: rewriteOf(call, token, unit),
  };
}

/** A call that stands for itself goes, with a value that was only read for it; what waits for a token is a person's. */
function rewriteOf(call: Call, token: Expression | undefined, unit: SyntaxUnit): SiteRewrite {
  const statement = unit.statements.find((one) => isJust(call, textOf(unit, one), unit));
  if (!statement || unit.damaged) return byHand(suggestionFor(call, unit));
  if (token && !isAtHand(token, unit)) {
    return byHand('Delete the call, and the code that fetches or keeps the token it is given.');
  }
  const through = token ? resolve(token, unit).through : [];
  const unused = removalOf(removableBindings(through, [statement], unit));
  return { kind: 'automatic', edits: () => removeStatements(unit.text, [statement, ...unused]) };
}

function isJust(call: Call, statement: string, unit: SyntaxUnit): boolean {
  return statement.replace(/^await\s+/, '').replace(/;$/, '') === textOf(unit, call.span);
}

/** Written down, set in the environment, or read from where the browser keeps it: nothing that has to be fetched. */
function isAtHand(token: Expression, unit: SyntaxUnit): boolean {
  const { value } = resolve(token, unit);
  if (value.kind !== 'object') return isPlain(value);
  return value.entries.every(
    (entry) => isPlain(resolve(entry.value, unit).value) || /^\d+$/.test(textOf(unit, entry.value.span)),
  );
}

function isPlain(value: Expression): boolean {
  if (value.kind === 'string' || value.kind === 'env') return true;
  const holder = value.kind === 'call' && value.call.receiver ? pathOf(value.call.receiver)?.join('.') : undefined;
  return (
    value.kind === 'call' && /^(window\.)?(local|session)Storage$/.test(holder ?? '') && value.call.name === 'getItem'
  );
}

function suggestionFor(call: Call, unit: SyntaxUnit): string {
  const waits = unit.members.some(
    ({ object, property }) => object.kind === 'call' && object.call === call && property === 'then',
  );
  return waits
    ? 'Delete the call, and run at once what stands in its then().'
    : 'Delete the call and whatever uses its token: the client sends the key by itself.';
}

function byHand(suggestion: string): SiteRewrite {
  return {
    kind: 'by-hand',
    reason: 'nothing replaces it: delete the call and whatever waits for its token',
    suggestion,
  };
}
