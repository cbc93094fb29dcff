import { apiKeyEnvNameLike, roleOfName } from '../../clarifai/names.ts';
import type { Span } from '../../domain/location.ts';
import { Secret } from '../../domain/secret.ts';
import type { Origin, Site } from '../language.ts';
import type { StringLiteral, SyntaxUnit } from '../syntax.ts';

const ASSIGNED = /(^|\n[ \t]*)(?:export[ \t]+)?([A-Z][A-Z0-9_]*)=["']?([^\s"']*)/g;

/**
 * Credentials in words and here-documents: `docker run -e CLARIFAI_CLIENT_ID=…`, `heroku config:set`,
 * `cat > .env <<EOF`. What the command does with them is not known, so they are left by hand.
 */
export function findPassed(unit: SyntaxUnit): readonly Site[] {
  const literals = unit.strings.flatMap((value) => (value.kind === 'joined' ? value.parts : [value]));
  return literals.flatMap((value) => (value.kind === 'string' ? [...assigned(value), ...named(value)] : []));
}

function assigned(literal: StringLiteral): readonly Site[] {
  if (literal.content.end - literal.content.start !== literal.value.length) return [];
  return [...literal.value.matchAll(ASSIGNED)].flatMap((match): Site[] => {
    const [all, before = '', name = '', value = ''] = match;
    // Without a value here an expansion follows, which is a finding of its own.
    if (value === '' || /^</.test(value)) return [];
    const end = literal.content.start + match.index + all.length;
    const span = { start: literal.content.start + match.index + before.length, end };
    return siteFor(name, span, literalAt(value, end));
  });
}

function literalAt(value: string, end: number): Origin {
  return { source: 'literal', secret: new Secret(value), span: { start: end - value.length, end } };
}

/** `docker run -e CLARIFAI_CLIENT_ID` passes the variable on. */
function named(literal: StringLiteral): readonly Site[] {
  if (!/^[A-Z][A-Z0-9_]*$/.test(literal.value)) return [];
  return siteFor(literal.value, literal.span, { source: 'reference', via: 'env', name: literal.value });
}

function siteFor(name: string, span: Span, origin: Origin): Site[] {
  const role = roleOfName(name);
  if (!role?.ours || role.ambiguous) return [];
  const key = apiKeyEnvNameLike(name);
  return [
    {
      kind: origin.source === 'literal' ? 'config-credential' : 'env-reference',
      confidence: 'certain',
      span,
      client: { name: 'unknown', versions: '*' },
      credentialKind: role.role === 'access-token' ? 'access-token' : 'client-pair',
      parts: [{ role: role.role, origin }],
      message: `${name} is passed to a command.`,
      rewrite: {
        kind: 'by-hand',
        reason: 'what the command does with the value is not known',
        suggestion: origin.source === 'literal' ? `${key}="$${key}"` : key,
      },
      ...(origin.source === 'literal' ? { configKey: name } : {}),
    },
  ];
}
