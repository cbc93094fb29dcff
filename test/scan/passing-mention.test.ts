import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { text as textFormat } from '../../src/formats/text.ts';
import { languageOf } from '../../src/languages/index.ts';
import type { Analysis } from '../../src/languages/language.ts';
import { analyzeUnit } from '../../src/scan/analyze-unit.ts';
import { isPassingMention } from '../../src/scan/passing-mention.ts';
import { readUnit } from '../../src/scan/read-unit.ts';

const OPTIONS = { platformKey: 'ask' } as const;
const CASES = fileURLToPath(new URL('../cases', import.meta.url));

describe('a mention in passing', () => {
  it.each([
    '// Images are tagged by Clarifai.\nconst a = 1;\n',
    '"""A module."""\n# Clarifai\'s models (see Clarifai) know it.\n',
    '/*\n * Clarifai: no longer used\n */\n',
  ])('%j', (text) => {
    expect(isPassingMention(text)).toBe(true);
  });

  it.each([
    ['no mention at all', 'const a = 1;\n'],
    ['code', 'import clarifai\n# Clarifai\n'],
    ['a name', '# ClarifaiApp is made here\n'],
    ['a string', "name = 'clarifai'\n"],
    ['an address', '# see https://clarifai.com/models\n'],
    ['a word of credentials elsewhere', '# Clarifai\ntoken = get()\n'],
    ['a long literal elsewhere', `# Clarifai\na = '${'a1'.repeat(20)}'\n`],
    ['a path of the service elsewhere', "# Clarifai\nget('/v1/tag')\n"],
  ])('is none: %s', (_name, text) => {
    expect(isPassingMention(text)).toBe(false);
  });
});

/** The code of a case without its telling lines, under a comment that mentions the service. */
function withoutTellingLines(text: string): string {
  const kept = text.split('\n').filter((line) => !/clarifai/i.test(line) && isPassingMention(`# Clarifai\n${line}`));
  return `${text.startsWith('<?php') ? '<?php\n' : ''}# Clarifai\n${kept.join('\n')}`;
}

it('nothing is found in code that only mentions the service in passing, whatever else it does', async () => {
  const files = readdirSync(CASES, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\/input\.[a-z]+$/.test(file),
  );
  let tried = 0;
  for (const file of files) {
    const text = withoutTellingLines(readFileSync(join(CASES, file), 'utf8'));
    const language = await languageOf(file, text)?.load();
    if (!language || !isPassingMention(text)) continue;
    tried += 1;
    const unit = await readUnit(file, text, language);
    const byCode = analyzeUnit(unit, language, OPTIONS);
    expect(found(byCode), `${file}\n${text}`).toBe(0);
    expect(found(textFormat.analyze(text, file, OPTIONS)), file).toBe(0);
  }
  expect(tried).toBeGreaterThan(500);
});

function found({ sites, usages, upgrades }: Analysis): number {
  return sites.length + usages.length + upgrades.length;
}
