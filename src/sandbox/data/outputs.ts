import { z } from 'zod';
import { type Answer, bodyAs, type Call, timestamp } from '../call.ts';
import { derivedId } from '../ids.ts';
import type { Image, ModelRecord, VersionRecord } from '../records.ts';
import { badRequest, Refusal } from '../refusal.ts';
import { findModel, modelOf, versionOf, versionsOf } from './find-model.ts';
import { ImageBody, inputOf } from './inputs.ts';
import { Labels } from './label-changes.ts';
import { imageIdentity, type Prediction, predictColors, predictConcepts } from './predict.ts';
import { MODERATION_MODEL_ID, PUBLIC_APP } from './public-models.ts';
import { wireModelInOutput } from './wire.ts';

const OK = { code: 10000, description: 'Ok' };

/** Limits on what a prediction shows. */
export const OutputConfigBody = z.object({
  max_concepts: z.number().int().min(0).optional(),
  min_value: z.number().optional(),
  select_concepts: z.array(z.object({ id: z.string().optional(), name: z.string().optional() })).optional(),
});

/** What to predict on: images, or videos, which are one frame here. */
export const PredictInputBody = z.object({
  id: z.string().nullish(),
  data: z.object({ image: ImageBody.nullish(), video: ImageBody.nullish() }),
});
const PredictBody = z.object({
  inputs: z.array(PredictInputBody).min(1).max(128),
  model: z.object({ output_info: z.object({ output_config: OutputConfigBody.nullish() }).nullish() }).nullish(),
});
const PatchBody = z.object({ concepts: Labels.nullish(), action: z.string().nullish() });

export type PredictInput = z.infer<typeof PredictInputBody>;
export type OutputConfig = z.infer<typeof OutputConfigBody>;

export function predict(call: Call): Answer {
  const model = modelOf(call);
  return outputsOf(call, model, versionsOf(call.context.tables, model).at(-1));
}

export function predictWithVersion(call: Call): Answer {
  const model = modelOf(call);
  return outputsOf(call, model, versionOf(call, model));
}

/** What the moderation model says of a stored input. */
export function getInputOutputs(call: Call): Answer {
  return { outputs: [moderation(call)] };
}

/** Corrections of predictions: the concepts given replace the predicted ones in this answer. */
export function patchInputOutputs(call: Call): Answer {
  const given = bodyAs(PatchBody, call).concepts ?? [];
  const output = moderation(call);
  const corrected = new Map(given.map(({ id, value }) => [id, Number(value ?? 1)]));
  const concepts = output.data.concepts?.map((concept) => ({
    ...concept,
    value: corrected.get(concept.name) ?? concept.value,
  }));
  return { outputs: [{ ...output, data: { ...output.data, concepts } }] };
}

/** One prediction of one model on one image. Throws Refusal when the model was never trained. */
export function outputOf(
  call: Call,
  model: ModelRecord,
  version: VersionRecord | undefined,
  input: PredictInput,
  config: OutputConfig = {},
): Output {
  if (version === undefined) throw new Refusal(400, 21102, 'Model not yet trained', model.id);
  const image = input.data.image ?? input.data.video;
  if (!image?.url && !image?.base64) throw badRequest('image: url or base64 expected');
  const trained = { ...model, concept_ids: version.concept_ids };
  return {
    id: derivedId('output', version.id, imageIdentity(image)),
    status: OK,
    created_at: timestamp(call),
    model: wireModelInOutput(model, version),
    input: { id: input.id ?? derivedId('input', imageIdentity(image)), data: input.data },
    data: predictedData(trained, image, config),
  };
}

export interface Output {
  readonly id: string;
  readonly status: unknown;
  readonly created_at: string;
  readonly model: unknown;
  readonly input: unknown;
  readonly data: { readonly concepts?: readonly Prediction[]; readonly colors?: unknown };
}

function outputsOf(call: Call, model: ModelRecord, version: VersionRecord | undefined): Answer {
  const { inputs, model: asked } = bodyAs(PredictBody, call);
  const config = asked?.output_info?.output_config ?? {};
  return { outputs: inputs.map((input) => outputOf(call, model, version, input, config)) };
}

function predictedData(model: ModelRecord, image: Image, config: OutputConfig): Output['data'] {
  if (model.type === 'color') return { colors: predictColors(model, image) };
  const selected = config.select_concepts;
  const concepts = predictConcepts(model, image)
    .filter(({ value }) => value >= (config.min_value ?? 0))
    .filter(({ id, name }) => !selected?.length || selected.some((one) => one.id === id || one.name === name));
  return { concepts: concepts.slice(0, config.max_concepts ?? 20) };
}

function moderation(call: Call): Output {
  const { tables } = call.context;
  const input = inputOf(call);
  const model = findModel(tables, PUBLIC_APP, MODERATION_MODEL_ID);
  const shown = { id: input.id, data: { image: input.data.image } };
  return outputOf(call, model, versionsOf(tables, model).at(-1), shown);
}
