import { type Call, param } from '../call.ts';
import { derivedId } from '../ids.ts';
import type { ModelRecord, VersionRecord } from '../records.ts';
import { doesNotExist, modelDoesNotExist } from '../refusal.ts';
import { rowId, type Tables, versionId } from '../store.ts';
import { PUBLIC_APP, PUBLIC_MODELS } from './public-models.ts';

/** The app's own model or the provider's; throws Refusal 21200 when there is none. */
export function findModel(tables: Tables, appId: string, id: string): ModelRecord {
  const model = tables.models.get(rowId(appId, id)) ?? PUBLIC_MODELS.find((one) => one.id === id);
  if (model === undefined) throw modelDoesNotExist(id);
  return model;
}

export function modelOf(call: Call): ModelRecord {
  return findModel(call.context.tables, param(call, 'app_id'), param(call, 'model_id'));
}

/** The app's own model; the provider's cannot be changed. */
export function ownModel(call: Call, id: string): ModelRecord {
  const model = call.context.tables.models.get(rowId(param(call, 'app_id'), id));
  if (model === undefined) throw modelDoesNotExist(id);
  return model;
}

/** The model's versions, oldest first. A public model has one. */
export function versionsOf(tables: Tables, model: ModelRecord): readonly VersionRecord[] {
  if (model.app_id === PUBLIC_APP) return [publicVersion(model)];
  return tables.versions.list(rowId(model.app_id, model.id));
}

/** The version that the path names; throws Refusal when there is none. */
export function versionOf(call: Call, model: ModelRecord): VersionRecord {
  const id = param(call, 'version_id');
  const version = versionsOf(call.context.tables, model).find((one) => one.id === id);
  if (version === undefined) throw doesNotExist(`model version ${id}`);
  return version;
}

/** The version of the app's own model that the path names. */
export function ownVersion(call: Call): VersionRecord {
  const model = ownModel(call, param(call, 'model_id'));
  const id = versionId(model.app_id, model.id, param(call, 'version_id'));
  const version = call.context.tables.versions.get(id);
  if (version === undefined) throw doesNotExist(`model version ${param(call, 'version_id')}`);
  return version;
}

function publicVersion(model: ModelRecord): VersionRecord {
  return {
    id: derivedId('version', model.id),
    app_id: model.app_id,
    model_id: model.id,
    created_at: model.created_at,
    concept_ids: model.concept_ids,
    evaluated: false,
  };
}
