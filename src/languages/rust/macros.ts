import type { Span } from '../../domain/location.ts';
import type { Argument, Expression } from '../syntax.ts';
import { formatted } from './strings.ts';

/**
 * What a macro of the standard library or of a well-known crate gives; undefined for others. `group` is what
 * stands in its brackets.
 */
export function macro(
  name: string,
  given: readonly Argument[],
  group: Expression,
  whole: Span,
): Expression | undefined {
  const [first, ...more] = given;
  switch (name.slice(name.lastIndexOf(':') + 1)) {
    case 'format':
      return first?.value.kind === 'string' ? formatted(first.value, more, whole) : undefined;
    case 'concat':
      return { kind: 'joined', parts: given.map(({ value }) => value), span: whole };
    case 'env':
    case 'option_env':
    case 'dotenv':
      return first?.value.kind === 'string' ? { kind: 'env', name: first.value.value, span: whole } : undefined;
    case 'json':
    case 'try':
      return first?.value;
    case 'vec':
      return { kind: 'list', items: given.map(({ value }) => value), span: whole };
    case 'hashmap':
    case 'btreemap':
      return group;
    default:
      return undefined;
  }
}
