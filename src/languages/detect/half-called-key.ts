import { type NamedRole, namesOtherProvider, wordsOf } from '../../clarifai/names.ts';
import type { NamedValue } from './named-values.ts';

/**
 * `CLARIFAI_API_KEY` with the 40 characters of half a pair, where a key has 32. A key of another provider does not
 * say Clarifai.
 */
export function isHalfCalledKey({ name, value }: NamedValue): boolean {
  return (
    value.kind === 'string' &&
    /^(?=.*[G-Zg-z_-])[\w-]{40}$/.test(value.value) &&
    /clarifai.*api_?key$/i.test(name) &&
    !namesOtherProvider(wordsOf(name).join(' '))
  );
}

/** Which half it is, only a secret beside it tells. */
export function halfOf(besideSecret: boolean): NamedRole {
  return { role: besideSecret ? 'client-id' : 'client-secret', ours: true, ambiguous: false };
}
