/**
 * A published client that old code runs on: 2.0.18, 2.1.6, or 2.9.1, which still takes a pair, for methods that only
 * later versions have.
 */
export type OldClient = 'clarifai-legacy' | 'clarifai-token' | 'clarifai-keyed';

export interface Program {
  readonly on: OldClient;
  /** What the program does; `app`, `Clarifai`, `print`, `fail` and `PHOTO` are there. */
  readonly text: string;
}

const PRELUDE = `const Clarifai = require('clarifai');

const app = new Clarifai.App(process.env.CLARIFAI_CLIENT_ID, process.env.CLARIFAI_CLIENT_SECRET);

const PHOTO = 'https://images.example/new.jpg';

function print(answer) {
  console.log(JSON.stringify(answer));
}

function fail(error) {
  process.exitCode = 1;
  console.error(error);
}

`;

/** The whole file of a program. */
export function fileOf({ text }: Program): string {
  return `${PRELUDE}${text}\n`;
}

function on(client: OldClient): (...texts: readonly string[]) => readonly Program[] {
  return (...texts) => texts.map((text) => ({ on: client, text }));
}

const legacy = on('clarifai-legacy');
const token = on('clarifai-token');
const keyed = on('clarifai-keyed');

const MODEL = "app.models.get('pets').then((model) => model";

/** Programs for each row of client-methods.json of the JavaScript client, as people wrote them, by `receiver.method`. */
export const PROGRAMS: Readonly<Record<string, readonly Program[]>> = {
  'app.getToken': legacy(
    `async function main() {\n  await app.getToken();\n  print((await app.inputs.list()).rawData);\n}\n\nmain().catch(fail);`,
  ),
  'app.setToken': legacy(
    `app.setToken(process.env.CLARIFAI_ACCESS_TOKEN);\napp.inputs.list({ page: 1, perPage: 2 }).then((inputs) => print(inputs.rawData), fail);`,
  ),
  'app.inputs.list': legacy(
    'app.inputs.list({ page: 1, perPage: 3 }).then((inputs) => print([inputs.length, inputs[0].id, inputs.rawData]), fail);',
    "app.inputs.list().then((inputs) => print([inputs[1].toObject(), inputs[1].concepts.toObjects('id', 'value')]), fail);",
  ),
  'app.inputs.create': legacy(
    "app.inputs.create([{ url: PHOTO, id: 'fresh', concepts: [{ id: 'dog', value: true }] }]).then((made) => print(made.rawData), fail);",
    'app.inputs.create(PHOTO).then((made) => print(made[0].imageUrl), fail);',
  ),
  'app.inputs.get': legacy("app.inputs.get('input-1').then((input) => print([input.id, input.toObject()]), fail);"),
  'app.inputs.delete': legacy(
    "app.inputs.delete('input-1').then((response) => print(response.data), fail);",
    "app.inputs.delete(['input-1', 'input-2']).then(({ data }) => print(data), fail);",
    'app.inputs.delete().then((response) => print(response.data.status), fail);',
  ),
  'app.inputs.mergeConcepts': legacy(
    "app.inputs.mergeConcepts([{ id: 'input-1', concepts: [{ id: 'cat', value: false }] }]).then((inputs) => print(inputs.rawData), fail);",
  ),
  'app.inputs.deleteConcepts': legacy(
    "app.inputs.deleteConcepts({ id: 'input-1', concepts: [{ id: 'dog' }] }).then((inputs) => print(inputs.rawData), fail);",
  ),
  'app.inputs.overwriteConcepts': legacy(
    "app.inputs.overwriteConcepts([{ id: 'input-1', concepts: [{ id: 'cat' }] }]).then((inputs) => print(inputs.rawData), fail);",
  ),
  'app.inputs.update': token(
    "app.inputs.update({ action: 'merge', id: 'input-1', concepts: [{ id: 'cat' }] }).then((inputs) => print(inputs.rawData), fail);",
  ),
  'app.inputs.search': legacy(
    "app.inputs.search({ name: 'dog' }).then((found) => print([found.length, found[0].id, found[0].score]), fail);",
    "app.inputs.search({ name: 'dog', type: 'input' }, { page: 1, perPage: 1 }).then((found) => print(found[0].imageUrl), fail);",
    `async function main() {\n  const found = await app.inputs.search([{ url: PHOTO }]);\n  for (let i = 0; i < found.length; i += 1) print([found[i].id, found[i].score]);\n}\n\nmain().catch(fail);`,
  ),
  'app.inputs.searchFeedback': keyed(
    "app.inputs.searchFeedback('input-1', 's', 'u', 'x').then((answer) => print(answer.status.code), fail);",
  ),
  'app.inputs.getStatus': legacy('app.inputs.getStatus().then((status) => print(status.counts), fail);'),
  'app.models.initModel': legacy(
    'app.models.initModel(Clarifai.GENERAL_MODEL).then((model) => model.predict(PHOTO)).then(({ data }) => print(data.outputs), fail);',
    "app.models.initModel({ name: 'pets', type: 'concept' }).then((model) => print(model.toObject()), fail);",
  ),
  'app.models.predict': legacy(
    'app.models.predict(Clarifai.GENERAL_MODEL, PHOTO).then((response) => print(response.data.outputs[0].data.concepts), fail);',
    'app.models.predict(Clarifai.GENERAL_MODEL, PHOTO).then((response) => print(response.data), fail);',
    'app.models.predict(Clarifai.COLOR_MODEL, [PHOTO]).then(({ data: { outputs } }) => print(outputs), fail);',
    `async function main() {\n  const { data } = await app.models.predict('pets', { url: PHOTO });\n  print(data.status.code);\n  print(data.outputs[0].data);\n}\n\nmain().catch(fail);`,
    `async function main() {\n  print((await app.models.predict({ id: 'pets' }, PHOTO))['data'].outputs);\n}\n\nmain().catch(fail);`,
    'function show(response) {\n  print(response.data.outputs.length);\n}\n\napp.models.predict(Clarifai.GENERAL_MODEL, PHOTO).then(show, fail);',
    `const ask = (photo) => app.models.predict(Clarifai.GENERAL_MODEL, photo);\n\nask(PHOTO)\n  .then((response) => {\n    print(response.data.outputs[0].model);\n    return response;\n  })\n  .then((response) => print(response?.data?.outputs), fail);`,
    'const asked = app.models.predict(Clarifai.GENERAL_MODEL, PHOTO);\n\nasked.then(function (answer) {\n  var body = answer.data;\n  print(body.outputs);\n}, fail);',
  ),
  'app.models.train': legacy("app.models.train('pets').then((model) => print(model.modelVersion.status), fail);"),
  'app.models.feedback': keyed(
    "app.models.feedback('pets', PHOTO, { id: 'input-1', data: {}, info: { endUserId: 'x' } }).then((answer) => print(answer.status.code), fail);",
  ),
  'app.models.getVersion': token(
    "app.models.get('pets').then((model) => app.models.getVersion('pets', model.versionId)).then((answer) => print(answer.model_version), fail);",
  ),
  'app.models.getVersions': token(
    "app.models.getVersions('pets').then((answer) => print(answer.model_versions), fail);",
  ),
  'app.models.getOutputInfo': token("app.models.getOutputInfo('pets').then((model) => print(model.outputInfo), fail);"),
  'app.models.list': legacy('app.models.list().then((models) => print([models.length, models.rawData]), fail);'),
  'app.models.create': legacy(
    "app.models.create('birds', ['bird']).then((model) => print(model.toObject()), fail);",
    "app.models.create({ id: 'birds', name: 'Birds' }, [{ id: 'bird' }], { conceptsMutuallyExclusive: true }).then((model) => print(model._rawData), fail);",
  ),
  'app.models.get': legacy(
    "app.models.get('pets').then((model) => print([model.id, model.name, model.toObject()]), fail);",
  ),
  'app.models.update': legacy(
    "app.models.update({ id: 'pets', name: 'Pets' }).then((models) => print(models.rawData), fail);",
    "app.models.update([{ id: 'pets', closedEnvironment: true }]).then((models) => print(models.rawData), fail);",
  ),
  'app.models.mergeConcepts': legacy(
    "app.models.mergeConcepts({ id: 'pets', concepts: [{ id: 'bird' }] }).then((models) => print(models.rawData), fail);",
  ),
  'app.models.deleteConcepts': legacy(
    "app.models.deleteConcepts({ id: 'pets', concepts: [{ id: 'dog' }] }).then((models) => print(models.rawData), fail);",
  ),
  'app.models.overwriteConcepts': legacy(
    "app.models.overwriteConcepts({ id: 'pets', concepts: ['bird'] }).then((models) => print(models.rawData), fail);",
  ),
  'app.models.delete': legacy(
    "app.models.delete('pets').then((response) => print(response.data.status), fail);",
    'app.models.delete().then(({ data }) => print(data), fail);',
  ),
  'app.models.search': legacy("app.models.search('p*', 'concept').then((models) => print(models.rawData), fail);"),
  'model.predict': legacy(`${MODEL}.predict(PHOTO)).then((response) => print(response.data.outputs), fail);`),
  'model.train': legacy(`${MODEL}.train()).then((model) => print(model.modelVersion.status), fail);`),
  'model.feedback': keyed(
    `${MODEL}.feedback(PHOTO, { id: 'input-1', data: {}, info: { endUserId: 'x' } })).then((answer) => print(answer.status.code), fail);`,
  ),
  'model.getVersion': legacy(
    `${MODEL}.getVersion(model.versionId)).then((answer) => print(answer.model_version), fail);`,
  ),
  'model.getVersions': legacy(`${MODEL}.getVersions()).then(({ data }) => print(data.model_versions), fail);`),
  'model.getOutputInfo': legacy(`${MODEL}.getOutputInfo()).then((model) => print(model.outputInfo), fail);`),
  'model.getInputs': legacy(
    `${MODEL}.getInputs({ page: 1, perPage: 2 })).then((response) => print(response.data.inputs), fail);`,
  ),
  'model.update': token(`${MODEL}.update({ name: 'Pets' })).then((model) => print(model.rawData), fail);`),
  'model.mergeConcepts': token(
    `${MODEL}.mergeConcepts([{ id: 'bird' }])).then((model) => print(model.rawData), fail);`,
  ),
  'model.deleteConcepts': token(`${MODEL}.deleteConcepts({ id: 'dog' })).then((model) => print(model.rawData), fail);`),
  'model.overwriteConcepts': token(
    `${MODEL}.overwriteConcepts([{ id: 'bird' }])).then((model) => print(model.rawData), fail);`,
  ),
  'model.runModelEval': keyed(`${MODEL}.runModelEval()).then((version) => print(version.metrics.test_set), fail);`),
  'app.concepts.list': legacy(
    "app.concepts.list({ page: 1, perPage: 2 }).then((concepts) => print([concepts.toObjects(), concepts.toObjects('id', 'name')]), fail);",
  ),
  'app.concepts.get': legacy("app.concepts.get('dog').then((concept) => print(concept.toObject()), fail);"),
  'app.concepts.create': legacy(
    "app.concepts.create(['bird', { id: 'fish', name: 'Fish' }]).then((concepts) => print(concepts.rawData), fail);",
  ),
  'app.concepts.search': legacy("app.concepts.search('d*').then((concepts) => print(concepts.rawData), fail);"),
  'app.concepts.update': keyed(
    "app.concepts.update({ id: 'dog', name: 'Dog' }).then((concepts) => print(concepts[0].name), fail);",
  ),
  'app.workflow.create': keyed("app.workflow.create('mine', { modelId: 'pets' }).then((id) => print(id), fail);"),
  'app.workflow.delete': keyed("app.workflow.delete('tag-all').then((answer) => print(answer.status), fail);"),
  'app.workflow.predict': keyed(
    "app.workflow.predict('tag-all', PHOTO).then((answer) => print(answer.results), fail);",
  ),
  'app.workflows.list': keyed('app.workflows.list().then((workflows) => print(workflows.length), fail);'),
  'app.workflows.create': keyed("app.workflows.create('mine', { modelId: 'pets' }).then((id) => print(id), fail);"),
  'app.workflows.delete': keyed("app.workflows.delete('tag-all').then((answer) => print(answer.status), fail);"),
};

/** Rows that no program can run, by `receiver.method`, and why. */
export const NOT_RUN: Readonly<Record<string, string>> = {
  'app.deleteToken': 'no 2.x client has it: it is of the v1 client',
  'input.mergeConcepts': 'Input.js never imports wrapToken, so it throws in every published version',
  'input.deleteConcepts': 'Input.js never imports wrapToken, so it throws in every published version',
  'input.overwriteConcepts': 'Input.js never imports wrapToken, so it throws in every published version',
  'app.solutions.moderation.predict': 'the client sends it to api.clarifai-moderation.com whatever endpoint is set',
  'app.solutions.moderation.getModerationStatus':
    'the client sends it to api.clarifai-moderation.com whatever endpoint is set',
};
