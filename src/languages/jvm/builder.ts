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
  const before = callBefore(call, unit);
  if (before === undefined) return false;
  if (call.name === 'get') return before.name === 'build' && isBuilt(before, unit);
  return /^build(Sync)?$/.test(call.name ?? '') && isConfiguredBuilder(before, unit);
}

/** `new ClarifaiBuilder(…).client(…).baseURL(…)`. */
function isConfiguredBuilder(call: Call, unit: SyntaxUnit): boolean {
  if (isBuilder(call, unit)) return true;
  const before = /^(client|baseURL)$/.test(call.name ?? '') ? callBefore(call, unit) : undefined;
  return before !== undefined && isConfiguredBuilder(before, unit);
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
  return new RegExp(`\\b(class|interface|enum|record|object|trait)\\s+${name}\\b`).test(unit.text);
}
