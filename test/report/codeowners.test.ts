import { describe, expect, it } from 'vitest';
import { parseCodeowners } from '../../src/report/codeowners.ts';

describe('parseCodeowners', () => {
  it('lets the last match count', () => {
    const ownersOf = parseCodeowners('# all\n*  @all\n*.js @web  # browser\n/docs/ @writers\ndocs/internal/\n');
    expect(ownersOf('src/a.py')).toEqual(['@all']);
    expect(ownersOf('src/a.js')).toEqual(['@web']);
    expect(ownersOf('docs/a.js')).toEqual(['@writers']);
    expect(ownersOf('docs/internal/a.md')).toEqual([]);
  });

  it('reads patterns with escaped spaces', () => {
    expect(parseCodeowners('my\\ docs/ @writers me@example.com')('my docs/a.md')).toEqual([
      '@writers',
      'me@example.com',
    ]);
  });

  it('judges each GitLab section on its own and adds their owners', () => {
    const ownersOf = parseCodeowners('* @all\n[Docs][2] @writers\n*.md\n^[Security]\n.env @sec\nkeys.md @sec @all\n');
    expect(ownersOf('a.md')).toEqual(['@all', '@writers']);
    expect(ownersOf('.env')).toEqual(['@all', '@sec']);
    expect(ownersOf('keys.md')).toEqual(['@all', '@writers', '@sec']);
  });

  it('owns nothing when empty', () => {
    expect(parseCodeowners('')('a')).toEqual([]);
  });
});
