import type { Edit } from '../../../domain/edit.ts';
import type { Span } from '../../../domain/location.ts';
import type { Upgrade } from '../../language.ts';
import { resolve } from '../../resolve.ts';
import { quotable } from '../../successors.ts';
import type { Call, Expression, SyntaxUnit } from '../../syntax.ts';

/** A query for a concept stands under `concept` from 2.1.0 on, one for an image under `input`. */
export function upgradeSearchArguments(call: Call, unit: SyntaxUnit): readonly Upgrade[] {
  const asked = call.arguments[0]?.value;
  if (!asked) return [];
  const list = resolve(asked, unit).value;
  const queries = asked.kind === 'list' ? asked.items : list.kind === 'list' ? list.items : [asked];
  return queries.flatMap((query) => wrapped(query, unit));
}

function wrapped(query: Expression, unit: SyntaxUnit): readonly Upgrade[] {
  const kind = kindOf(resolve(query, unit).value);
  if (kind === 'new') return [];
  if (kind === 'unknown') {
    const text = quotable(query.span, unit) ?? 'query';
    return [
      {
        kind: 'by-hand',
        span: query.span,
        reason:
          'from clarifai 2.1.0 on a search is asked by { concept: … } or { input: … }, and which of them this is cannot be told here',
        suggestion: `{ concept: ${text} } for a concept, { input: ${text} } for an image`,
      },
    ];
  }
  const [before, after] = kind === 'address' ? ['{ input: { url: ', ' } }'] : [`{ ${kind}: `, ' }'];
  return [{ kind: 'automatic', span: query.span, edits: around(query.span, before, after) }];
}

function around({ start, end }: Span, before: string, after: string): readonly Edit[] {
  return [
    { start, end: start, text: before },
    { start: end, end, text: after },
  ];
}

/** 2.0.x took anything with a name for a concept. An image's base64 it dropped, so what that query asked for is not known. */
function kindOf(query: Expression): 'concept' | 'input' | 'address' | 'new' | 'unknown' {
  if (query.kind === 'string') return /^https?:/.test(query.value) ? 'address' : 'unknown';
  if (query.kind !== 'object') return 'unknown';
  const keys = new Set(query.entries.map(({ key }) => key));
  if (keys.has('concept') || keys.has('input')) return 'new';
  if (keys.has('name')) return 'concept';
  return keys.has('url') || keys.has('metadata') ? 'input' : 'unknown';
}
