import { GENERAL_MODEL_ID } from './data/public-models.ts';
import { derivedId } from './ids.ts';
import type { AppRecord, Label } from './records.ts';
import type { Tables } from './store.ts';

const CONCEPTS = ['dog', 'cat', 'beach', 'car', 'person'];
const INPUTS: readonly (readonly string[])[] = [
  ['dog', 'beach'],
  ['dog'],
  ['cat'],
  ['car'],
  ['person', 'beach'],
  ['cat', 'person'],
];
const CONFIG = { concepts_mutually_exclusive: false, closed_environment: false };

/** Gives an app concepts, labelled inputs, a trained and an untrained model, and a workflow. */
export function seedAppData(tables: Tables, app: AppRecord): void {
  const base = { app_id: app.id, created_at: app.created_at };
  for (const id of CONCEPTS) tables.concepts.put({ ...base, id, name: id, language: 'en' });
  INPUTS.forEach((concepts, index) => {
    const image = { url: `https://images.example/${app.id}/${index + 1}.jpg` };
    const data = { image, concepts: concepts.map((id) => label(app.id, id)) };
    tables.inputs.put({ ...base, id: `input-${index + 1}`, data });
  });
  seedModels(tables, base);
  tables.workflows.put({
    ...base,
    id: 'tag-all',
    nodes: [
      { id: 'general', model: { id: GENERAL_MODEL_ID } },
      { id: 'pets', model: { id: 'pets', model_version: { id: petsVersion(app.id) } } },
    ],
  });
}

function seedModels(tables: Tables, base: { readonly app_id: string; readonly created_at: string }): void {
  const model = { ...base, type: 'concept', output_config: CONFIG } as const;
  const pets = { ...model, id: 'pets', name: 'pets', concept_ids: ['dog', 'cat'] };
  tables.models.put(pets);
  tables.models.put({ ...model, id: 'scenes', name: 'scenes', concept_ids: ['beach', 'car'] });
  tables.versions.put({
    ...base,
    id: petsVersion(base.app_id),
    model_id: pets.id,
    concept_ids: pets.concept_ids,
    evaluated: true,
  });
}

function petsVersion(appId: string): string {
  return derivedId('version', appId, 'pets');
}

function label(appId: string, id: string): Label {
  return { id, name: id, app_id: appId, value: 1 };
}
