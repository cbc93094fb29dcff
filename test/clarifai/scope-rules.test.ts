import { describe, expect, it } from 'vitest';
import { ENDPOINTS, type EndpointFact, SCOPES } from '../../src/clarifai/facts/load.ts';
import {
  closeScopes,
  dependenciesOf,
  findEndpoint,
  isKnownScope,
  scopesOfCall,
} from '../../src/clarifai/scope-rules.ts';

const DATA_ENDPOINTS = ENDPOINTS.filter(({ group }) => group.startsWith('legacy') && group !== 'legacy-auth');

function endpoint(method: string, path: string): EndpointFact {
  const found = findEndpoint(method, path);
  if (!found) throw new Error(`no facts of ${method} ${path}`);
  return found;
}

describe('the closure of scopes', () => {
  it.each([
    [[], []],
    [['Predict'], ['Predict']],
    [['Inputs:Delete'], ['Inputs:Add', 'Inputs:Delete', 'Inputs:Get']],
    [
      ['Models:Patch', 'Predict'],
      ['Models:Add', 'Models:Get', 'Models:Patch', 'Models:Train', 'Predict'],
    ],
    [['All'], ['All']],
  ])('of %o is %o', (scopes, expected) => {
    expect(closeScopes(scopes)).toEqual(expected);
  });

  it('is closed, whatever it is of', () => {
    for (const { name } of SCOPES) {
      const closed = closeScopes([name]);
      expect(closeScopes(closed)).toEqual(closed);
      expect(closed.flatMap(dependenciesOf).filter((scope) => !closed.includes(scope))).toEqual([]);
    }
  });

  it('keeps what it does not know', () => {
    expect(closeScopes(['Made:Up'])).toEqual(['Made:Up']);
    expect(dependenciesOf('Made:Up')).toEqual([]);
    expect([isKnownScope('Made:Up'), isKnownScope('Inputs:Get'), isKnownScope('inputs:get')]).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('the scopes of a call', () => {
  it.each([
    ['POST', '/v2/models/{model_id}/outputs', ['Predict'], ['Concepts:Get', 'Models:Get', 'Predict']],
    ['GET', '/v2/inputs', ['Inputs:Get'], ['Annotations:Get', 'Concepts:Get', 'Inputs:Get']],
    // the service of 2017 insisted on more than the annotations say
    [
      'PATCH',
      '/v2/concepts',
      ['Concepts:Add', 'Concepts:Get', 'Concepts:Patch'],
      ['Concepts:Add', 'Concepts:Get', 'Concepts:Patch'],
    ],
    // no public annotation: derived
    ['GET', '/v2/inputs/{input_id}/outputs', ['Inputs:Get'], ['Concepts:Get', 'Inputs:Get', 'Models:Get']],
    // no minimum known: nothing less than all is safe
    [
      'PATCH',
      '/v2/workflows',
      ['Models:Get', 'Workflows:Add', 'Workflows:Get'],
      ['Models:Get', 'Workflows:Add', 'Workflows:Get'],
    ],
  ])('%s %s are %o to be answered, %o to be answered in full', (method, path, minimum, full) => {
    expect(scopesOfCall(endpoint(method, path), 'minimum')).toEqual(minimum);
    expect(scopesOfCall(endpoint(method, path), 'full')).toEqual(full);
  });

  it('never hold one that no portal ever offered', () => {
    const train = endpoint('POST', '/v2/models/{model_id}/versions');
    expect(train.requires).toContain('Metrics:Add');
    expect(scopesOfCall(train, 'full').filter((scope) => /^(Metrics|Workers):/.test(scope))).toEqual([]);
  });

  it.each(DATA_ENDPOINTS)('$method $path: the minimum is a part of the full set', (facts) => {
    const full = scopesOfCall(facts, 'full');
    expect(full).toEqual(expect.arrayContaining([...scopesOfCall(facts, 'minimum')]));
    expect(full.length).toBeGreaterThan(0);
    expect(full).not.toContain('All');
  });

  it.each(DATA_ENDPOINTS)('$method $path: a key can hold every one of them', (facts) => {
    const offered = new Set(
      SCOPES.filter((scope) => scope.in2017Ui || scope.inDocs2020 || facts.minimum2017?.includes(scope.name)).map(
        ({ name }) => name,
      ),
    );
    expect(scopesOfCall(facts, 'full').filter((scope) => !isKnownScope(scope) || !offered.has(scope))).toEqual([]);
  });
});
