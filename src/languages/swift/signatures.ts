import { CLIENT_METHODS, type ClientMethodFact } from '../../clarifai/facts/load.ts';
import { labelsOf } from '../objc/selectors.ts';
import type { Call } from '../syntax.ts';

/**
 * Names that Swift 3 leaves of methods whose last words repeat the type of their argument:
 * `addConcepts(_: [ClarifaiConcept])` is imported as `add(_:)`.
 */
const SHORTENED: ReadonlyMap<string, readonly string[]> = new Map([
  ['add', ['addConcepts', 'addInputs']],
  ['merge', ['mergeConcepts']],
  ['delete', ['deleteConcepts']],
]);

/** The selector that a Swift call stands for, found by its name and as many of its labels as agree. */
export function swiftSelectorOf(call: Call): string | undefined {
  const rows = rowsNamed(call.name ?? '', call);
  const labels = labelsOf(call);
  const scored = rows.map((row) => ({ selector: row.selector ?? '', score: agreement(row, labels) }));
  return scored.toSorted((a, b) => b.score - a.score || a.selector.length - b.selector.length)[0]?.selector;
}

function rowsNamed(name: string, call: Call): readonly ClientMethodFact[] {
  const names = SHORTENED.has(name) ? [fullName(name, call)] : [name];
  return CLIENT_METHODS.filter((row) => row.client === 'swift' && names.includes(row.method));
}

/** `add(concepts)` and `add(inputs)` differ by the type of their argument alone, which its name has to tell. */
function fullName(name: string, call: Call): string {
  const [first, second] = SHORTENED.get(name) ?? [];
  const [argument] = call.arguments;
  const saysConcept = argument?.value.kind === 'name' && /concept/i.test(argument.value.name);
  return (second === undefined || saysConcept ? first : second) ?? name;
}

function agreement(row: ClientMethodFact, labels: readonly string[]): number {
  const parts = new Set((row.selector ?? '').split(':'));
  return labels.filter((label) => parts.has(label)).length;
}
