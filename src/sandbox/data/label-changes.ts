import { z } from 'zod';
import { type Call, param } from '../call.ts';
import type { Label } from '../records.ts';
import { badRequest } from '../refusal.ts';
import { ensureConcept } from './concepts.ts';

/** Concepts as clients send them on inputs and models; `value` false or 0 is a counter-example. */
export const Labels = z.array(
  z.object({
    id: z.string(),
    name: z.string().nullish(),
    value: z.union([z.boolean(), z.number()]).nullish(),
  }),
);

export type Action = 'merge' | 'overwrite' | 'remove';

/** The names of the actions, with those that clients before 2.0.8 sent. */
const ACTIONS: Readonly<Record<string, Action>> = {
  merge: 'merge',
  merge_concepts: 'merge',
  overwrite: 'overwrite',
  remove: 'remove',
  delete_concepts: 'remove',
};

/** Throws Refusal for an action there is not; none means `merge`. */
export function actionOf(name: string | null | undefined): Action {
  const action = ACTIONS[name ?? 'merge'];
  if (action === undefined) throw badRequest(`action: merge, overwrite or remove expected`);
  return action;
}

/** The labels on the app's concepts, which are made where they are new. */
export function toLabels(call: Call, sent: z.infer<typeof Labels>): readonly Label[] {
  return sent.map(({ id, name, value }) => {
    const concept = ensureConcept(call, id, name ?? id);
    return {
      id: concept.id,
      name: concept.name,
      app_id: param(call, 'app_id'),
      value: Number(value ?? 1),
    };
  });
}

/** Applies an action to a list of things with ids. */
export function change<Item extends { readonly id: string }>(
  before: readonly Item[],
  action: Action,
  given: readonly Item[],
): readonly Item[] {
  if (action === 'overwrite') return given;
  const ids = new Set(given.map(({ id }) => id));
  const others = before.filter(({ id }) => !ids.has(id));
  return action === 'remove' ? others : [...others, ...given];
}
