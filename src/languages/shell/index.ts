import type { Language } from '../language.ts';
import { findCliCalls } from './cli.ts';
import { findExports } from './exports.ts';
import { findOauthFlags } from './oauth.ts';
import { findPassed } from './passed.ts';
import { readShell } from './read.ts';
import { SHELL_V2 } from './v2.ts';

export const shell: Language = {
  id: 'shell',
  grammarFor: () => 'bash',
  read: readShell,
  libraries: [],
  v2: SHELL_V2,
  idiom: {
    readEnvironment: (name) => ({ text: `$${name}`, edits: [] }),
    // Only double quotes let the variable expand, whatever the old text had.
    keyHeader: (prefix, key) => `"${prefix}${key}"`,
  },
  extra: (unit) => [...findExports(unit), ...findPassed(unit), ...findOauthFlags(unit), ...findCliCalls(unit)],
};
