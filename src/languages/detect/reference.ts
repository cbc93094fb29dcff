import type { Site, SiteRewrite } from '../language.ts';
import type { Expression } from '../syntax.ts';

/** A value under a name of Clarifai's, and what is said of it where no known call consumes it. */
export interface Reference {
  readonly value: Expression;
  readonly site: Site;
}

export const UNKNOWN_CLIENT = { name: 'unknown', versions: '*' } as const;

export const NOT_FOLLOWED: SiteRewrite = {
  kind: 'by-hand',
  reason: 'the value goes to code that keyshift does not follow',
  suggestion: 'Hand over CLARIFAI_API_KEY instead, to code that sends Authorization: Key <the API key>.',
};
