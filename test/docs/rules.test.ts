import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildRulePages } from '../../scripts/rule-pages.ts';
import { FINDING_KINDS } from '../../src/domain/finding.ts';

const folder = new URL('../../docs/rules/', import.meta.url);

describe('docs/rules', () => {
  const pages = buildRulePages();

  it('has a page for every kind of finding, and an index that leads to each', () => {
    expect([...pages.keys()].toSorted()).toEqual(
      ['README.md', ...FINDING_KINDS.map((kind) => `${kind}.md`)].toSorted(),
    );
    expect(readdirSync(folder).toSorted()).toEqual([...pages.keys()].toSorted());
    for (const kind of FINDING_KINDS) expect(pages.get('README.md')).toContain(`(${kind}.md)`);
  });

  it('is what the rules and their cases say; if not: npm run rule-docs', () => {
    for (const [name, text] of pages) expect(readFileSync(new URL(name, folder), 'utf8'), name).toBe(text);
  });

  it('shows the change of a constructor in the languages that are rewritten', () => {
    const page = pages.get('client-credentials-constructor.md') ?? '';
    for (const language of ['javascript', 'python', 'java'])
      expect(page).toMatch(new RegExp(`### ${language}\n\n\`\`\`diff\n`));
  });
});
