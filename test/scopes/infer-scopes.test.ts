import { describe, expect, it } from 'vitest';
import { type CallFact, CLIENT_METHODS, type ClientMethodFact } from '../../src/clarifai/facts/load.ts';
import { closeScopes, findEndpoint, scopesOfCall } from '../../src/clarifai/scope-rules.ts';
import { buildLineIndex } from '../../src/domain/location.ts';
import type { Usage } from '../../src/domain/usage.ts';
import { toUsage } from '../../src/scan/findings.ts';
import { inferScopes, scopesOfComponent } from '../../src/scopes/infer-scopes.ts';

const LINES = buildLineIndex('one\ntwo\nthree\n');

/** A usage on the given line of a.js. */
function usage(line: number, method: string, calls: readonly CallFact[], unknown?: string): Usage {
  const start = [0, 4, 8][line - 1] ?? 0;
  return toUsage('a.js', LINES, {
    span: { start, end: start + 3 },
    client: 'js',
    method,
    calls,
    ...(unknown === undefined ? {} : { unknown }),
  });
}

const PREDICT = usage(1, 'app.models.predict', [{ method: 'POST', path: '/v2/models/{model_id}/outputs' }]);
const DELETE = usage(2, 'app.inputs.delete', [{ method: 'DELETE', path: '/v2/inputs/{input_id}' }]);
const UNKNOWN = usage(3, 'app[method]', [], 'the method is computed');

function scopes(usages: readonly Usage[], profile: 'full' | 'minimum'): readonly string[] {
  return inferScopes(usages, profile).map(({ scope }) => scope);
}

describe('the scopes of a component', () => {
  it('are those below which an answer is redacted, with what they depend on', () => {
    expect(scopes([PREDICT], 'full')).toEqual(['Concepts:Get', 'Models:Get', 'Predict']);
  });

  it('are, at the minimum, those below which a call is rejected', () => {
    expect(scopes([PREDICT], 'minimum')).toEqual(['Predict']);
    expect(scopes([PREDICT, DELETE], 'minimum')).toEqual(['Inputs:Add', 'Inputs:Delete', 'Inputs:Get', 'Predict']);
  });

  it('are none without a call', () => {
    expect(scopes([], 'full')).toEqual([]);
    expect(scopes([UNKNOWN], 'full')).toEqual([]);
  });

  it('tell every call that needs them, with its place', () => {
    const grants = inferScopes([PREDICT, DELETE], 'full');
    const models = grants.find(({ scope }) => scope === 'Models:Get');
    expect(models?.evidence).toEqual([
      { because: 'app.models.predict', location: PREDICT.location },
      { because: 'app.inputs.delete', location: DELETE.location },
    ]);
    expect(grants.find(({ scope }) => scope === 'Predict')?.evidence).toEqual([
      { because: 'app.models.predict', location: PREDICT.location },
    ]);
    expect(PREDICT.location).toMatchObject({ file: 'a.js', startLine: 1 });
  });

  it('tell a scope that no call needs but another scope', () => {
    const feedback = usage(1, 'app.feedback', []);
    const odd: Usage = { ...feedback, scopes: ['Inputs:Delete'] };
    expect(inferScopes([odd], 'full')).toEqual([
      { scope: 'Inputs:Add', evidence: [{ because: 'Inputs:Delete depends on it' }] },
      { scope: 'Inputs:Delete', evidence: [{ because: 'app.feedback', location: odd.location }] },
      {
        scope: 'Inputs:Get',
        evidence: [{ because: 'Inputs:Add depends on it' }, { because: 'Inputs:Delete depends on it' }],
      },
    ]);
  });

  it('come with the calls that could not be resolved', () => {
    expect(scopesOfComponent('tagger', [PREDICT, UNKNOWN], 'minimum')).toEqual({
      component: 'tagger',
      grants: [{ scope: 'Predict', evidence: [{ because: 'app.models.predict', location: PREDICT.location }] }],
      unknown: [{ location: UNKNOWN.location, method: 'app[method]', reason: 'the method is computed' }],
    });
  });
});

function callsOf({ calls, oneOf = [], conditional = [] }: ClientMethodFact): readonly CallFact[] {
  return [...calls, ...oneOf, ...conditional].filter(({ method, path }) => findEndpoint(method, path));
}

const CALLING = CLIENT_METHODS.filter((row) => row.v1 !== true && callsOf(row).length > 0).map((row) => ({
  name: `${row.client} ${row.receiver}.${row.selector ?? row.method}`,
  row,
}));

describe('every client method that calls the service', () => {
  it('is one of many', () => {
    expect(CALLING.length).toBeGreaterThan(300);
  });

  it.each(CALLING)('$name: a key for it is never rejected, and holds no scope for nothing', ({ row }) => {
    const calls = callsOf(row);
    const full = scopes([usage(1, row.method, calls)], 'full');
    const insisted = calls.flatMap(({ method, path }) => {
      const facts = findEndpoint(method, path);
      return facts ? [...(facts.minimum2017 ?? [])] : [];
    });
    expect(full).toEqual(expect.arrayContaining(insisted));
    expect(full).toEqual(expect.arrayContaining([...scopes([usage(1, row.method, calls)], 'minimum')]));
    expect(full).toEqual(
      closeScopes(
        calls.flatMap(({ method, path }) => {
          const facts = findEndpoint(method, path);
          return facts ? [...scopesOfCall(facts, 'full')] : [];
        }),
      ),
    );
    expect(full).not.toContain('All');
  });
});
