import type { Upgrade } from '../../language.ts';
import { type Call, type Member, pathOf, type SyntaxUnit, textOf } from '../../syntax.ts';
import type { AnswerUse } from './answer-uses.ts';
import { propertySpan } from './body.ts';

/** `model.toObject()`, `concepts.toObjects()` and `_rawData` become `rawData`. */
export function upgradeRawData(uses: readonly AnswerUse[], unit: SyntaxUnit): readonly Upgrade[] {
  return uses.flatMap((use) => (use.kind === 'member' ? fromMember(use.member, unit) : []));
}

function fromMember(member: Member, unit: SyntaxUnit): readonly Upgrade[] {
  const { property } = member;
  if (property === '_rawData') return [renamed(member, propertySpan(member, unit).start, member.span.end)];
  if (property === 'toObject' || property === 'toObjects') return fromCall(member, unit);
  const isItem = textOf(unit, { start: member.object.span.end, end: member.span.end }).endsWith(']');
  return isItem || property === 'concepts'
    ? unit.members.filter(({ object }) => object === member).flatMap((read) => fromMember(read, unit))
    : [];
}

function fromCall(member: Member, unit: SyntaxUnit): readonly Upgrade[] {
  const call = unit.calls.find(({ receiver, name }) => receiver === member.object && name === member.property);
  if (!call) return [];
  if (call.arguments.length === 0) return [renamed(member, propertySpan(member, unit).start, call.span.end)];
  return [withKeys(call, member, unit)];
}

/** `concepts.toObjects('id', 'name')` gave just these of each. */
function withKeys(call: Call, member: Member, unit: SyntaxUnit): Upgrade {
  const keys = call.arguments.flatMap(({ value }) =>
    value.kind === 'string' && /^\w+$/.test(value.value) ? [value.value] : [],
  );
  const { start, end } = call.span;
  if (keys.length === call.arguments.length) {
    const taken = `, ({ ${keys.join(', ')} }) => ({ ${keys.join(', ')} }))`;
    const edits = [
      { start, end: start, text: 'Array.from(' },
      { start: propertySpan(member, unit).start, end, text: taken },
    ];
    return { kind: 'automatic', span: call.span, edits };
  }
  const list = pathOf(member.object)?.join('.') ?? 'list';
  return {
    kind: 'by-hand',
    span: call.span,
    reason: 'from clarifai 2.1.0 on there is no toObjects, and the keys it is given are made elsewhere',
    suggestion: `Array.from(${list}, ({ id, name }) => ({ id, name }))`,
  };
}

function renamed(member: Member, start: number, end: number): Upgrade {
  return { kind: 'automatic', span: member.span, edits: [{ start, end, text: '.rawData' }] };
}
