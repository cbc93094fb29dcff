import { contains, type Span } from '../../domain/location.ts';
import type { ClientLibrary } from '../language.ts';
import { resolve } from '../resolve.ts';
import type { Call, Expression, SyntaxUnit } from '../syntax.ts';

const MAX_STEPS = 12;

/**
 * The construction of the client that a call is made on, followed through members, results of calls and callbacks
 * of the same file. Undefined when it is made elsewhere, or does not tell.
 */
export function clientOf(call: Call, libraries: readonly ClientLibrary[], unit: SyntaxUnit): Span | undefined {
  let at: Expression | null = { kind: 'call', call, span: call.span };
  for (let step = 0; at !== null && step < MAX_STEPS; step += 1) {
    const value: Expression = resolve(at, unit).value;
    if (value.kind === 'call' && libraries.some((library) => library.constructs(value.call, unit))) return value.span;
    at = before(value, unit);
  }
  return undefined;
}

/** What a value is a part or a result of. */
function before(value: Expression, unit: SyntaxUnit): Expression | null {
  switch (value.kind) {
    case 'call':
      return value.call.receiver;
    case 'member':
      return value.object;
    case 'name':
      return fedBy(value.name, value.span, unit);
    default:
      return null;
  }
}

/** The parameter of a function that is given to a call comes from what the call is made on. */
function fedBy(name: string, use: Span, { callbacks }: SyntaxUnit): Expression | null {
  const callback = callbacks.findLast(({ parameters, span }) => contains(span, use) && parameters.includes(name));
  return callback?.call.receiver ?? null;
}
