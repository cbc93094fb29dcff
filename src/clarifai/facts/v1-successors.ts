import { v1Operation } from '../wire.ts';

/** A public model that does what an operation of v1 did. */
export interface SuccessorModel {
  readonly name: 'general' | 'color' | 'embedding';
  /** As npm clarifai 2.9.1 names it in src/index.js. */
  readonly id: string;
  /** Where the answer stands in `outputs[0].data`. */
  readonly answer: 'concepts' | 'colors' | 'embeddings';
}

export const GENERAL: SuccessorModel = { name: 'general', id: 'aaa03c23b3724a16a56b629203edc62c', answer: 'concepts' };
export const COLOR: SuccessorModel = { name: 'color', id: 'eeed0b6733a644cea07cf4c60f87ebb7', answer: 'colors' };
export const EMBEDDING: SuccessorModel = {
  name: 'embedding',
  id: 'bbb5f41425b8468d9b7a554ff10f8581',
  answer: 'embeddings',
};

/** What takes the place of a v1 operation. */
export type V1Successor =
  | { readonly kind: 'outputs'; readonly models: readonly SuccessorModel[] }
  | { readonly kind: 'feedback'; readonly model: SuccessorModel }
  | { readonly kind: 'nothing'; readonly instead: string };

const MODEL_OF: Readonly<Record<string, SuccessorModel>> = { tag: GENERAL, color: COLOR, embed: EMBEDDING };

const NOTHING: V1Successor = { kind: 'nothing', instead: 'Delete the call: nothing in v2 answers this' };

const SUCCESSORS: Readonly<Record<string, V1Successor>> = {
  tag: { kind: 'outputs', models: [GENERAL] },
  color: { kind: 'outputs', models: [COLOR] },
  embed: { kind: 'outputs', models: [EMBEDDING] },
  feedback: { kind: 'feedback', model: GENERAL },
  info: NOTHING,
  'info/languages': NOTHING,
  usage: NOTHING,
  curator: {
    kind: 'nothing',
    instead: 'No v2 call does the same: POST /v2/inputs keeps pictures, and POST /v2/searches searches them',
  },
};

/**
 * What takes the place of the v1 call that an address or path names; undefined for v2 and for the token exchange. API
 * keys do not work on v1, which was shut down on 2017-11-15.
 */
export function v1Successor(address: string): V1Successor | undefined {
  const operation = v1Operation(address);
  if (operation === undefined) return undefined;
  return operation === 'multiop' ? multiop(address) : SUCCESSORS[operation];
}

/** `multiop/?op=tag,color` asks for several in one call; v2 for one in each. */
function multiop(address: string): V1Successor {
  const asked = /[?&]op=([\w,]+)/.exec(address)?.[1]?.split(',') ?? [];
  const models = asked.flatMap((name) => MODEL_OF[name] ?? []);
  return { kind: 'outputs', models: models.length > 0 ? models : Object.values(MODEL_OF) };
}

/** The path of the call that answers with a model's outputs, or that sends feedback on them. */
export function successorPath(model: SuccessorModel, call: 'outputs' | 'feedback'): string {
  return `/v2/models/${model.id}/${call}`;
}
