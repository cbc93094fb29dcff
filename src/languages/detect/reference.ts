import type { Confidence, CredentialRole } from '../../domain/finding.ts';
import type { Site, SiteRewrite } from '../language.ts';
import type { Expression, SyntaxUnit } from '../syntax.ts';

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

/** A credential that code reads by its name, from the environment or from a configuration. */
export interface NamedRead {
  readonly name: string;
  readonly role: CredentialRole;
  readonly via: 'env' | 'config';
  readonly value: Expression;
}

export function readSite({ name, role, via, value }: NamedRead, confidence: Confidence): Site {
  return {
    kind: 'env-reference',
    confidence,
    span: value.span,
    client: UNKNOWN_CLIENT,
    credentialKind: role === 'access-token' ? 'access-token' : 'client-pair',
    parts: [{ role, origin: { source: 'reference', via, name } }],
    message: `${name} is read from the ${via === 'env' ? 'environment' : 'configuration'}.`,
    rewrite: NOT_FOLLOWED,
  };
}

/** Where assignments begin: a member that stands there is given a value, not read. */
export function assignedAt({ bindings }: SyntaxUnit): ReadonlySet<number> {
  return new Set(bindings.filter(({ kind }) => kind === 'assignment').map(({ statement }) => statement.start));
}
