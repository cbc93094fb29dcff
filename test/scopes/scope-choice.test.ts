import { describe, expect, it } from 'vitest';
import { isKnownScope } from '../../src/clarifai/scope-rules.ts';
import { buildLineIndex } from '../../src/domain/location.ts';
import type { ScopeGrant } from '../../src/domain/plan.ts';
import { addByHand, byHandFor, widenForUnknown } from '../../src/scopes/scope-choice.ts';

const LOCATION = buildLineIndex('app[method]()').locate('a.js', { start: 0, end: 13 });
const GRANTS: readonly ScopeGrant[] = [
  { scope: 'Predict', evidence: [{ because: 'app.models.predict', location: LOCATION }] },
];
const UNKNOWN = [{ location: LOCATION, method: 'app[method]', reason: 'the method is computed' }];

function names(grants: readonly ScopeGrant[]): readonly string[] {
  return grants.map(({ scope }) => scope);
}

describe('a call that could not be resolved', () => {
  it.each(['ask', 'fail'] as const)('grants nothing by itself (%s)', (choice) => {
    expect(widenForUnknown(GRANTS, UNKNOWN, choice)).toBe(GRANTS);
  });

  it.each(['read-only', 'all'] as const)('is no reason for more where there is none (%s)', (choice) => {
    expect(widenForUnknown(GRANTS, [], choice)).toBe(GRANTS);
  });

  it('may read when the user says so', () => {
    const widened = widenForUnknown(GRANTS, UNKNOWN, 'read-only');
    expect(names(widened)).toEqual(['Concepts:Get', 'Inputs:Get', 'Models:Get', 'Predict', 'Search', 'Workflows:Get']);
    expect(names(widened).filter((scope) => !isKnownScope(scope) || /:(Add|Delete|Patch|Train)$/.test(scope))).toEqual(
      [],
    );
  });

  it('may do everything only when the user says so', () => {
    expect(names(widenForUnknown(GRANTS, UNKNOWN, 'all'))).toEqual(['All', 'Predict']);
  });

  it('is the evidence of what was chosen for it; what was inferred keeps its own', () => {
    const widened = widenForUnknown(GRANTS, UNKNOWN, 'read-only');
    expect(widened.find(({ scope }) => scope === 'Search')?.evidence).toEqual([
      { because: 'by hand for an unresolved call: the method is computed', location: LOCATION },
    ]);
    expect(widened.find(({ scope }) => scope === 'Predict')).toEqual(GRANTS[0]);
  });
});

describe('scopes given by hand', () => {
  it('come with what they depend on, beside what was inferred', () => {
    const byHand = [{ scope: 'Models:Train', reason: 'trained at night' }, { scope: 'Predict' }];
    expect(addByHand(GRANTS, byHand)).toEqual([
      { scope: 'Models:Get', evidence: [{ because: 'Models:Train depends on it' }] },
      { scope: 'Models:Train', evidence: [{ because: 'by hand: trained at night' }] },
      ...GRANTS,
    ]);
  });

  it('are for the component they name, or for every one', () => {
    const all = [{ scope: 'Predict' }, { scope: 'Search', component: 'a' }, { scope: 'Models:Get', component: 'b' }];
    expect(byHandFor('a', all).map(({ scope }) => scope)).toEqual(['Predict', 'Search']);
  });

  it('may be none', () => {
    expect(addByHand(GRANTS, [])).toBe(GRANTS);
  });
});
