import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CASES_ROOT, casesOf } from '../support/cases.ts';

const GUIDE = readFileSync(join(CASES_ROOT, '..', '..', 'MIGRATION.md'), 'utf8');

/** The code that the guide shows in one language. */
function shownIn(language: string): string {
  return new RegExp(`\\n\`\`\`${language}\\n([^]*?)\\n\`\`\``).exec(GUIDE)?.[1] ?? '';
}

/** What the cases of the language are rewritten to. */
function rewrittenIn(language: string): readonly string[] {
  return casesOf(language).flatMap(({ folder, expectedFile }) => {
    try {
      return [readFileSync(join(folder, expectedFile), 'utf8')];
    } catch {
      return [];
    }
  });
}

describe('the migration guide', () => {
  it.each(['kotlin', 'scala', 'rust', 'elixir', 'r', 'lua', 'powershell'])(
    'shows in %s what a case is rewritten to',
    (language) => {
      const shown = shownIn(language);
      expect(shown).not.toBe('');
      expect(rewrittenIn(language).some((text) => text.includes(shown))).toBe(true);
    },
  );
});
