import { expect, it } from 'vitest';
import { buildLineIndex } from '../../src/domain/location.ts';
import type { RestCall, Usage } from '../../src/domain/usage.ts';
import { toUsage } from '../../src/scan/findings.ts';
import { componentScopes } from '../../src/scopes/component-scopes.ts';

function usage(method: string, call: RestCall): Usage {
  const lines = buildLineIndex('one\n');
  return toUsage('a.js', lines, { span: { start: 0, end: 3 }, client: 'js', method, calls: [call] });
}

const CODE = [
  usage('app.inputs.search', { method: 'POST', path: '/v2/searches', alsoNeeds: ['Predict'] }),
  usage('app.inputs.delete', { method: 'DELETE', path: '/v2/inputs/{input_id}' }),
];

it('every scope has its reasons: calls, other scopes, or the word of a person', () => {
  const { grants, explanation = [] } = componentScopes('.', CODE, {
    profile: 'full',
    byHand: [{ scope: 'Concepts:Delete', reason: 'cleaned at night' }],
    observed: [],
    explained: true,
  });
  expect(new Set(explanation.map(({ scope }) => scope))).toEqual(new Set(grants.map(({ scope }) => scope)));
  const told = explanation.map(({ scope, effect, because, location }) =>
    [scope, effect, because, location?.startLine ?? 'nowhere'].join(' | '),
  );
  expect(told).toEqual(
    expect.arrayContaining([
      'Search | rejected | app.inputs.search | 1',
      'Predict | redacted | app.inputs.search | 1',
      'Inputs:Delete | rejected | app.inputs.delete | 1',
      'Concepts:Add | dependency | Concepts:Delete depends on it | nowhere',
      'Concepts:Delete | by-hand | by hand: cleaned at night | nowhere',
    ]),
  );
});
