import type { Language } from '../language.ts';
import { readShell } from './read.ts';

export const shell: Language = {
  id: 'shell',
  extensions: ['.sh', '.bash', '.zsh', '.ksh', '.bats', '.command'],
  grammarFor: () => 'bash',
  read: readShell,
  libraries: [],
  idiom: {
    readEnvironment: (name) => ({ text: `$${name}`, edits: [] }),
    // Only double quotes let the variable expand, whatever the old text had.
    keyHeader: (prefix, key) => `"${prefix}${key}"`,
  },
};

/** The text begins with a line that hands it to a shell: scripts often have no extension. */
export function isShellScript(text: string): boolean {
  return /^\uFEFF?#!\s*\S*?(\/|env\s+(-\S+\s+)*)(ba|da|z|k|a)?sh(\s|$)/.test(text);
}
