import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Site } from '../../../src/languages/language.ts';
import { analyzeText } from '../../../src/scan/analyze-text.ts';
import { CASES_ROOT, type Case, casesOf } from '../../support/cases.ts';
import { JAVASCRIPT_SHAPES } from './javascript.ts';
import { JVM_SHAPES } from './jvm.ts';
import { OTHER_SHAPES } from './others.ts';
import { PYTHON_SHAPES } from './python.ts';
import { REST_SHAPES } from './rest.ts';
import type { ClientShape } from './shape.ts';

const SHAPES = [...JAVASCRIPT_SHAPES, ...PYTHON_SHAPES, ...JVM_SHAPES, ...OTHER_SHAPES, ...REST_SHAPES];

const CASES = new Map<string, Case>(
  readdirSync(CASES_ROOT).flatMap((id) => casesOf(id).map((item) => [`${id}/${item.name}`, item] as const)),
);

function caseOf(path: string): Case {
  const item = CASES.get(path);
  if (!item) throw new Error(`there is no case ${path}`);
  return item;
}

/** The findings of the shape in one case. */
async function sitesOf({ code }: ClientShape, { inputFile, name, text }: Case): Promise<readonly Site[]> {
  const options = { platformKey: name.endsWith('-bundle') ? 'bundle' : 'ask' } as const;
  const analysis = await analyzeText(inputFile.replace('.input', ''), text, options);
  return (analysis?.sites ?? []).filter(({ kind, span }) =>
    typeof code === 'string' ? kind === code : code.test(text.slice(span.start, span.end)),
  );
}

const titled = SHAPES.map((shape) => [`${shape.client}: ${shape.code}`, shape] as const);

describe('every client and shape', () => {
  it.each(titled.filter(([, { moved }]) => moved !== null))('%s is moved', async (_title, shape) => {
    const item = caseOf(shape.moved ?? '');
    expect(existsSync(join(item.folder, item.expectedFile)), 'the case has an expected output').toBe(true);
    expect((await sitesOf(shape, item)).map(({ rewrite }) => rewrite.kind)).toContain('automatic');
  });

  it.each(titled)('%s is refused with a reason and what to write', async (_title, shape) => {
    const refused = (await sitesOf(shape, caseOf(shape.refused))).map(({ rewrite }) => rewrite);
    expect(refused).toContainEqual({
      kind: 'by-hand',
      reason: expect.stringMatching(/\w+ \w+ \w+/),
      suggestion: expect.stringMatching(/\w/),
    });
  });

  it.each(titled.filter(([, { moved }]) => moved === null))('%s is moved nowhere', async (_title, shape) => {
    const cases = [...CASES].filter(([path]) => path.startsWith(shape.refused.replace(/[^/]*$/, '')));
    const found = await Promise.all(
      cases.map(async ([path, item]) => {
        const moved = (await sitesOf(shape, item)).filter(({ rewrite }) => rewrite.kind === 'automatic');
        return moved.length > 0 ? [path] : [];
      }),
    );
    expect(found.flat(), 'name the case that moves it').toEqual([]);
  });
});
