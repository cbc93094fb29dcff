import type { Language } from '../language.ts';
import type { SyntaxUnit } from '../syntax.ts';
import { readLua } from './read.ts';
import { LUA_V2 } from './v2.ts';

export const lua: Language = {
  id: 'lua',
  grammarFor: () => 'lua',
  read: readLua,
  libraries: [],
  v2: LUA_V2,
  idiom: {
    readEnvironment: (name) => ({ text: `os.getenv("${name}")`, edits: [] }),
    environmentMissing,
    isConfigRead: (text) => /^[\w.]*(pref|conf|setting|propert|option)\w*[.[]/i.test(text),
    keyHeader: (prefix, key, original) =>
      /^string\.format\(/.test(original)
        ? `string.format("${prefix}%s", ${key})`
        : `${quoted(prefix, original)} .. ${key}`,
  },
};

function quoted(text: string, original: string): string {
  const quote = original.startsWith("'") ? "'" : '"';
  return `${quote}${text}${quote}`;
}

/** Lightroom starts its plug-ins without an environment of their own. */
function environmentMissing(unit: SyntaxUnit): string | undefined {
  const inLightroom = unit.imports.some(({ module }) => /^Lr[A-Z]/.test(module));
  return inLightroom ? 'a Lightroom plug-in has no environment: keep the key in its preferences (LrPrefs)' : undefined;
}
