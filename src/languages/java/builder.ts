import { resolve } from '../resolve.ts';
import type { Call, SyntaxUnit } from '../syntax.ts';

const PACKAGE = /^clarifai2(\.|$)/;

/** `new ClarifaiBuilder(…)` of clarifai-api2; a class of the project's own of that name is declared or imported. */
export function isBuilder(call: Call, unit: SyntaxUnit): boolean {
  if (call.form !== 'new' || call.name !== 'ClarifaiBuilder') return false;
  if (call.receiver?.kind === 'name') return PACKAGE.test(call.receiver.name);
  const imported = unit.imports.find((item) => item.local === 'ClarifaiBuilder');
  return imported ? PACKAGE.test(imported.module) : !declaresClass('ClarifaiBuilder', unit);
}

/** `buildSync()`, `build()` and the `get()` of the future it gives, at the end of a chain from the builder. */
export function isBuilt(call: Call, unit: SyntaxUnit): boolean {
  return /^(build|buildSync|get)$/.test(call.name ?? '') && comesFromBuilder(call, unit);
}

function comesFromBuilder(call: Call, unit: SyntaxUnit): boolean {
  let current: Call | undefined = call;
  for (let step = 0; step < 12 && current; step += 1) {
    if (isBuilder(current, unit)) return true;
    current = callBefore(current, unit);
  }
  return false;
}

function callBefore(call: Call, unit: SyntaxUnit): Call | undefined {
  const value = call.receiver && resolve(call.receiver, unit).value;
  return value?.kind === 'call' ? value.call : undefined;
}

export function usesApi2(unit: SyntaxUnit): boolean {
  return unit.imports.some((item) => PACKAGE.test(item.module)) || unit.calls.some((call) => isBuilder(call, unit));
}

/** A declaration of the class itself, which a file can hold only under its own name or nested. */
export function declaresClass(name: string, unit: SyntaxUnit): boolean {
  return new RegExp(`\\b(class|interface|enum|record)\\s+${name}\\b`).test(unit.text);
}
