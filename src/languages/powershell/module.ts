import type { CredentialRole } from '../../domain/finding.ts';
import { publicParts, tracePart } from '../detect/parts.ts';
import type { Site } from '../language.ts';
import type { Call, SyntaxUnit } from '../syntax.ts';

/** `Get-ClarifaiToken -ClientId $id -ClientSecret $secret` of the community module, or a function of that name. */
export function findTokenCommands(unit: SyntaxUnit): readonly Site[] {
  return unit.calls.filter(asksForToken).map((call) => tokenSite(call, unit));
}

function asksForToken({ name, receiver }: Call): boolean {
  return receiver === null && /^(Get|New|Request)-Clarifai\w*Token$/i.test(name ?? '');
}

function tokenSite(call: Call, unit: SyntaxUnit): Site {
  const parts = call.arguments.flatMap(({ label, value }, index) => {
    const role = roleOf(label, index);
    return role ? [tracePart(role, value, unit)] : [];
  });
  return {
    kind: 'token-exchange',
    confidence: 'certain',
    span: call.span,
    client: { name: 'PowerShell Clarifai', versions: '*' },
    credentialKind: 'client-pair',
    parts: publicParts(parts),
    message: `${call.name} trades id and secret for an access token.`,
    rewrite: {
      kind: 'by-hand',
      reason: 'the module knows no API key',
      suggestion: 'Invoke-RestMethod … -Headers @{ Authorization = "Key $env:CLARIFAI_API_KEY" }',
    },
  };
}

function roleOf(label: string | null, index: number): CredentialRole | undefined {
  if (label === null) return index === 0 ? 'client-id' : index === 1 ? 'client-secret' : undefined;
  if (/secret/i.test(label)) return 'client-secret';
  return /^(client|app|api)?_?id$/i.test(label) ? 'client-id' : undefined;
}
