import type { ModelRecord } from '../records.ts';
import { CONCEPT_VOCABULARY, MODERATION_VOCABULARY } from './vocabulary.ts';

/** The app that owns the provider's own models. */
export const PUBLIC_APP = 'main';
export const GENERAL_MODEL_ID = 'aaa03c23b3724a16a56b629203edc62c';
export const COLOR_MODEL_ID = 'eeed0b6733a644cea07cf4c60f87ebb7';
export const MODERATION_MODEL_ID = 'd16f390eb32cad478c7ae150069bd2c6';

const BASE = {
  app_id: PUBLIC_APP,
  created_at: '2016-03-09T17:11:39.608845Z',
  output_config: { concepts_mutually_exclusive: false, closed_environment: false },
};

/** A few of the models that every app could use, with their real ids. */
export const PUBLIC_MODELS: readonly ModelRecord[] = [
  {
    ...BASE,
    id: GENERAL_MODEL_ID,
    name: 'general-v1.3',
    type: 'concept',
    concept_ids: CONCEPT_VOCABULARY,
  },
  {
    ...BASE,
    id: MODERATION_MODEL_ID,
    name: 'moderation',
    type: 'concept',
    concept_ids: MODERATION_VOCABULARY,
  },
  {
    ...BASE,
    id: 'e9576d86d2004ed1a38ba0cf39ecb4b1',
    name: 'nsfw-v1.0',
    type: 'concept',
    concept_ids: ['nsfw', 'sfw'],
  },
  {
    ...BASE,
    id: COLOR_MODEL_ID,
    name: 'color',
    type: 'color',
    concept_ids: [],
  },
];

/** Throws RangeError for an id that is not in {@link PUBLIC_MODELS}. */
export function findPublicModel(id: string): ModelRecord {
  const model = PUBLIC_MODELS.find((one) => one.id === id);
  if (model === undefined) throw new RangeError(`no public model ${id}`);
  return model;
}
