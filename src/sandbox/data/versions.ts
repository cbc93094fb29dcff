import { type Answer, type Call, pageOf, param, timestamp } from '../call.ts';
import { newId } from '../ids.ts';
import type { InputRecord, ModelRecord, VersionRecord } from '../records.ts';
import { versionId } from '../store.ts';
import { modelOf, ownModel, ownVersion, versionOf, versionsOf } from './find-model.ts';
import { predictConcepts } from './predict.ts';
import { wireInput, wireModel, wireVersion } from './wire.ts';

const QUEUED = { code: 21103, description: 'Model is currently in queue for training.' };
const EVALUATED = { code: 21300, description: 'Model was successfully evaluated.' };

export function listVersions(call: Call): Answer {
  const model = modelOf(call);
  const { tables } = call.context;
  const versions = pageOf(versionsOf(tables, model), call.query);
  const concepts = model.concept_ids.map((id) => ({ id, app_id: model.app_id }));
  return {
    model_versions: versions.map((version) => ({ ...wireVersion(version), concepts })),
  };
}

export function getVersion(call: Call): Answer {
  const model = modelOf(call);
  const version = versionOf(call, model);
  const concepts = version.concept_ids.map((id) => ({ id, app_id: model.app_id }));
  return { model_version: { ...wireVersion(version), concepts } };
}

/** Training takes no time here; the answer still says "queued", as the service's did. */
export function trainModel(call: Call): Answer {
  const model = ownModel(call, param(call, 'model_id'));
  const version: VersionRecord = {
    id: newId(),
    app_id: model.app_id,
    model_id: model.id,
    created_at: timestamp(call),
    concept_ids: model.concept_ids,
    evaluated: false,
  };
  call.context.tables.versions.put(version);
  const answer = wireModel(call.context.tables, model, version);
  return { model: { ...answer, model_version: { ...wireVersion(version), status: QUEUED } } };
}

export function deleteVersion(call: Call): Answer {
  const { app_id, model_id, id } = ownVersion(call);
  call.context.tables.versions.remove(versionId(app_id, model_id, id));
  return {};
}

/** The inputs a model would be trained with: those labelled with one of its concepts. */
export function listModelInputs(call: Call): Answer {
  return { inputs: pageOf(trainingInputs(call, modelOf(call)), call.query).map(wireInput) };
}

export function listVersionInputs(call: Call): Answer {
  const model = modelOf(call);
  versionOf(call, model);
  return { inputs: pageOf(trainingInputs(call, model), call.query).map(wireInput) };
}

export function evaluateVersion(call: Call): Answer {
  const version = { ...ownVersion(call), evaluated: true };
  call.context.tables.versions.put(version);
  return { model_version: withMetrics(call, version) };
}

export function getMetrics(call: Call): Answer {
  const version = versionOf(call, modelOf(call));
  return { model_version: version.evaluated ? withMetrics(call, version) : wireVersion(version) };
}

function withMetrics(call: Call, version: VersionRecord): Readonly<Record<string, unknown>> {
  const model = modelOf(call);
  const inputs = trainingInputs(call, model);
  const tested = inputs.map((input) => ({
    input: wireInput(input),
    predicted_concepts: predictConcepts(model, input.data.image),
  }));
  const summary = { macro_avg_roc_auc: 0.9, total: inputs.length };
  return {
    ...wireVersion(version),
    metrics: { status: EVALUATED, summary, test_set: tested },
  };
}

function trainingInputs(call: Call, model: ModelRecord): readonly InputRecord[] {
  const concepts = new Set(model.concept_ids);
  return call.context.tables.inputs
    .list(param(call, 'app_id'))
    .filter((input) => input.data.concepts.some(({ id }) => concepts.has(id)));
}
