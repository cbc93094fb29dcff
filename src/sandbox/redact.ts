import type { EndpointFact } from '../clarifai/facts/load.ts';
import { scopesOfCall } from '../clarifai/scope-rules.ts';
import type { Answer } from './call.ts';

/**
 * What a missing scope empties, wherever it stands in an answer. A list loses its items, an object
 * everything but its id. The last name of each row is also its place in `related`.
 */
export const REDACTED_FIELDS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'Annotations:Add': ['annotations_added'],
  'Annotations:Delete': ['annotations_deleted'],
  'Annotations:Get': ['annotations'],
  'Concepts:Get': ['predicted_concepts', 'concepts'],
  'Inputs:Get': ['input', 'inputs'],
  'Models:Add': ['models_added'],
  'Models:Get': ['model', 'models'],
  'Models:Train': ['models_trained'],
  Predict: ['predictions'],
  'Workflows:Get': ['workflow', 'workflows'],
};

/** The scopes without which an endpoint answers, but not in full. */
export function redactableScopes(endpoint: EndpointFact): readonly string[] {
  const minimum = scopesOfCall(endpoint, 'minimum');
  return scopesOfCall(endpoint, 'full').filter((scope) => !minimum.includes(scope));
}

/** The answer as somebody sees it who lacks the scopes. */
export function redact(answer: Answer, missing: readonly string[]): Answer {
  const fields = new Set(missing.flatMap((scope) => REDACTED_FIELDS[scope] ?? []));
  return fields.size === 0 ? answer : (redactValue(answer, fields) as Answer);
}

function redactValue(value: unknown, fields: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => redactValue(item, fields));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [
      name,
      fields.has(name) ? emptied(field) : redactValue(field, fields),
    ]),
  );
}

function emptied(field: unknown): unknown {
  if (Array.isArray(field)) return [];
  if (typeof field !== 'object' || field === null) return null;
  return 'id' in field ? { id: field.id } : {};
}

/**
 * Adds `related`, the sandbox's own field, for scopes that would otherwise empty nothing: a call that
 * stores an input also runs the app's base workflow, and the service wanted the scopes for that
 * without showing it. So every missing scope shows, whatever the app holds.
 */
export function withRelated(answer: Answer, scopes: readonly string[]): Answer {
  const whole = JSON.stringify(answer);
  const unseen = scopes.filter((scope) => JSON.stringify(redact(answer, [scope])) === whole);
  if (unseen.length === 0) return answer;
  const related = unseen.map((scope) => [REDACTED_FIELDS[scope]?.at(-1), [{ id: 'base' }]]);
  return { ...answer, related: Object.fromEntries(related) };
}
