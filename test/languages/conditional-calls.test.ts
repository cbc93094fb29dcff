import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../src/scan/analyze-text.ts';

async function callsOf(file: string, text: string, method: string): Promise<readonly string[]> {
  const analysis = await analyzeText(file, text, { platformKey: 'ask' });
  const usage = analysis?.usages.find((candidate) => candidate.method === method);
  return (usage?.calls ?? []).map((call) => `${call.method} ${call.path}`);
}

const JS = "const Clarifai = require('clarifai');\nconst app = new Clarifai.App(id, secret);\n";
const PYTHON = 'from clarifai.rest import ClarifaiApp\napp = ClarifaiApp(app_id, app_secret)\n';
const SEARCH = 'POST /v2/models/searches';
const POLL = 'GET /v2/models/{model_id}/output_info';

describe('the search by which a client finds a model that is given by name', () => {
  const predict = (model: string, before = ''): Promise<readonly string[]> =>
    callsOf('a.js', `${JS}${before}app.models.predict(${model}, url);\n`, 'app.models.predict');

  it.each([["'aaa03c23b3724a16a56b629203edc62c'"], ['Clarifai.GENERAL_MODEL'], ["{ id: 'pets', version: 'v1' }"]])(
    'is not made for %s',
    async (model) => {
      expect(await predict(model)).not.toContain(SEARCH);
    },
  );

  it('is not made for a constant that holds an id', async () => {
    expect(await predict('PETS', "const PETS = 'pets';\n")).not.toContain(SEARCH);
  });

  it.each([["{ name: 'pets' }"], ['model'], ['pick()']])('is made, or cannot be excluded, for %s', async (model) => {
    expect(await predict(model)).toContain(SEARCH);
  });
});

describe('the polling of a training', () => {
  const train = (given: string): Promise<readonly string[]> =>
    callsOf('a.js', `${JS}app.models.train(${given});\n`, 'app.models.train');

  it.each([["'pets'"], ["'pets', false"]])('is excluded by train(%s)', async (given) => {
    expect(await train(given)).not.toContain(POLL);
  });

  it.each([["'pets', true"], ["'pets', wait"], ['model']])('is not excluded by train(%s)', async (given) => {
    expect(await train(given)).toContain(POLL);
  });

  it('is the rule in Python, unless sync is False', async () => {
    const method = 'model.train';
    const poll = 'GET /v2/models/{model_id}/versions/{version_id}';
    const text = `${PYTHON}model = app.models.get('pets')\n`;
    expect(await callsOf('a.py', `${text}model.train()\n`, method)).toContain(poll);
    expect(await callsOf('a.py', `${text}model.train(sync=False)\n`, method)).not.toContain(poll);
  });
});

describe('a method of models and inputs alike', () => {
  const merge = async (text: string): Promise<readonly string[]> => {
    const analysis = await analyzeText('a.js', JS + text, { platformKey: 'ask' });
    return (analysis?.usages.at(-1)?.calls ?? []).map((call) => call.path);
  };

  it('is that of what was got', async () => {
    expect(await merge("app.inputs.get('a').then((found) => found.mergeConcepts(names));\n")).toEqual(['/v2/inputs']);
    expect(await merge("app.models.get('a').then((found) => found.mergeConcepts(names));\n")).toEqual(['/v2/models']);
  });

  it('is that of what the name says, and of both where nothing tells', async () => {
    expect(await merge('function label(input) {\n  input.mergeConcepts(names);\n}\n')).toEqual(['/v2/inputs']);
    expect(await merge('function label(item) {\n  item.mergeConcepts(names);\n}\n')).toEqual([
      '/v2/models',
      '/v2/inputs',
    ]);
  });
});

describe('what a search needs besides, when it is by an image', () => {
  const needs = async (file: string, text: string): Promise<readonly string[] | undefined> => {
    const analysis = await analyzeText(file, text, { platformKey: 'ask' });
    const searches = analysis?.usages.flatMap(({ calls }) => calls.filter(({ path }) => path === '/v2/searches'));
    return searches?.map(({ alsoNeeds }) => alsoNeeds?.join() ?? 'nothing');
  };
  const csharp = (clause: string): string =>
    `using Clarifai.API;\nclass A\n{\n  object Run(ClarifaiClient client) => client.SearchInputs(${clause});\n}\n`;

  it.each([
    ['a.js', `${JS}app.inputs.search({ input: { url } });\n`],
    ['a.js', `${JS}app.inputs.search(query);\n`],
    ['a.py', `${PYTHON}app.inputs.search_by_image(url=url)\n`],
    ['a.py', `${PYTHON}app.inputs.search(query)\n`],
    ['A.cs', csharp('SearchBy.ImageVisually(url)')],
    ['a.sh', 'curl -X POST -H "Authorization: Bearer $T" -d @query.json https://api.clarifai.com/v2/searches\n'],
  ])('is Predict, where it is so or cannot be excluded: %s %s', async (file, text) => {
    expect(await needs(file, text)).toEqual(['Predict']);
  });

  it.each([
    ['a.js', `${JS}app.inputs.search({ concept: { name: 'boat' } });\n`],
    ['a.js', `${JS}const query = [{ concept: { name: 'boat' } }];\napp.inputs.search(query);\n`],
    ['a.py', `${PYTHON}app.inputs.search_by_metadata(data)\n`],
    ['A.cs', csharp('SearchBy.ConceptName("boat")')],
  ])('is nothing, where it surely is not: %s %s', async (file, text) => {
    expect(await needs(file, text)).toEqual(['nothing']);
  });
});
