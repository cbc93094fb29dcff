import { expect, test } from 'vitest';
import { compareAnswers } from '../../src/migrate/verify/compare-answers.ts';

const BEFORE = {
  status: { req_id: 'a' },
  inputs: [{ id: '1', created_at: 'x', data: { concepts: [{ name: 'dog' }] } }],
};

test.each([
  [
    'same',
    { status: { req_id: 'b' }, inputs: [{ id: '1', created_at: 'y', data: { concepts: [{ name: 'dog' }] } }] },
    [],
  ],
  ['redacted', { inputs: [{ id: '1', data: { concepts: [] } }] }, ['inputs[0].data.concepts']],
  ['redacted', { inputs: null }, ['inputs']],
  ['different', { inputs: [{ id: '2', data: { concepts: [{ name: 'dog' }] } }] }, ['inputs[0].id']],
  ['different', { inputs: [{ id: '2', data: {} }] }, ['inputs[0].id', 'inputs[0].data']],
])('an answer is told as %s, by the fields alone', (kind, after, fields) => {
  expect(compareAnswers(BEFORE, after)).toEqual({ kind, fields });
});

test('what only the new answer holds is different, and nothing beside nothing is the same', () => {
  expect(compareAnswers({ a: null }, { a: 1 })).toEqual({ kind: 'different', fields: ['a'] });
  expect(compareAnswers({ a: null, b: [] }, {})).toEqual({ kind: 'same', fields: [] });
});
