import type { ConstructorMatch } from '../language.ts';
import type { Expression } from '../syntax.ts';

/** What a client whose construction is left to a person is called, and why and by what to replace it. */
export interface ByHandPair extends Pick<ConstructorMatch, 'client' | 'methods' | 'message' | 'confidence'> {
  readonly reason: string;
  readonly suggestion: string;
}

/** A client that is given id and secret and that no edit can move to a key. */
export function byHandPair(id: Expression, secret: Expression, about: ByHandPair): ConstructorMatch {
  const { reason, suggestion, ...rest } = about;
  return {
    ...rest,
    kind: 'client-credentials-constructor',
    parts: [
      { role: 'client-id', value: id },
      { role: 'client-secret', value: secret },
    ],
    replacement: { kind: 'by-hand', reason, suggestion },
  };
}
