import { resolve } from '../resolve.ts';
import type { Call, Expression, SyntaxUnit } from '../syntax.ts';

/** Clauses on labels, metadata, places and original addresses, as the clients for Java, C# and PHP call them. */
const OTHER_CLAUSE = /^(match)?(userTagged)?(concept|metadata|geo|imageUrl)/i;

/** Keys of npm clarifai's queries, and of what is in them, that are about no image. */
const OTHER_KEY = /^(concept|metadata|geo|id|name|type|value)$/;

/** A search is surely not by an image when all it is given are clauses, written out, on something else. */
export function namesOtherClauses({ arguments: given }: Call, unit: SyntaxUnit): boolean {
  return given.length > 0 && given.every(({ value }) => isOther(value, unit));
}

function isOther(argument: Expression, unit: SyntaxUnit): boolean {
  const { value } = resolve(argument, unit);
  switch (value.kind) {
    case 'call':
      return OTHER_CLAUSE.test(value.call.name ?? '');
    case 'list':
      return value.items.length > 0 && value.items.every((item) => isOther(item, unit));
    case 'object':
      return value.entries.length > 0 && value.entries.every(({ key }) => key !== null && OTHER_KEY.test(key));
    default:
      return false;
  }
}
