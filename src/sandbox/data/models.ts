import { z } from 'zod';
import { type Answer, bodyAs, type Call, pageOf, param, timestamp } from '../call.ts';
import { newId } from '../ids.ts';
import type { ModelRecord } from '../records.ts';
import { badRequest } from '../refusal.ts';
import { rowId } from '../store.ts';
import { ensureConcept, wildcard } from './concepts.ts';
import { modelOf, ownModel, versionOf } from './find-model.ts';
import { idsToDelete } from './inputs.ts';
import { actionOf, change, Labels } from './label-changes.ts';
import { PUBLIC_MODELS } from './public-models.ts';
import { wireModel } from './wire.ts';

const ModelBody = z.object({
  id: z.string().nullish(),
  name: z.string().nullish(),
  output_info: z
    .object({
      data: z.object({ concepts: Labels.nullish() }).nullish(),
      output_config: z
        .object({
          concepts_mutually_exclusive: z.boolean().optional(),
          closed_environment: z.boolean().optional(),
        })
        .nullish(),
    })
    .nullish(),
});
const PostBody = z.object({ model: ModelBody.optional(), models: z.array(ModelBody).optional() });
const PatchBody = z.object({ models: z.array(ModelBody).min(1), action: z.string().nullish() });
const ConceptsBody = z.object({ concepts: Labels, action: z.string().nullish() });
const Query = z.object({
  model_query: z.object({ name: z.string().nullish(), type: z.string().nullish() }),
});

export function getModel(call: Call): Answer {
  return { model: wireModel(call.context.tables, modelOf(call)) };
}

export function getVersionOutputInfo(call: Call): Answer {
  const model = modelOf(call);
  return { model: wireModel(call.context.tables, model, versionOf(call, model)) };
}

export function listModels(call: Call): Answer {
  return { models: pageOf(knownModels(call), call.query).map((one) => wire(call, one)) };
}

/** By name, with `*` for any characters, and by type. */
export function searchModels(call: Call): Answer {
  const { name, type } = bodyAs(Query, call).model_query;
  const matches = wildcard(name ?? '*');
  const found = knownModels(call).filter((model) => matches.test(model.name) && (!type || type === model.type));
  return { models: pageOf(found, call.query).map((model) => wire(call, model)) };
}

/** Takes one model, as the clients send it, or several; the answer shows the first as `model`. */
export function addModels(call: Call): Answer {
  const { model, models } = bodyAs(PostBody, call);
  const sent = models ?? (model ? [model] : []);
  const made = sent.map((one) => newModel(call, one));
  if (made.length === 0) throw badRequest('model: missing');
  for (const one of made) call.context.tables.models.put(one);
  const wired = made.map((one) => wire(call, one));
  return models ? { model: wired[0], models: wired } : { model: wired[0] };
}

export function patchModels(call: Call): Answer {
  const { models, action } = bodyAs(PatchBody, call);
  const changed = models.map((model) => patched(call, ownModel(call, model.id ?? ''), model, action));
  for (const model of changed) call.context.tables.models.put(model);
  return { models: changed.map((model) => wire(call, model)) };
}

/** The form of PATCH that clients before 2.0.8 used. */
export function patchModelConcepts(call: Call): Answer {
  const { concepts, action } = bodyAs(ConceptsBody, call);
  const before = ownModel(call, param(call, 'model_id'));
  const model = patched(call, before, { output_info: { data: { concepts } } }, action);
  call.context.tables.models.put(model);
  return { model: wire(call, model) };
}

export function deleteModel(call: Call): Answer {
  remove(call, ownModel(call, param(call, 'model_id')).id);
  return {};
}

export function deleteModels(call: Call): Answer {
  const own = call.context.tables.models.list(param(call, 'app_id'));
  for (const id of idsToDelete(call, own)) remove(call, id);
  return {};
}

function remove(call: Call, id: string): void {
  const row = rowId(param(call, 'app_id'), id);
  call.context.tables.versions.clear(row);
  call.context.tables.models.remove(row);
}

function knownModels(call: Call): readonly ModelRecord[] {
  return [...call.context.tables.models.list(param(call, 'app_id')), ...PUBLIC_MODELS];
}

function wire(call: Call, model: ModelRecord): Readonly<Record<string, unknown>> {
  return wireModel(call.context.tables, model);
}

function newModel(call: Call, sent: z.infer<typeof ModelBody>): ModelRecord {
  const id = sent.id || newId();
  const appId = param(call, 'app_id');
  if (call.context.tables.models.get(rowId(appId, id))) throw badRequest(`model ${id} exists`);
  return {
    id,
    app_id: appId,
    name: sent.name ?? id,
    created_at: timestamp(call),
    type: 'concept',
    concept_ids: conceptIds(call, sent),
    output_config: {
      concepts_mutually_exclusive: sent.output_info?.output_config?.concepts_mutually_exclusive ?? false,
      closed_environment: sent.output_info?.output_config?.closed_environment ?? false,
    },
  };
}

function patched(
  call: Call,
  model: ModelRecord,
  sent: z.infer<typeof ModelBody>,
  action: string | null | undefined,
): ModelRecord {
  const asItems = (ids: readonly string[]) => ids.map((id) => ({ id }));
  const given = asItems(conceptIds(call, sent));
  const after = change(asItems(model.concept_ids), actionOf(action), given);
  const config = sent.output_info?.output_config ?? {};
  return {
    ...model,
    name: sent.name ?? model.name,
    concept_ids: sent.output_info?.data?.concepts ? after.map(({ id }) => id) : model.concept_ids,
    output_config: {
      concepts_mutually_exclusive:
        config.concepts_mutually_exclusive ?? model.output_config.concepts_mutually_exclusive,
      closed_environment: config.closed_environment ?? model.output_config.closed_environment,
    },
  };
}

function conceptIds(call: Call, sent: z.infer<typeof ModelBody>): readonly string[] {
  const concepts = sent.output_info?.data?.concepts ?? [];
  return concepts.map(({ id, name }) => ensureConcept(call, id, name ?? id).id);
}
