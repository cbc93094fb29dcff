import { contains } from '../../domain/location.ts';
import type { ClientLibrary } from '../language.ts';
import { resolve } from '../resolve.ts';
import { type Call, type Expression, pathOf, type SyntaxUnit } from '../syntax.ts';

/** What a method is called on. `path` are the members between the root and the method; null is computed. */
export type Receiver =
  | { readonly kind: 'client'; readonly path: readonly (string | null)[] }
  | { readonly kind: 'result' }
  | { readonly kind: 'other'; readonly path: readonly (string | null)[] };

/** Follows a call's receiver to the client object or to the result of another call of the client. */
export function receiverOf(call: Call, library: ClientLibrary, unit: SyntaxUnit): Receiver {
  if (call.receiver === null) return { kind: 'other', path: [] };
  const path: (string | null)[] = [];
  let root: Expression = call.receiver;
  for (let step = 0; step < 12; step += 1) {
    const value = resolve(root, unit).value;
    if (value.kind === 'call') {
      if (library.constructs(value.call, unit)) return { kind: 'client', path };
      return { kind: isProducer(value.call, library, unit) ? 'result' : 'other', path };
    }
    if (value.kind !== 'member') break;
    path.unshift(value.property);
    root = value.object;
  }
  return fedByProducer(root, library, unit) ? { kind: 'result' } : { kind: 'other', path };
}

function isProducer(call: Call, library: ClientLibrary, unit: SyntaxUnit): boolean {
  const holder = call.receiver ? pathOf(resolve(call.receiver, unit).value) : undefined;
  const name = [...(holder ?? []), call.name ?? ''].join('.');
  return library.producers.some((producer) => name === producer || name.endsWith(`.${producer}`));
}

/** `models.get(id).then((model) => model.predict(…))`: the parameter is the result of the call before. */
function fedByProducer(root: Expression, library: ClientLibrary, unit: SyntaxUnit): boolean {
  if (root.kind !== 'name') return false;
  const callback = unit.callbacks.findLast(
    (candidate) => contains(candidate.span, root.span) && candidate.parameters.includes(root.name),
  );
  const source = callback?.call.receiver;
  return source?.kind === 'call' && isProducer(source.call, library, unit);
}
