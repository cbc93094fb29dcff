import { z } from 'zod';
import { type Answer, bodyAs, type Call, pageOf, param, timestamp } from '../call.ts';
import { newId } from '../ids.ts';
import type { InputRecord } from '../records.ts';
import { badRequest, doesNotExist } from '../refusal.ts';
import { rowId } from '../store.ts';
import { type Action, actionOf, change, Labels, toLabels } from './label-changes.ts';
import { wireInput } from './wire.ts';

const MOST_INPUTS = 128;

/** What a request calls an image: a url or the bytes. */
export const ImageBody = z.object({
  url: z.string().nullish(),
  base64: z.string().nullish(),
  crop: z.unknown().optional(),
});

const InputBody = z.object({
  id: z.string().nullish(),
  data: z.object({
    image: ImageBody.nullish(),
    concepts: Labels.nullish(),
    metadata: z.record(z.string(), z.unknown()).nullish(),
    geo: z.unknown().optional(),
    regions: z.unknown().optional(),
  }),
});
const InputsBody = z.object({
  inputs: z.array(InputBody).min(1).max(MOST_INPUTS),
  action: z.string().nullish(),
});
const ConceptsBody = z.object({ concepts: Labels, action: z.string().nullish() });
const DeleteBody = z.object({
  ids: z.array(z.string()).nullish(),
  delete_all: z.boolean().nullish(),
});

export function getInput(call: Call): Answer {
  return { input: wireInput(inputOf(call)) };
}

export function listInputs(call: Call): Answer {
  const inputs = call.context.tables.inputs.list(param(call, 'app_id'));
  return { inputs: pageOf(inputs, call.query).map(wireInput) };
}

/** Processing is instant here, so the counts are of inputs and of nothing else. */
export function countInputs(call: Call): Answer {
  const processed = call.context.tables.inputs.list(param(call, 'app_id')).length;
  return { counts: { processed, to_process: 0, errors: 0, processing: 0 } };
}

export function addInputs(call: Call): Answer {
  const made = bodyAs(InputsBody, call).inputs.map((input) => newInput(call, input));
  for (const input of made) call.context.tables.inputs.put(input);
  return { inputs: made.map(wireInput) };
}

export function patchInputs(call: Call): Answer {
  const { inputs, action } = bodyAs(InputsBody, call);
  const verb = actionOf(action);
  const changed = inputs.map((input) => patched(call, verb, existing(call, input.id ?? ''), input));
  for (const input of changed) call.context.tables.inputs.put(input);
  return { inputs: changed.map(wireInput) };
}

/** The form of PATCH that clients before 2.0.8 used. */
export function patchInputConcepts(call: Call): Answer {
  const { concepts, action } = bodyAs(ConceptsBody, call);
  const input = patched(call, actionOf(action), inputOf(call), { data: { concepts } });
  call.context.tables.inputs.put(input);
  return { input: wireInput(input) };
}

export function deleteInput(call: Call): Answer {
  call.context.tables.inputs.remove(rowId(param(call, 'app_id'), inputOf(call).id));
  return {};
}

export function deleteInputs(call: Call): Answer {
  const { tables } = call.context;
  const appId = param(call, 'app_id');
  for (const id of idsToDelete(call, tables.inputs.list(appId))) {
    tables.inputs.remove(rowId(appId, id));
  }
  return {};
}

/** The ids that a bulk delete names: a list, or all. Throws Refusal when it names none. */
export function idsToDelete(call: Call, all: readonly { readonly id: string }[]): readonly string[] {
  const { ids, delete_all: everything } = bodyAs(DeleteBody, call);
  if (everything) return all.map(({ id }) => id);
  if (!ids?.length) throw badRequest('ids: name at least one, or delete_all');
  return ids;
}

/** The input that the path names. */
export function inputOf(call: Call): InputRecord {
  return existing(call, param(call, 'input_id'));
}

function existing(call: Call, id: string): InputRecord {
  const input = call.context.tables.inputs.get(rowId(param(call, 'app_id'), id));
  if (input === undefined) throw doesNotExist(`input ${id}`);
  return input;
}

function newInput(call: Call, { id, data }: z.infer<typeof InputBody>): InputRecord {
  if (!data.image?.url && !data.image?.base64) throw badRequest('image: url or base64 expected');
  const appId = param(call, 'app_id');
  if (id && call.context.tables.inputs.get(rowId(appId, id))) {
    throw badRequest(`input ${id} exists already`);
  }
  return {
    id: id || newId(),
    app_id: appId,
    created_at: timestamp(call),
    data: {
      image: data.image,
      concepts: toLabels(call, data.concepts ?? []),
      ...(data.metadata ? { metadata: data.metadata } : {}),
      ...(data.geo ? { geo: data.geo } : {}),
      ...(data.regions ? { regions: data.regions } : {}),
    },
  };
}

function patched(call: Call, action: Action, input: InputRecord, { data }: z.infer<typeof InputBody>): InputRecord {
  const concepts = change(input.data.concepts, action, toLabels(call, data.concepts ?? []));
  return {
    ...input,
    data: {
      ...input.data,
      concepts: data.concepts ? concepts : input.data.concepts,
      ...(data.metadata ? { metadata: changedMetadata(input, action, data.metadata) } : {}),
      ...(data.geo ? { geo: data.geo } : {}),
    },
  };
}

function changedMetadata(
  input: InputRecord,
  action: Action,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const before = input.data.metadata ?? {};
  if (action === 'overwrite') return given;
  if (action === 'merge') return { ...before, ...given };
  return Object.fromEntries(Object.entries(before).filter(([name]) => !(name in given)));
}
