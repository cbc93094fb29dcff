import type { CredentialRole } from '../domain/finding.ts';
import type { Secret } from '../domain/secret.ts';
import { decodeText } from '../domain/text-codec.ts';
import { analyzeText } from './analyze-text.ts';

/** The old credentials that stand in a file as literals, by what they are; each once. */
export async function legacyLiterals(
  file: string,
  bytes: Uint8Array,
): Promise<(role: CredentialRole) => readonly Secret[]> {
  const text = decodeText(bytes)?.text;
  const analysis = text === undefined ? undefined : await analyzeText(file, text, { platformKey: 'ask' });
  const parts = (analysis?.sites ?? []).flatMap((site) => site.parts);
  return (role) => {
    const own = parts.flatMap((part) =>
      part.role === role && part.origin.source === 'literal' ? [part.origin.secret] : [],
    );
    return [...new Map(own.map((secret) => [secret.fingerprint, secret])).values()];
  };
}
