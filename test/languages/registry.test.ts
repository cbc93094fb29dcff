import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FORMATS } from '../../src/formats/index.ts';
import { LANGUAGES } from '../../src/languages/index.ts';
import { CASES_ROOT, casesOf } from '../support/cases.ts';

const SRC = join(import.meta.dirname, '../../src');

it('every language folder is registered, under the names of its languages', async () => {
  const registered = await Promise.all(LANGUAGES.map(({ load }) => load()));
  expect(registered.map(({ id }) => id)).toEqual(LANGUAGES.map(({ id }) => id));
  const folders = readdirSync(join(SRC, 'languages'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(SRC, 'languages', entry.name, 'index.ts')))
    .map((entry) => entry.name);
  for (const folder of folders) {
    const module: Record<string, unknown> = await import(`../../src/languages/${folder}/index.ts`);
    const languages = Object.values(module).filter((value) => typeof value === 'object');
    for (const language of languages) expect(registered, folder).toContain(language);
  }
});

/** Files that hold regions in other languages, and are no language or format themselves. */
const HOSTS = ['html', 'markdown', 'notebook', 'vue'];

it('every language and format has cases, and no extension two languages', () => {
  const ids = [...LANGUAGES, ...FORMATS].map(({ id }) => id);
  expect(readdirSync(CASES_ROOT).toSorted()).toEqual([...ids, ...HOSTS].toSorted());
  const extensions = LANGUAGES.flatMap((language) => language.extensions);
  expect(new Set(extensions).size).toBe(extensions.length);
});

it.each([...LANGUAGES, ...FORMATS].map(({ id }) => id))(
  '%s has near misses and migrated code among its cases',
  (id) => {
    const names = casesOf(id).map(({ name }) => name);
    expect(names.some((name) => name.startsWith('not-'))).toBe(true);
    expect(names.some((name) => name.includes('migrated'))).toBe(true);
  },
);
