import { expect, it } from 'vitest';
import { redact, withRelated } from '../../src/sandbox/redact.ts';
import { GENERAL, makeKey, sandbox, send } from './support.ts';

/** What the service's own tests of 2017 saw: scopes held, call, and where it shows. */
async function ask(scopes: readonly string[], method: string, path: string, body?: unknown) {
  const running = await sandbox();
  const authorization = `Key ${await makeKey(running, scopes)}`;
  return (await send(running, method, path, { authorization, body })).body;
}

it('rejects a key without scopes', async () => {
  const { status } = await ask([], 'GET', '/v2/inputs');
  expect(status).toMatchObject({ code: 11007, description: 'API key has insufficient scopes' });
});

it('hides labels from a key without Concepts:Get', async () => {
  const { status, inputs } = await ask(['Inputs:Get', 'Inputs:Patch'], 'GET', '/v2/inputs');
  expect(status.code).toBe(10000);
  expect(inputs).toHaveLength(6);
  expect(inputs[0].data.image.url).toContain('https://');
  expect(inputs[0].data.concepts).toEqual([]);
});

it('hides a model’s concepts from a key without Concepts:Get', async () => {
  const path = '/v2/models/pets/output_info';
  const hidden = await ask(['Models:Get'], 'GET', path);
  expect(hidden.model.output_info.data.concepts).toEqual([]);
  const shown = await ask(['Models:Get', 'Concepts:Get'], 'GET', path);
  expect(shown.model.output_info.data.concepts).toHaveLength(2);
});

it('keeps the id of a model in a prediction', async () => {
  const body = { inputs: [{ data: { image: { url: 'https://images.example/a.jpg' } } }] };
  const path = `/v2/models/${GENERAL}/outputs`;
  const { outputs } = await ask(['Predict', 'Inputs:Get'], 'POST', path, body);
  expect(outputs[0].model).toEqual({ id: GENERAL });
});

it('empties every field of a scope, however deep, and nothing else', () => {
  const answer = { hits: [{ score: 1, input: { id: 'a', data: { concepts: [1] } } }], concepts: 7 };
  expect(redact(answer, ['Concepts:Get'])).toEqual({
    hits: [{ score: 1, input: { id: 'a', data: { concepts: [] } } }],
    concepts: null,
  });
  expect(redact(answer, ['Inputs:Get'])).toEqual({
    hits: [{ score: 1, input: { id: 'a' } }],
    concepts: 7,
  });
});

it('adds what an answer does not show by itself', () => {
  const answer = withRelated({ concepts: [1] }, ['Concepts:Get', 'Workflows:Get']);
  expect(answer).toEqual({ concepts: [1], related: { workflows: [{ id: 'base' }] } });
});

it('looks at the image of a search only for a key with Predict', async () => {
  const full = ['Annotations:Get', 'Concepts:Get', 'Inputs:Get', 'Models:Get', 'Search', 'Workflows:Get'];
  const byConcept = { query: { ands: [{ output: { data: { concepts: [{ name: 'dog' }] } } }] } };
  const byImage = {
    query: { ands: [{ output: { input: { data: { image: { url: 'https://images.example/a.jpg' } } } } }] },
  };
  const related = async (scopes: readonly string[], body: unknown) =>
    (await ask(scopes, 'POST', '/v2/searches', body)).related?.predictions;
  expect(await related([...full, 'Predict'], byImage)).toEqual([{ id: 'base' }]);
  expect(await related(full, byImage)).toEqual([]);
  expect(await related(full, byConcept)).toBeUndefined();
});

it('refuses a key before it reads what the key asks for', async () => {
  const malformed = { query: { ands: 'dog' } };
  expect((await ask(['Models:Get'], 'POST', '/v2/searches', malformed)).status.code).toBe(11007);
  expect((await ask(['Search'], 'POST', '/v2/searches', malformed)).status.code).not.toBe(11007);
});
