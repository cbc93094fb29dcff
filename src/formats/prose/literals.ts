import { namesOtherProvider, roleOfName, wordsOf } from '../../clarifai/names.ts';
import { type Found, partOf } from './found.ts';
import { lineAround } from './near.ts';

/** A name or two words, what joins it to a value, and a value that looks like an id or a secret of the service. */
const ASSIGNED =
  /(?<![\w.-])([A-Za-z_$][\w.-]{0,60}?(?: (?:id|secret|token|key))?)["'`*]{0,3}[ \t]*(?::[ \t]*\[[^\]\n]{0,60}\][ \t]*:|=>|:=|[:=]|(?<=['\x22])[ \t]*,)[ \t]*["'`@]{0,2}([A-Za-z0-9_-]{28,42})(?![A-Za-z0-9_-])/gi;

/** How far around a literal the provider must be named, in characters. */
const NEAR = 400;

/** Literal credentials whose names need not say whose they are, where the text around says it. */
export function findLiterals(text: string, ours: boolean): readonly Found[] {
  return [...text.matchAll(ASSIGNED)].flatMap((match): Found[] => {
    const [all, name = '', value = ''] = match;
    const named = roleOfName(name);
    if (!named || (named.ambiguous && !named.ours) || !isOurs(text, match.index, named.ours, ours)) return [];
    const start = match.index + all.length - value.length;
    const part = partOf(named.role, value, start);
    if (part.origin.source !== 'literal') return [];
    return [
      {
        kind: 'config-credential',
        span: { start: match.index, end: start + value.length },
        client: { name: 'unknown', versions: '*' },
        credentialKind: named.role === 'access-token' ? 'access-token' : 'client-pair',
        parts: [part],
        message: `The ${named.role.replace('-', ' ')} is written down.`,
        suggestion: 'nothing: delete it',
      },
    ];
  });
}

/** The nearest line at or above it that names a provider decides; without one, the file or what follows. */
function isOurs(text: string, at: number, says: boolean, fileIsOurs: boolean): boolean {
  if (says) return true;
  for (let { start, end } = lineAround(text, at); ; { start, end } = lineAround(text, start - 1)) {
    const line = text.slice(Math.max(start, at - NEAR), Math.min(end, at + NEAR));
    if (namesOtherProvider(wordsOf(line).join(' '))) return false;
    if (/clarifai/i.test(line)) return true;
    if (start === 0 || at - start > NEAR) break;
  }
  return fileIsOurs || /clarifai/i.test(text.slice(at, at + NEAR));
}
