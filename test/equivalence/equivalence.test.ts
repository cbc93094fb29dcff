import { describe, expect, it } from 'vitest';
import type { RestCall } from '../../src/domain/usage.ts';
import { inferScopes } from '../../src/scopes/infer-scopes.ts';
import { answersToKey, answersToToken, isServed, type Said } from './answers.ts';
import { type CallSet, callName, callSets } from './call-sets.ts';

/** Calls of client methods that the proof leaves out, and why. */
const NOT_SERVED: Readonly<Record<string, string>> = {
  'POST /v2/token': 'the exchange goes away with the pair; a key has no part in it',
  'GET /v2/models/{model_id}/version/{version_id}/inputs': 'a misspelt address of the Python client: always a 404',
};

const SETS = await callSets();
const V1 = SETS.filter(({ rows }) => rows.every(({ v1 }) => v1));
const SILENT = SETS.filter((set) => set.usage.calls.length === 0 && !V1.includes(set));
const MADE = SETS.filter((set) => !V1.includes(set) && !SILENT.includes(set));
/** A version before its model, one model before many, so that what a call deletes is there. */
const served = ({ usage }: CallSet): readonly RestCall[] =>
  usage.calls.filter(isServed).toSorted((a, b) => b.path.length - a.path.length);
const PROVED = MADE.filter((set) => served(set).length > 0);

const rowCount = (sets: readonly CallSet[]): number => sets.flatMap(({ rows }) => rows).length;

/** Refused for want of a scope, or answered with less. */
function isRejectedOrRedacted(lacking: Said, whole: Said): boolean {
  if (lacking.httpStatus !== 200) return lacking.httpStatus === 403 && lacking.code === 11007;
  return lacking.code === 10000 && JSON.stringify(lacking.body) !== JSON.stringify(whole.body);
}

it('is proved for nearly all rows, and says why not for the rest', () => {
  const untold = MADE.flatMap(({ usage }) => usage.calls).filter(
    (call) => !isServed(call) && NOT_SERVED[callName(call)] === undefined,
  );
  expect(untold).toEqual([]);
  process.stdout.write(
    [
      `equivalence and minimality: ${rowCount(PROVED)} rows in ${PROVED.length} sets of calls`,
      `no call to prove: ${rowCount(SILENT)} rows; v1, which takes no key: ${rowCount(V1)} rows`,
      ...Object.entries(NOT_SERVED).map(([call, reason]) => `not proved: ${call}: ${reason}`),
      '',
    ].join('\n'),
  );
  expect(rowCount(PROVED)).toBeGreaterThanOrEqual(460);
  expect(PROVED.length).toBeGreaterThanOrEqual(50);
});

describe.each(PROVED.map((set) => [set.name, set] as const))('%s', (_name, set) => {
  const calls = served(set);
  const grants = inferScopes([set.usage], 'full');
  const scopes = grants.map(({ scope }) => scope);
  const own = grants.filter(({ evidence }) => evidence.some(({ location }) => location !== undefined));

  it('is answered to a key with the inferred scopes as to the legacy token, and to no lesser key', async () => {
    const byToken = await answersToToken(calls);
    expect(byToken.map(({ code }) => code)).toEqual(calls.map(() => 10000));
    expect(await answersToKey(calls, scopes)).toEqual(byToken);
    for (const { scope } of own) {
      const lacking = await answersToKey(
        calls,
        scopes.filter((one) => one !== scope),
      );
      const shown = lacking.some((said, index) => isRejectedOrRedacted(said, byToken[index] ?? said));
      expect(shown, `without ${scope}`).toBe(true);
    }
  }, 60_000);
});
