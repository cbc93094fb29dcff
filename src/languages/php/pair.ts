import { roleOfName } from '../../clarifai/names.ts';
import type { ClientRef } from '../../domain/finding.ts';
import { tracePart } from '../detect/parts.ts';
import type { ConstructorMatch } from '../language.ts';
import { type Call, type Expression, pathOf, type SyntaxUnit } from '../syntax.ts';
import { isUnexplained, qualifiedClass } from './qualified.ts';

/** A class whose constructor took, or is wrongly given, id and secret. */
export interface PairClass {
  readonly fullName: RegExp;
  readonly shortName: string;
  readonly methods: string;
  readonly client: ClientRef;
  readonly message: string;
  /** The second argument may be something else than a secret. */
  readonly secondIsOther: boolean;
}

export function isOfClass(call: Call, { fullName }: PairClass, unit: SyntaxUnit): boolean {
  return fullName.test(qualifiedClass(call, unit) ?? '');
}

/** `new Client($id, $secret)` becomes `new Client($key)`. One argument alone is a key already. */
export function pairMatch(call: Call, kind: PairClass, unit: SyntaxUnit): ConstructorMatch | undefined {
  const known = isOfClass(call, kind, unit);
  if (!known && !(call.form === 'new' && call.name === kind.shortName && isUnexplained(call, unit))) return undefined;
  const spread = call.arguments.some(({ label }) => label === '...');
  const [id, secret] = call.arguments.map(({ value }) => value);
  if (spread) return known ? byHand(call, kind, [], 'the arguments are made away from the call') : undefined;
  if (!id || !secret || ((!known || kind.secondIsOther) && !isSecret(secret, unit))) return undefined;
  const parts = partsOf(id, secret);
  if (!known) {
    const ours = /clarifai/i.test(unit.text) && call.arguments.length === 2;
    return ours ? byHand(call, kind, parts, `nothing in this file says which class ${kind.shortName} is`) : undefined;
  }
  return {
    ...base(kind, parts),
    replacement: { kind: 'automatic', span: call.argumentsSpan, write: (key) => key },
  };
}

function partsOf(id: Expression, secret: Expression): ConstructorMatch['parts'] {
  return [
    { role: 'client-id', value: id },
    { role: 'client-secret', value: secret },
  ];
}

/** By its value or by its name. */
function isSecret(value: Expression, unit: SyntaxUnit): boolean {
  const { origin } = tracePart('client-secret', value, unit);
  const named = pathOf(value)?.at(-1);
  if (named !== undefined && roleOfName(named)?.role === 'client-secret') return true;
  if (origin.source === 'reference') return roleOfName(origin.name)?.role === 'client-secret';
  return origin.source === 'literal';
}

function base(kind: PairClass, parts: ConstructorMatch['parts']): Omit<ConstructorMatch, 'replacement'> {
  return {
    kind: 'client-credentials-constructor',
    client: kind.client,
    methods: kind.methods,
    parts,
    message: kind.message,
  };
}

function byHand(call: Call, kind: PairClass, parts: ConstructorMatch['parts'], reason: string): ConstructorMatch {
  return {
    ...base(kind, parts),
    confidence: 'likely',
    replacement: { kind: 'by-hand', reason, suggestion: `new ${call.name}(<the API key>)` },
  };
}
