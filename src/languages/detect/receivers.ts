import { contains } from '../../domain/location.ts';
import type { ClientLibrary } from '../language.ts';
import { bindingsNamed, resolve } from '../resolve.ts';
import { type Call, type Expression, pathOf, type SyntaxUnit } from '../syntax.ts';

/** What a method is called on. `path` are the members between the root and the method; null is computed. */
export type Receiver =
  | { readonly kind: 'client'; readonly path: readonly (string | null)[] }
  /** `from` is the producer it comes from, `models.get`; absent where only a declared type tells. */
  | { readonly kind: 'result'; readonly from?: string }
  | { readonly kind: 'other'; readonly path: readonly (string | null)[] }
  /** Surely not of the client: a function of the file's own, or an object of another declared type. */
  | { readonly kind: 'foreign' };

/** Follows a call's receiver to the client object or to the result of another call of the client. */
export function receiverOf(call: Call, library: ClientLibrary, unit: SyntaxUnit): Receiver {
  if (call.receiver === null) return { kind: 'foreign' };
  const followed = follow(call.receiver, library, unit);
  const unknown = followed.kind === 'other' && library.types !== undefined;
  return unknown && isAnother(call.receiver, unit) ? { kind: 'foreign' } : followed;
}

/** The object that the code is part of, or one of a declared type. */
function isAnother(receiver: Expression, unit: SyntaxUnit): boolean {
  return (receiver.kind === 'name' && receiver.name === 'this') || declaredType(receiver, unit) !== undefined;
}

function follow(start: Expression, library: ClientLibrary, unit: SyntaxUnit): Receiver {
  const path: (string | null)[] = [];
  let root = start;
  for (let step = 0; step < 12; step += 1) {
    const typed = ofDeclaredType(root, path, library, unit);
    if (typed) return typed;
    const value = resolve(root, unit).value;
    if (isClientObject(value, library, unit)) return { kind: 'client', path };
    const next = stepInto(value, library);
    if (next === undefined) {
      const from = (value.kind === 'call' && producerOf(value.call, library, unit)) || feederOf(root, library, unit);
      return from ? { kind: 'result', from } : { kind: 'other', path };
    }
    path.unshift(next.property);
    root = next.object;
  }
  return { kind: 'other', path };
}

function isClientObject(value: Expression, library: ClientLibrary, unit: SyntaxUnit): boolean {
  if (value.kind === 'call' && library.constructs(value.call, unit)) return true;
  return library.isClient?.(value, unit) ?? false;
}

/** `client.inputs`, `client.solutions()`: a part of what stands before it. */
function stepInto(
  value: Expression,
  library: ClientLibrary,
): { readonly object: Expression; readonly property: string | null } | undefined {
  if (value.kind === 'member') return value;
  if (value.kind !== 'call' || !value.call.receiver) return undefined;
  const { name, receiver } = value.call;
  return name !== null && library.accessors?.includes(name) ? { object: receiver, property: name } : undefined;
}

function ofDeclaredType(
  root: Expression,
  path: readonly (string | null)[],
  library: ClientLibrary,
  unit: SyntaxUnit,
): Receiver | undefined {
  const type = library.types && declaredType(root, unit);
  if (type === undefined) return undefined;
  if (library.types?.client.includes(type)) return { kind: 'client', path };
  return library.types?.result.includes(type) ? { kind: 'result' } : undefined;
}

/** The type that a variable, field or parameter is declared with, whatever it is assigned. */
function declaredType(expression: Expression, unit: SyntaxUnit): string | undefined {
  const name = pathOf(expression)?.join('.');
  if (name === undefined) return undefined;
  const declared = bindingsNamed(name, unit).filter(
    (binding) => binding.type !== undefined && contains(binding.scope, expression.span),
  );
  return declared.toSorted((a, b) => a.scope.end - a.scope.start - (b.scope.end - b.scope.start))[0]?.type;
}

/** The producer that a call is one of. */
function producerOf(call: Call, library: ClientLibrary, unit: SyntaxUnit): string | undefined {
  const value = call.receiver && resolve(call.receiver, unit).value;
  const holder = value && (value.kind === 'call' && value.call.name ? [value.call.name] : pathOf(value));
  const name = [...(holder ?? []), call.name ?? ''].join('.');
  return library.producers.find((producer) => name === producer || name.endsWith(`.${producer}`));
}

/**
 * `models.get(id).then((model) => model.predict(…))`: the parameter is the result of the call before. Where the
 * function is given to the call itself (`getModelByName("x") { model, error in … }`), its first parameter is.
 */
function feederOf(root: Expression, library: ClientLibrary, unit: SyntaxUnit): string | undefined {
  if (root.kind !== 'name') return undefined;
  const callback = unit.callbacks.findLast(
    (candidate) => contains(candidate.span, root.span) && candidate.parameters.includes(root.name),
  );
  if (callback === undefined) return undefined;
  const source = callback.call.receiver;
  const before = source?.kind === 'call' ? producerOf(source.call, library, unit) : undefined;
  if (before !== undefined || callback.parameters[0] !== root.name) return before;
  return producerOf(callback.call, library, unit);
}
