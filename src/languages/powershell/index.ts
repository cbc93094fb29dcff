import type { Language } from '../language.ts';
import { findTokenCommands } from './module.ts';
import { readPowerShell } from './read.ts';
import { POWERSHELL_V2 } from './v2.ts';

export const powershell: Language = {
  id: 'powershell',
  grammarFor: () => 'powershell',
  read: readPowerShell,
  libraries: [],
  v2: POWERSHELL_V2,
  idiom: {
    readEnvironment: (name) => ({ text: `$env:${name}`, edits: [] }),
    isConfigRead: (text) => /^\$\w*(conf|setting|secret|cred|option|key)\w*[.[]/i.test(text),
    keyHeader,
  },
  extra: findTokenCommands,
};

/** A variable stands inside of the string, unless it was joined to it. */
function keyHeader(prefix: string, key: string, original: string): string {
  const quote = original.startsWith("'") ? "'" : '"';
  if (/-f\s/.test(original)) return `${quote}${prefix}{0}${quote} -f ${key}`;
  if (/["']\s*\+/.test(original)) return `${quote}${prefix}${quote} + ${key}`;
  return /^\$[\w:]+$/.test(key) ? `"${prefix}${key}"` : `"${prefix}$(${key})"`;
}
