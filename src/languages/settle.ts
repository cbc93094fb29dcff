import { contains } from '../domain/location.ts';
import type { Binding } from './syntax.ts';

/**
 * Gives an assignment to a plain name the scope of the declaration it assigns to (`let token; token = …`), so
 * that both count as values of one variable. Without a declaration in sight it keeps its own scope.
 */
export function settleAssignments(bindings: readonly Binding[]): readonly Binding[] {
  const declared = declarationsByName(bindings);
  return bindings.map((binding) => {
    if (binding.kind !== 'assignment') return binding;
    const visible = (declared.get(binding.name) ?? []).filter((other) => contains(other.scope, binding.statement));
    const [nearest] = visible.toSorted((a, b) => size(a) - size(b));
    return nearest ? { ...binding, scope: nearest.scope } : binding;
  });
}

function declarationsByName(bindings: readonly Binding[]): ReadonlyMap<string, readonly Binding[]> {
  const byName = new Map<string, Binding[]>();
  for (const binding of bindings) {
    if (binding.kind === 'assignment') continue;
    const same = byName.get(binding.name);
    if (same) same.push(binding);
    else byName.set(binding.name, [binding]);
  }
  return byName;
}

function size(binding: Binding): number {
  return binding.scope.end - binding.scope.start;
}
