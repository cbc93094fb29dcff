import type { Upgrade } from '../../language.ts';
import { type Member, type SyntaxUnit, textOf } from '../../syntax.ts';
import type { AnswerUse } from './answer-uses.ts';
import { propertySpan } from './body.ts';

/** What an object that stood for a hit was asked for, and where its part of the answer says so. */
const OF_A_HIT: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    id: '.input.id',
    score: '.score',
    imageUrl: '.input.data.image.url',
    createdAt: '.input.created_at',
    rawData: '.input',
    _rawData: '.input',
  }),
);

/** `found[0].id` becomes `found.hits[0].input.id`, `found.length` becomes `found.hits.length`. */
export function upgradeHits(uses: readonly AnswerUse[], unit: SyntaxUnit): readonly Upgrade[] {
  return uses.flatMap((use): readonly Upgrade[] => {
    if (use.kind === 'member') return fromMember(use.member, unit);
    const span = use.kind === 'given' ? use.span : use.pattern.span;
    return [byHand(span, use.kind === 'given' ? `it goes to ${use.to}` : 'it is taken apart here')];
  });
}

function fromMember(member: Member, unit: SyntaxUnit): readonly Upgrade[] {
  const { property, object } = member;
  if (property === 'hits') return [];
  const at = propertySpan(member, unit).start;
  if (property === 'length') return [automatic(member, at, at, '.hits')];
  if (property === 'rawData') return [automatic(member, at, member.span.end, '.hits')];
  const isItem = textOf(unit, { start: object.span.end, end: member.span.end }).endsWith(']');
  return isItem ? fromItem(member, at, unit) : [byHand(member.span, `.${property} is gone`)];
}

/** `found[0]`, of which something has to be read right here. */
function fromItem(item: Member, at: number, unit: SyntaxUnit): readonly Upgrade[] {
  const read = unit.members.find(({ object }) => object === item);
  const path = OF_A_HIT.get(read?.property ?? '');
  if (!read || path === undefined) {
    return [byHand(read?.span ?? item.span, read ? `.${read.property} is gone` : 'the hit goes on from here')];
  }
  const property = propertySpan(read, unit);
  return [
    {
      kind: 'automatic',
      span: read.span,
      edits: [
        { start: at, end: at, text: '.hits' },
        { ...property, text: path },
      ],
    },
  ];
}

function automatic(member: Member, start: number, end: number, text: string): Upgrade {
  return { kind: 'automatic', span: member.span, edits: [{ start, end, text }] };
}

function byHand(span: { readonly start: number; readonly end: number }, problem: string): Upgrade {
  return {
    kind: 'by-hand',
    span,
    reason: `from clarifai 2.1.0 on a search gives the body, whose hits are plain data: ${problem}`,
    suggestion: 'answer.hits[0].input.id, answer.hits[0].score, answer.hits.length',
  };
}
