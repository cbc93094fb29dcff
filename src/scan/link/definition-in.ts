import type { ClientRef, CredentialRole, Waypoint } from '../../domain/finding.ts';
import { Secret } from '../../domain/secret.ts';
import type { Site } from '../../languages/language.ts';
import type { Followed } from './follow.ts';

/** The place in another file where a credential is written down or read; `back` is where it is used. */
export function definitionIn({ value }: Followed, role: CredentialRole, client: ClientRef, back: Waypoint): Site {
  const what = `The ${role.replace('-', ' ')}`;
  const base = {
    confidence: 'certain',
    span: value.span,
    client,
    credentialKind: role === 'access-token' ? 'access-token' : 'client-pair',
    rewrite: {
      kind: 'by-hand',
      reason: `${back.file} uses the value: give it the key from here, in one change with that file`,
      suggestion: 'Read CLARIFAI_API_KEY here, and take id and secret away.',
    },
    via: [back],
  } as const;
  if (value.kind === 'env') {
    const origin = { source: 'reference', via: 'env', name: value.name } as const;
    return {
      ...base,
      kind: 'env-reference',
      parts: [{ role, origin }],
      message: `${what} is read from the environment.`,
    };
  }
  return {
    ...base,
    kind: 'config-credential',
    parts: [{ role, origin: { source: 'literal', secret: new Secret(value.value), span: value.content } }],
    message: `${what} is written into the code.`,
  };
}
