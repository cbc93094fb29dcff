import { GENERAL } from './support.ts';

export interface SampleRequest {
  /** Values for the path's placeholders. */
  readonly params?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

const IMAGE = { data: { image: { url: 'https://images.example/new.jpg' } } };
const INPUT = { id: 'fresh', ...IMAGE };
const FEEDBACK = { input: { id: 'input-1', feedback_info: { event_type: 'annotation' } } };
const WORKFLOW = { id: 'mine', nodes: [{ id: 'general', model: { id: GENERAL } }] };

/** The version of the seeded model `pets` of the app `photo-tagger`. */
export const PETS_VERSION = '{pets}';

const input = { input_id: 'input-1' };
const pets = { model_id: 'pets' };
const petsVersion = { model_id: 'pets', version_id: PETS_VERSION };

/** One request that succeeds for every data endpoint, on freshly seeded data. */
export const SAMPLE_REQUESTS: Readonly<Record<string, SampleRequest>> = {
  'GET /v2/concepts/{concept_id}': { params: { concept_id: 'dog' } },
  'GET /v2/concepts': {},
  'POST /v2/concepts/searches': { body: { concept_query: { name: 'd*' } } },
  'POST /v2/concepts': { body: { concepts: [{ id: 'bird' }] } },
  'PATCH /v2/concepts': { body: { action: 'overwrite', concepts: [{ id: 'dog', name: 'Dog' }] } },
  'GET /v2/inputs/status': {},
  'GET /v2/inputs/{input_id}': { params: input },
  'GET /v2/inputs': {},
  'POST /v2/inputs': { body: { inputs: [INPUT] } },
  'PATCH /v2/inputs': {
    body: { action: 'merge', inputs: [{ id: 'input-1', data: { concepts: [{ id: 'cat' }] } }] },
  },
  'DELETE /v2/inputs/{input_id}': { params: input },
  'DELETE /v2/inputs': { body: { ids: ['input-1', 'input-2'] } },
  'GET /v2/inputs/{input_id}/outputs': { params: input },
  'PATCH /v2/inputs/{input_id}/outputs': { params: input, body: { concepts: [{ id: 'safe' }] } },
  'PATCH /v2/inputs/{input_id}/data/concepts': {
    params: input,
    body: { action: 'merge_concepts', concepts: [{ id: 'cat' }] },
  },
  'POST /v2/models/{model_id}/versions/{version_id}/outputs': {
    params: petsVersion,
    body: { inputs: [IMAGE] },
  },
  'POST /v2/models/{model_id}/outputs': {
    params: { model_id: GENERAL },
    body: { inputs: [IMAGE] },
  },
  'POST /v2/models/{model_id}/versions/{version_id}/feedback': {
    params: petsVersion,
    body: FEEDBACK,
  },
  'POST /v2/models/{model_id}/feedback': { params: pets, body: FEEDBACK },
  'GET /v2/models/{model_id}': { params: pets },
  'GET /v2/models/{model_id}/output_info': { params: pets },
  'GET /v2/models/{model_id}/versions/{version_id}/output_info': { params: petsVersion },
  'GET /v2/models': {},
  'POST /v2/models/searches': { body: { model_query: { name: 'p*', type: 'concept' } } },
  'POST /v2/models': {
    body: { model: { id: 'birds', output_info: { data: { concepts: [{ id: 'bird' }] } } } },
  },
  'PATCH /v2/models': { body: { action: 'merge', models: [{ id: 'pets', name: 'Pets' }] } },
  'PATCH /v2/models/{model_id}/output_info/data/concepts': {
    params: pets,
    body: { action: 'merge_concepts', concepts: [{ id: 'bird' }] },
  },
  'DELETE /v2/models/{model_id}': { params: pets },
  'DELETE /v2/models': { body: { ids: ['pets', 'scenes'] } },
  'GET /v2/models/{model_id}/inputs': { params: pets },
  'GET /v2/models/{model_id}/versions/{version_id}/inputs': { params: petsVersion },
  'GET /v2/models/{model_id}/versions/{version_id}': { params: petsVersion },
  'GET /v2/models/{model_id}/versions': { params: pets },
  'POST /v2/models/{model_id}/versions': { params: { model_id: 'scenes' } },
  'DELETE /v2/models/{model_id}/versions/{version_id}': { params: petsVersion },
  'GET /v2/models/{model_id}/versions/{version_id}/metrics': { params: petsVersion },
  'POST /v2/models/{model_id}/versions/{version_id}/metrics': { params: petsVersion, body: {} },
  'GET /v2/workflows/{workflow_id}': { params: { workflow_id: 'tag-all' } },
  'GET /v2/workflows': {},
  'GET /v2/public_workflows': {},
  'POST /v2/workflows': { body: { workflows: [WORKFLOW] } },
  'PATCH /v2/workflows': {
    body: { action: 'overwrite', workflows: [{ ...WORKFLOW, id: 'tag-all' }] },
  },
  'DELETE /v2/workflows/{workflow_id}': { params: { workflow_id: 'tag-all' } },
  'DELETE /v2/workflows': { body: { delete_all: true } },
  'POST /v2/workflows/{workflow_id}/results': {
    params: { workflow_id: 'tag-all' },
    body: { inputs: [IMAGE] },
  },
  'POST /v2/searches': {
    body: { query: { ands: [{ output: { data: { concepts: [{ name: 'dog' }] } } }] } },
  },
  'POST /v2/searches/feedback': { body: FEEDBACK },
};
