import { contains, type Span } from '../../../domain/location.ts';
import type { Upgrade } from '../../language.ts';
import { type Member, type Pattern, type PatternPart, type SyntaxUnit, textOf } from '../../syntax.ts';
import type { AnswerUse } from './answer-uses.ts';

const HTTP_ONLY = new Set(['headers', 'config', 'request', 'statusText', 'status']);

/**
 * The body comes without the response around it: `answer.data.outputs` becomes `answer.outputs`, and where the body
 * goes on as a whole it is `answer.rawData`, since the answer itself carries that copy besides.
 */
export function upgradeBody(uses: readonly AnswerUse[], unit: SyntaxUnit): readonly Upgrade[] {
  return uses.flatMap((use): readonly Upgrade[] => {
    switch (use.kind) {
      case 'member':
        return fromMember(use.member, unit);
      case 'pattern':
        return fromPattern(use.pattern, use.area, unit);
      default:
        return [byHand(use.span, `it goes to ${use.to}`, 'read .outputs where .data.outputs was read')];
    }
  });
}

function fromMember(member: Member, unit: SyntaxUnit): readonly Upgrade[] {
  if (member.property !== 'data') return HTTP_ONLY.has(member.property ?? '') ? [httpOnly(member)] : [];
  const property = propertySpan(member, unit);
  const readFurther = unit.members.some(({ object }) => object === member) || isTakenApart(member, unit);
  return [{ kind: 'automatic', span: member.span, edits: [{ ...property, text: readFurther ? '' : '.rawData' }] }];
}

/** `.data`, `?.data` or `['data']` at the end of the member. */
export function propertySpan({ span, object }: Member, unit: SyntaxUnit): Span {
  const text = textOf(unit, { start: object.span.end, end: span.end });
  const length = /\s*(?:\??\.\s*\w+|(?:\?\.)?\[\s*['"]?\w+['"]?\s*\])$/.exec(text)?.[0].length ?? 0;
  return { start: span.end - length, end: span.end };
}

function isTakenApart(member: Member, unit: SyntaxUnit): boolean {
  return (unit.patterns ?? []).some(
    ({ value, parts }) => value === member && !parts.some(({ key }) => key === 'rawData'),
  );
}

function fromPattern(pattern: Pattern, area: Span, unit: SyntaxUnit): readonly Upgrade[] {
  const [part, ...others] = pattern.parts;
  const data = pattern.parts.find(({ key }) => key === 'data');
  if (!data)
    return pattern.parts.some(({ key }) => HTTP_ONLY.has(key))
      ? [byHand(pattern.span, 'its status and headers are gone', ANSWER_STATUS)]
      : [];
  if (others.length > 0 || pattern.more || part !== data) {
    return [
      byHand(pattern.span, 'it is taken apart together with what only a response has', 'const { outputs } = answer'),
    ];
  }
  return [{ kind: 'automatic', span: pattern.span, edits: [{ ...pattern.span, text: withoutData(data, area, unit) }] }];
}

/** `{ data }` becomes `data`, `{ data: { outputs } }` becomes `{ outputs }`. */
function withoutData({ target }: PatternPart, area: Span, unit: SyntaxUnit): string {
  const bound = textOf(unit, target);
  if (bound.startsWith('{')) return bound;
  const uses = (unit.names.get(bound) ?? []).filter((use) => contains(area, use) && !contains(target, use));
  const onlyRead = uses.every((use) =>
    unit.members.some(({ object }) => object.kind === 'name' && object.span.start === use.start),
  );
  return onlyRead ? bound : `{ rawData: ${bound} }`;
}

function httpOnly(member: Member): Upgrade {
  return byHand(member.span, `.${member.property} is gone or means another thing`, ANSWER_STATUS);
}

/** The HTTP status is no longer handed on; the body has one of its own. */
const ANSWER_STATUS = 'answer.status.code, which is 10000 when all went well';

function byHand(span: Span, problem: string, suggestion: string): Upgrade {
  const reason = `from clarifai 2.1.0 on the call gives the body instead of the HTTP response: ${problem}`;
  return { kind: 'by-hand', span, reason, suggestion };
}
