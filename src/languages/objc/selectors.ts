import type { ConstructorMatch } from '../language.ts';
import type { Call, SyntaxUnit } from '../syntax.ts';

/** First parts of the selectors whose completion is given a ClarifaiModel (ClarifaiApp.h, 2.3.2). */
export const MODEL_PRODUCERS = [
  'getModelByName',
  'getModelByID',
  'getOutputInfoForModel',
  'createModel',
  'updateModel',
];

/** The selector of a message, `getModelByName:completion:`, as client-methods.json writes it. */
export function selectorOf(call: Call): string | undefined {
  const labels = labelsOf(call);
  if (labels.length === 0) return call.name ?? undefined;
  return labels.map((label) => `${label}:`).join('');
}

/** The parts of a message's selector, or the argument labels of a Swift call, in order. */
export function labelsOf(call: Call): readonly string[] {
  return call.arguments.flatMap((argument) => argument.label ?? []);
}

/** The first two arguments as id and secret. */
export function pairOf(call: Call): ConstructorMatch['parts'] | undefined {
  const [id, secret] = call.arguments;
  if (!id || !secret) return undefined;
  return [
    { role: 'client-id', value: id.value },
    { role: 'client-secret', value: secret.value },
  ];
}

/** The file defines a class of that name itself, so it is not the provider's. */
export function definesClass(name: string, unit: SyntaxUnit): boolean {
  return new RegExp(`^\\s*@(?:interface|implementation)\\s+${name}\\b`, 'm').test(unit.text);
}

export function usesHeader(unit: SyntaxUnit, header: RegExp): boolean {
  return unit.imports.some((item) => header.test(item.module));
}
