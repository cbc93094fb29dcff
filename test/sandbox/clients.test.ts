import { describe, expect, it } from 'vitest';
import { ENDPOINTS } from '../../src/clarifai/facts/load.ts';
import { scopesOfCall } from '../../src/clarifai/scope-rules.ts';
import type { RunningSandbox } from '../../src/sandbox/index.ts';
import { appOf, GENERAL, Keyed, Legacy, makeKey, sandbox, stable } from './support.ts';

const URL = 'https://images.example/new.jpg';
const EVERY_SCOPE = [...new Set(ENDPOINTS.flatMap((endpoint) => scopesOfCall(endpoint, 'full')))].filter(
  (scope) => !/^(Keys|Apps):/.test(scope),
);

function legacyApp(running: RunningSandbox) {
  const { clientId, clientSecret } = appOf(running);
  return new Legacy.App(clientId, clientSecret, { apiEndpoint: running.url });
}

async function keyedApp(running: RunningSandbox, scopes: readonly string[]) {
  return new Keyed.App({ apiKey: await makeKey(running, scopes), apiEndpoint: running.url });
}

/** What a client raised: axios 0.11 rejects with the answer itself, later versions carry it. */
async function refusalOf(promise: Promise<unknown>) {
  const error = await promise.then(
    () => undefined,
    // biome-ignore lint/suspicious/noExplicitAny: the clients have no types
    (reason: any) => reason,
  );
  return (error?.data ?? error?.response?.data)?.status;
}

/** The raw answers of one program, run with either client. */
// biome-ignore lint/suspicious/noExplicitAny: the clients have no types
async function program(app: any): Promise<Record<string, unknown>> {
  const raw = (one: { rawData?: unknown; _rawData?: unknown; data?: unknown }) =>
    one._rawData ?? one.rawData ?? one.data;
  const { GENERAL_MODEL } = Legacy;
  const input = { url: URL, id: 'fresh', concepts: [{ id: 'dog', value: true }] };
  return stable({
    predicted: raw(await app.models.predict(GENERAL_MODEL, URL)),
    inputs: raw(await app.inputs.list({ page: 1, perPage: 3 })),
    created: raw(await app.inputs.create([input])),
    input: raw(await app.inputs.get('fresh')),
    merged: raw(await app.inputs.mergeConcepts([{ id: 'fresh', concepts: [{ id: 'cat', value: false }] }])),
    status: (await app.inputs.getStatus()).counts,
    deleted: (await app.inputs.delete('fresh')).data,
    concepts: raw(await app.concepts.list()),
    concept: raw(await app.concepts.get('dog')),
    newConcepts: raw(await app.concepts.create(['bird'])),
    foundConcepts: raw(await app.concepts.search('b*')),
    models: raw(await app.models.list()),
    newModel: raw(await app.models.create('birds', ['bird'])),
    changedModel: raw(await app.models.mergeConcepts({ id: 'birds', concepts: [{ id: 'dog' }] })),
    trained: raw(await app.models.train('birds')),
    trainedInSync: raw(await app.models.train('birds', true)),
    foundModels: raw(await app.models.search('bir*', 'concept')),
    ownPrediction: raw(await app.models.predict('birds', URL)),
    deletedModel: pickStatus(await app.models.delete('birds')),
  }) as Record<string, unknown>;
}

function pickStatus(answer: { readonly data?: unknown; readonly rawData?: unknown }): unknown {
  return answer.rawData ?? answer.data;
}

describe('the legacy client with a client pair', () => {
  it('gets a token of 30 characters that lasts 49 hours', async () => {
    const token = await legacyApp(await sandbox()).getToken();
    expect(token.access_token).toMatch(/^[A-Za-z0-9]{30}$/);
    expect(token.expires_in).toBe(176_400);
  });

  it('runs a whole program', async () => {
    const answers = await program(legacyApp(await sandbox()));
    expect(answers['predicted']).toMatchObject({
      outputs: [{ model: { name: 'general-v1.3' }, data: { concepts: { length: 20 } } }],
    });
    expect(answers['inputs']).toHaveLength(3);
    expect(answers['merged']).toMatchObject([
      {
        data: {
          concepts: [
            { id: 'dog', value: 1 },
            { id: 'cat', value: 0 },
          ],
        },
      },
    ]);
    expect(answers['status']).toMatchObject({ processed: 7 });
    expect(answers['foundConcepts']).toContainEqual(expect.objectContaining({ id: 'bird' }));
    expect(answers['trained']).toMatchObject({ model_version: { status: { code: 21103 } } });
    expect(answers['trainedInSync']).toMatchObject({ model_version: { status: { code: 21100 } } });
  });

  it('searches by concept and by image', async () => {
    const app = legacyApp(await sandbox());
    const dogs = await app.inputs.search({ name: 'dog', type: 'input' });
    expect([dogs[0].id, dogs[1].id, dogs.length]).toEqual(['input-1', 'input-2', 2]);
    const similar = await app.inputs.search({ url: URL });
    expect(similar).toHaveLength(6);
    expect(similar[0].score).toBeGreaterThan(similar[5].score);
  });

  it('is told its id and secret when they are wrong', async () => {
    const running = await sandbox();
    const { clientId } = appOf(running);
    const app = new Legacy.App(clientId, 'EXAMPLEwrong', { apiEndpoint: running.url });
    expect(await refusalOf(app.inputs.list())).toMatchObject({
      code: 11002,
      details: `invalid client ID (${clientId}) and secret (EXAMPLEwrong)`,
    });
  });

  it('is told when something does not exist', async () => {
    const app = legacyApp(await sandbox());
    expect(await refusalOf(app.models.get('nothing'))).toMatchObject({ code: 21200 });
    expect(await refusalOf(app.inputs.get('nothing'))).toMatchObject({ code: 11101 });
  });
});

describe('the client that takes a key', () => {
  it.each([
    ['All', ['All']],
    ['every scope by name', EVERY_SCOPE],
  ])('gives the legacy client’s answers with %s', async (_name, scopes) => {
    const legacy = await program(legacyApp(await sandbox()));
    const keyed = await program(await keyedApp(await sandbox(), scopes));
    expect(keyed).toEqual(legacy);
  });

  it('is rejected below the minimum', async () => {
    const app = await keyedApp(await sandbox(), ['Concepts:Get']);
    expect(await refusalOf(app.models.predict(GENERAL, URL))).toMatchObject({
      code: 11007,
      details: 'missing scopes: Predict',
    });
  });

  it('gets a redacted answer between minimum and full', async () => {
    const app = await keyedApp(await sandbox(), ['Predict']);
    const { status, outputs } = await app.models.predict(GENERAL, URL);
    expect(status.code).toBe(10000);
    expect(outputs[0].model).toEqual({ id: GENERAL });
    expect(outputs[0].data.concepts).toEqual([]);
  });

  it('runs workflows, versions, metrics and feedback', async () => {
    const app = await keyedApp(await sandbox(), ['All']);
    const { results } = await app.workflow.predict('tag-all', URL);
    expect(results[0].outputs).toHaveLength(2);
    expect(await app.workflows.create('mine', { modelId: 'pets' })).toBe('mine');
    expect((await app.workflows.list()).length).toBe(2);
    const pets = (await app.models.list())[0];
    expect((await app.models.getVersions('pets')).model_versions).toHaveLength(1);
    expect((await pets.runModelEval()).metrics.test_set).toHaveLength(4);
    const info = { id: 'input-1', data: {}, info: { endUserId: 'x' } };
    expect((await pets.feedback(URL, info)).status.code).toBe(10000);
    expect((await app.inputs.searchFeedback('input-1', 's', 'u', 'x')).status.code).toBe(10000);
    expect((await app.concepts.update({ id: 'dog', name: 'Dog' }))[0].name).toBe('Dog');
  });

  it('also works with a session and the long path', async () => {
    const running = await sandbox();
    const { email, password, userId } = running.account();
    const login = await fetch(`${running.url}/v2/login`, {
      method: 'POST',
      body: JSON.stringify({ email, password }),
      headers: { 'content-type': 'application/json' },
    });
    const { session_token: sessionToken } = (await login.json()) as { session_token: string };
    const options = { sessionToken, userId, appId: 'catalog', apiEndpoint: running.url };
    expect((await new Keyed.App(options).inputs.list()).length).toBe(6);
  });

  it('still takes a client pair', async () => {
    const running = await sandbox();
    const { clientId, clientSecret } = appOf(running);
    const app = new Keyed.App({ clientId, clientSecret, apiEndpoint: running.url });
    expect((await app.models.predict(GENERAL, URL)).outputs).toHaveLength(1);
  });

  it('is told about a key that is unknown or no key at all', async () => {
    const { url: apiEndpoint } = await sandbox();
    const unknown = '00000000000040008000000000000001';
    expect(await refusalOf(new Keyed.App({ apiKey: unknown, apiEndpoint }).inputs.list())).toMatchObject({
      code: 11009,
      details: `invalid key(${unknown})`,
    });
    expect(await refusalOf(new Keyed.App({ apiKey: 'garbage', apiEndpoint }).inputs.list())).toMatchObject({
      code: 11008,
      details: 'Invalid format of key.',
    });
  });
});
