import type { InputRecord, ModelRecord, VersionRecord } from '../records.ts';
import type { Tables } from '../store.ts';
import { rowId } from '../store.ts';
import { versionsOf } from './find-model.ts';

const INPUT_STATUS = { code: 30000, description: 'Download complete' };
const TRAINED = { code: 21100, description: 'Model trained successfully' };
const NOT_TRAINED = { code: 21102, description: 'Model not yet trained' };

/** An input as answers show it. */
export function wireInput({ app_id: _app, ...input }: InputRecord): Readonly<Record<string, unknown>> {
  return { ...input, status: INPUT_STATUS };
}

/** A model with its newest version, or the given one, and its concepts. */
export function wireModel(
  tables: Tables,
  model: ModelRecord,
  version: VersionRecord | undefined = versionsOf(tables, model).at(-1),
): Readonly<Record<string, unknown>> {
  const concepts = (version?.concept_ids ?? model.concept_ids).map((id) => wireConcept(tables, model, id));
  return {
    ...modelHead(model),
    output_info: {
      ...outputInfo(model),
      output_config: model.output_config,
      data: { concepts },
    },
    model_version: wireVersion(version),
  };
}

/** A model as predictions show it: without its concepts. */
export function wireModelInOutput(
  model: ModelRecord,
  version: VersionRecord | undefined,
): Readonly<Record<string, unknown>> {
  return {
    ...modelHead(model),
    output_info: outputInfo(model),
    model_version: wireVersion(version),
  };
}

/** A version; a model without one shows as not trained. */
export function wireVersion(version: VersionRecord | undefined): Readonly<Record<string, unknown>> {
  if (version === undefined) return { status: NOT_TRAINED };
  return {
    id: version.id,
    created_at: version.created_at,
    status: TRAINED,
    active_concept_count: version.concept_ids.length,
  };
}

function modelHead({ id, name, created_at, app_id }: ModelRecord): Readonly<Record<string, unknown>> {
  return { id, name, created_at, app_id };
}

function outputInfo({ id, type }: ModelRecord): Readonly<Record<string, unknown>> {
  return {
    message: `Show output_info with: GET /models/${id}/output_info`,
    type,
    type_ext: type,
  };
}

function wireConcept(tables: Tables, model: ModelRecord, id: string): Readonly<Record<string, unknown>> {
  const known = tables.concepts.get(rowId(model.app_id, id));
  return known ? { ...known } : { id, name: id, app_id: model.app_id };
}
