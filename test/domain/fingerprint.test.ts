import { describe, expect, it } from 'vitest';
import { digest, fingerprints, sha256 } from '../../src/domain/fingerprint.ts';

const item = { ruleId: 'javascript/client-credentials-constructor', text: 'new App(ID, SECRET)' };
const [own = ''] = fingerprints('src/a.js', [item]);

describe('a fingerprint', () => {
  it('is sixteen hex digits', () => {
    expect(own).toMatch(/^[0-9a-f]{16}$/);
  });

  it('stays when the code is indented or broken into lines anew', () => {
    expect(fingerprints('src/a.js', [{ ...item, text: 'new App(\n    ID,\r\n\tSECRET)' }])).toEqual([own]);
  });

  it.each([
    ['rule', { ruleId: 'javascript/bearer-header' }],
    ['text', { text: 'new App(ID, OTHER)' }],
  ])('changes with the %s', (_, change) => {
    expect(fingerprints('src/a.js', [{ ...item, ...change }])).not.toEqual([own]);
  });

  it('changes with the name of the file, and stays when a folder is renamed', () => {
    expect(fingerprints('src/b.js', [item])).not.toEqual([own]);
    expect(fingerprints('lib/deep/a.js', [item])).toEqual([own]);
  });

  it('differs between occurrences and does not depend on what stands between them', () => {
    const other = { ...item, text: 'new App(A, B)' };
    const [first, second, third] = fingerprints('a.js', [item, item, item]);
    expect(new Set([first, second, third]).size).toBe(3);
    expect(first).toBe(own);
    expect(fingerprints('a.js', [other, item, other, item]).filter((_, index) => index % 2 === 1)).toEqual([
      first,
      second,
    ]);
  });
});

describe('digests', () => {
  it('keep the border between parts', () => {
    expect(digest('ab', 'c')).not.toBe(digest('a', 'bc'));
  });

  it('are SHA-256', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256(Buffer.from('abc'))).toBe(sha256('abc'));
    expect(digest('abc')).toBe('ba7816bf8f01cfea');
  });
});
