import { bindingsNamed } from '../resolve.ts';
import { type Call, pathOf, type SyntaxUnit } from '../syntax.ts';

/**
 * The dotted name of what is called, with its first part traced to the import that brought it in:
 * `rest.ClarifaiApp` after `from clarifai import rest` is `clarifai.rest.ClarifaiApp`. A name that neither an
 * import nor the file itself explains is given as it stands, or with the module of a star import before it.
 */
export function qualifiedName(call: Call, unit: SyntaxUnit): string | undefined {
  if (call.name === null) return undefined;
  const holder = call.receiver ? pathOf(call.receiver) : [];
  return holder && qualifiedPath([...holder, call.name], unit);
}

/** The same for any chain of names. */
export function qualifiedPath([head = '', ...rest]: readonly string[], unit: SyntaxUnit): string {
  return [originOf(head, unit), ...rest].join('.');
}

function originOf(head: string, unit: SyntaxUnit): string {
  const found = unit.imports.findLast((item) => item.local === head);
  if (found) {
    if (found.imported !== null) return `${found.module}.${found.imported}`;
    return found.module.startsWith(`${head}.`) ? head : found.module;
  }
  const star = unit.imports.find((item) => item.local === null && /(^|\.)clarifai2?\./.test(item.module));
  return star && !isDefined(head, unit) ? `${star.module}.${head}` : head;
}

/** The file itself binds the name: a class or function of its own, or a variable. */
export function isDefined(name: string, unit: SyntaxUnit): boolean {
  return bindingsNamed(name, unit).length > 0;
}
