import type { Call, Expression, Member } from '../syntax.ts';

/** `ENV['X']`, and `Figaro.env.x`, which gives the variable that has this name in upper case. */
export function environmentMember({ object, property, span }: Member): Expression | undefined {
  if (property === null) return undefined;
  if (object.kind === 'environment') return { kind: 'env', name: property, span };
  return isFigaro(object) ? { kind: 'env', name: property.replace(/[!?]$/, '').toUpperCase(), span } : undefined;
}

function isFigaro(object: Expression): boolean {
  return (
    object.kind === 'member' &&
    object.property === 'env' &&
    object.object.kind === 'name' &&
    object.object.name === 'Figaro'
  );
}

/** `ENV.fetch('X')`, with a default a choice, and `ENV.values_at('X', 'Y')`, a list of reads. */
export function environmentCall(call: Call, fallback: Expression | undefined): Expression | undefined {
  if (call.receiver?.kind !== 'environment') return undefined;
  const reads = call.arguments.flatMap(({ value }): Expression[] =>
    value.kind === 'string' ? [{ kind: 'env', name: value.value, span: value.span }] : [],
  );
  if (call.name === 'values_at') return { kind: 'list', items: reads, span: call.span };
  const [name] = call.arguments;
  if (call.name !== 'fetch' || name?.value.kind !== 'string') return undefined;
  const read: Expression = { kind: 'env', name: name.value.value, span: call.span };
  const instead = fallback ?? call.arguments[1]?.value;
  return instead ? { kind: 'choice', options: [read, instead], span: call.span } : read;
}
