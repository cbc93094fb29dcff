import { contains, type Span } from '../../domain/location.ts';
import { bindingOf } from '../resolve.ts';
import { type Binding, type Expression, pathOf, type SyntaxUnit, within } from '../syntax.ts';

const MAX_DEPTH = 6;

/** The bindings on the way from an expression back to a call or a name; undefined when it does not come from it. */
export function bindingsBetween(
  expression: Expression,
  source: Span,
  unit: SyntaxUnit,
  depth = 0,
): readonly Binding[] | undefined {
  if (depth > MAX_DEPTH) return undefined;
  for (const part of within(expression)) {
    // A part of what a call gives, `{ data } = await post(…)`, has the span of its name alone.
    if (contains(part.span, source)) return [];
    const path = pathOf(part);
    const binding = path && bindingOf(path.join('.'), part.span.start, unit);
    if (!binding?.value) continue;
    const rest = bindingsBetween(binding.value, source, unit, depth + 1);
    if (rest) return [binding, ...rest];
  }
  return undefined;
}
