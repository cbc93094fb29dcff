import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildTransformationsPage } from '../../scripts/transformations-page.ts';

describe('docs/transformations.md', () => {
  it('is what the cases say; if not: npm run transformations', async () => {
    const page = await buildTransformationsPage();
    expect(readFileSync(new URL('../../docs/transformations.md', import.meta.url), 'utf8')).toBe(page);
    expect(page).toContain('**Refused: ');
    expect(page).toContain('14 of 14');
  });
});
