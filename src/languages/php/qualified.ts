import type { Call, SyntaxUnit } from '../syntax.ts';

/** The full name of the class that `new` makes, with `use` followed; undefined for a computed one. */
export function qualifiedClass(call: Call, unit: SyntaxUnit): string | undefined {
  if (call.form !== 'new' || call.name === null) return undefined;
  const namespace = call.receiver?.kind === 'name' ? call.receiver.name : undefined;
  if (namespace === undefined) return imported(call.name, unit) ?? call.name;
  if (namespace.startsWith('\\')) return `${namespace.slice(1)}\\${call.name}`;
  const [head = '', ...rest] = namespace.split('\\');
  return [imported(head, unit) ?? head, ...rest, call.name].join('\\');
}

/** Class names have no case in PHP. */
function imported(local: string, unit: SyntaxUnit): string | undefined {
  return unit.imports.findLast((item) => item.local?.toLowerCase() === local.toLowerCase())?.module;
}

/** Nothing in the file says which class of this name is meant: it is neither imported nor defined here. */
export function isUnexplained(call: Call, unit: SyntaxUnit): boolean {
  const { name } = call;
  if (name === null || call.receiver !== null || imported(name, unit)) return false;
  return !unit.bindings.some((binding) => binding.name.toLowerCase() === name.toLowerCase());
}
