import { type Call, calleeText, type Expression, type SyntaxUnit } from '../syntax.ts';
import { looksLikeCredential } from './parts.ts';

/** A value and the name it is given under. */
export interface NamedValue {
  readonly name: string;
  readonly value: Expression;
}

/** `NAME = value`, however it is declared. */
export function boundValues({ bindings }: SyntaxUnit): readonly NamedValue[] {
  return bindings.flatMap(({ name, value }) => (value ? valuesNamed(name, value) : []));
}

/** `{ name: value }`. */
export function enteredValues({ entries }: SyntaxUnit): readonly NamedValue[] {
  return entries.flatMap(({ key, value }) => (key === null ? [] : valuesNamed(key, value)));
}

/** What a class or function of the project's own is given by label: `ClarifaiService(clientID: "…")`. */
export function labelledValues({ calls }: SyntaxUnit): readonly NamedValue[] {
  return calls.filter(saysClarifai).flatMap((call) => call.arguments.flatMap(labelled));
}

function saysClarifai(call: Call): boolean {
  return /clarifai/i.test(calleeText(call));
}

function labelled({ label, value }: Call['arguments'][number]): readonly NamedValue[] {
  return label === null ? [] : [{ name: label, value }];
}

/** The name stands for each of the values it may be given; what stands in for a missing one is not there to be filled. */
function valuesNamed(name: string, value: Expression): readonly NamedValue[] {
  if (value.kind !== 'choice') return [{ name, value }];
  return value.options
    .filter((option) => option.kind !== 'string' || looksLikeCredential(option))
    .map((option) => ({ name, value: option }));
}
