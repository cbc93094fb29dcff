import type { Language } from '../language.ts';
import { findTokenCommands } from './module.ts';
import { readPowerShell } from './read.ts';

export const powershell: Language = {
  id: 'powershell',
  grammarFor: () => 'powershell',
  read: readPowerShell,
  libraries: [],
  idiom: {
    readEnvironment: (name) => ({ text: `$env:${name}`, edits: [] }),
    isConfigRead: (text) => /^\$\w*(conf|setting|secret|cred|option|key)\w*[.[]/i.test(text),
    keyHeader,
  },
  extra: findTokenCommands,
};

/** A variable stands inside of the string, unless it was joined to it. */
function keyHeader(prefix: string, key: string, original: string): string {
  if (/-f\s/.test(original)) return `"${prefix}{0}" -f ${key}`;
  if (/["']\s*\+/.test(original)) return `"${prefix}" + ${key}`;
  return /^\$[\w:]+$/.test(key) ? `"${prefix}${key}"` : `"${prefix}$(${key})"`;
}
