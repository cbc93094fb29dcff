import type { Language } from '../language.ts';
import type { SyntaxUnit } from '../syntax.ts';
import { NUGET_CLARIFAI } from './client.ts';
import { readCSharp } from './read.ts';
import { CSHARP_V2 } from './v2.ts';

export const csharp: Language = {
  id: 'csharp',
  grammarFor: () => 'csharp',
  read: readCSharp,
  libraries: [NUGET_CLARIFAI],
  v2: CSHARP_V2,
  idiom: {
    readEnvironment: (name, unit) => ({ text: `${environment(unit)}.GetEnvironmentVariable("${name}")`, edits: [] }),
    isConfigRead: (text) => /[)\]]$/.test(text),
    keyHeader,
    bearerMethods: { WithOAuthBearerToken: 'WithHeader' },
  },
};

/** Without `using System;` the class needs its namespace, unless the project imports it for every file. */
function environment(unit: SyntaxUnit): string {
  const imported = unit.imports.some((item) => item.module === 'System' && item.local === null);
  return imported ? 'Environment' : 'System.Environment';
}

/** Quotes inside an interpolation hole need C# 11, so a key that holds some is joined with a plus. */
function keyHeader(prefix: string, key: string, original: string): string {
  if (/^string\.Format\(/i.test(original))
    return `${original.slice(0, 'string.Format'.length)}("${prefix}{0}", ${key})`;
  const interpolated = original.startsWith('$') && !key.includes('"');
  return interpolated ? `$"${prefix}{${key}}"` : `"${prefix}" + ${key}`;
}
