import { z } from 'zod';
import { type Answer, bodyAs, type Call, pageOf, param, timestamp } from '../call.ts';
import type { ConceptRecord } from '../records.ts';
import { badRequest, doesNotExist } from '../refusal.ts';
import { rowId, type Tables } from '../store.ts';
import { PUBLIC_APP } from './public-models.ts';
import { CONCEPT_VOCABULARY } from './vocabulary.ts';

const Concepts = z.object({
  concepts: z.array(z.object({ id: z.string(), name: z.string().nullish() })).min(1),
  action: z.string().nullish(),
});
const Query = z.object({ concept_query: z.object({ name: z.string() }) });

export function getConcept(call: Call): Answer {
  return { concept: existing(call, param(call, 'concept_id')) };
}

export function listConcepts(call: Call): Answer {
  const concepts = call.context.tables.concepts.list(param(call, 'app_id'));
  return { concepts: pageOf(concepts, call.query) };
}

export function addConcepts(call: Call): Answer {
  const { concepts } = bodyAs(Concepts, call);
  return { concepts: concepts.map(({ id, name }) => ensureConcept(call, id, name ?? id)) };
}

/** Only `overwrite` exists for concepts; it changes the name. */
export function patchConcepts(call: Call): Answer {
  const { concepts, action } = bodyAs(Concepts, call);
  if (action !== 'overwrite') throw badRequest(`action: only overwrite is supported`);
  const changed = concepts.map(({ id, name }) => {
    const concept = existing(call, id);
    return { ...concept, name: name ?? concept.name };
  });
  for (const concept of changed) call.context.tables.concepts.put(concept);
  return { concepts: changed };
}

/** Searches the app's and the provider's concepts; `*` stands for any characters. */
export function searchConcepts(call: Call): Answer {
  const matches = wildcard(bodyAs(Query, call).concept_query.name);
  const known = [
    ...call.context.tables.concepts.list(param(call, 'app_id')),
    ...CONCEPT_VOCABULARY.map((name) => ({ id: name, name, app_id: PUBLIC_APP, language: 'en' })),
  ];
  return {
    concepts: pageOf(
      known.filter(({ name }) => matches.test(name)),
      call.query,
    ),
  };
}

/** The app's concept of that id, made when there is none yet: labels make concepts. */
export function ensureConcept(call: Call, id: string, name: string): ConceptRecord {
  const { tables } = call.context;
  const known = findConcept(tables, param(call, 'app_id'), id);
  if (known) return known;
  const made = {
    id,
    name,
    app_id: param(call, 'app_id'),
    language: 'en',
    created_at: timestamp(call),
  };
  tables.concepts.put(made);
  return made;
}

/** A case-insensitive pattern in which `*` stands for any characters. */
export function wildcard(text: string): RegExp {
  const pattern = text.split('*').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${pattern.join('.*')}$`, 'i');
}

function existing(call: Call, id: string): ConceptRecord {
  const concept = findConcept(call.context.tables, param(call, 'app_id'), id);
  if (concept === undefined) throw doesNotExist(`concept ${id}`);
  return concept;
}

function findConcept(tables: Tables, appId: string, id: string): ConceptRecord | undefined {
  return tables.concepts.get(rowId(appId, id));
}
