import { z } from 'zod';
import { type Answer, bodyAs, type Call, pageOf, param } from '../call.ts';
import { derivedId } from '../ids.ts';
import type { InputRecord } from '../records.ts';
import { badRequest } from '../refusal.ts';
import { findModel } from './find-model.ts';
import { ImageBody } from './inputs.ts';
import { imageIdentity, predictConcepts, score } from './predict.ts';
import { GENERAL_MODEL_ID } from './public-models.ts';
import { wireInput } from './wire.ts';

const ClauseData = z.object({
  image: ImageBody.nullish(),
  url: z.string().nullish(),
  concepts: z
    .array(
      z.object({
        id: z.string().nullish(),
        name: z.string().nullish(),
        value: z.union([z.boolean(), z.number()]).nullish(),
      }),
    )
    .nullish(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
  geo: z.unknown().optional(),
});
const InputClause = z.object({ id: z.string().nullish(), data: ClauseData.nullish() });
const SearchBody = z.object({
  query: z.object({
    ands: z
      .array(
        z.object({
          input: InputClause.nullish(),
          output: z.object({ input: InputClause.nullish(), data: ClauseData.nullish() }).nullish(),
        }),
      )
      .nullish(),
  }),
  pagination: z.object({ page: z.number().optional(), per_page: z.number().optional() }).nullish(),
});
type Clause = z.infer<typeof InputClause>;
/** How well an input fits, in [0, 1]; 0 keeps it out. */
type Fit = (input: InputRecord) => number;

/** The query holds an image, which the service has to look at as it does for a prediction. */
export function isByImage(call: Call): boolean {
  const { query } = bodyAs(SearchBody, call);
  return (query.ands ?? []).some(({ output }) => {
    const image = output?.input?.data?.image ?? output?.data?.image;
    return Boolean(image?.url || image?.base64);
  });
}

/** Every clause narrows; visual clauses rank. */
export function search(call: Call): Answer {
  const { query, pagination } = bodyAs(SearchBody, call);
  const fits = (query.ands ?? []).flatMap(({ input, output }) => [
    ...(input ? labelFits(input) : []),
    ...(output ? visualFits(call, { ...output.input, ...dataOf(output) }) : []),
  ]);
  const hits = call.context.tables.inputs
    .list(param(call, 'app_id'))
    .map((input) => ({ score: fits.reduce((fit, one) => fit * one(input), 1), input }))
    .filter((hit) => hit.score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map((hit) => ({ score: hit.score, input: wireInput(hit.input) }));
  const paging = new URLSearchParams({
    page: String(pagination?.page ?? 1),
    per_page: String(pagination?.per_page ?? 20),
  });
  return { id: derivedId('search', JSON.stringify(query)), hits: pageOf(hits, paging) };
}

function dataOf(output: { readonly data?: Clause['data'] }): { readonly data?: Clause['data'] } {
  return output.data ? { data: output.data } : {};
}

/** Clauses on what people said of an input: its labels, metadata, address. */
function labelFits({ id, data }: Clause): readonly Fit[] {
  if (data?.geo) throw badRequest('geo: not supported by the sandbox');
  const url = data?.image?.url ?? data?.url;
  return [
    ...(id ? [yes((input) => input.id === id)] : []),
    ...(url ? [yes((input) => input.data.image.url === url)] : []),
    ...(data?.metadata ? [yes((input) => includes(input.data.metadata, data.metadata))] : []),
    ...(data?.concepts ?? []).map((asked) =>
      yes((input) =>
        input.data.concepts.some(
          ({ id, name, value }) => (asked.id === id || asked.name === name) && value === Number(asked.value ?? 1),
        ),
      ),
    ),
  ];
}

/** Clauses on what the general model sees in an input. */
function visualFits(call: Call, { id, data }: Clause): readonly Fit[] {
  const model = findModel(call.context.tables, param(call, 'app_id'), GENERAL_MODEL_ID);
  const like = data?.image?.url || data?.image?.base64 || id;
  const identity = id ?? imageIdentity(data?.image ?? {});
  return [
    ...(like ? [(input: InputRecord) => score(identity, input.data.image, 'likeness')] : []),
    ...(data?.concepts ?? []).map((asked) => (input: InputRecord) => {
      const seen = predictConcepts(model, input.data.image).find(
        ({ id, name }) => asked.id === id || asked.name === name || asked.id === name,
      );
      return Number(asked.value ?? 1) === 1 ? (seen?.value ?? 0) : 1 - (seen?.value ?? 0);
    }),
  ];
}

function yes(test: (input: InputRecord) => boolean): Fit {
  return (input) => (test(input) ? 1 : 0);
}

function includes(whole: unknown, part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return whole === part;
  if (typeof whole !== 'object' || whole === null) return false;
  const values = whole as Readonly<Record<string, unknown>>;
  return Object.entries(part).every(([name, value]) => includes(values[name], value));
}
