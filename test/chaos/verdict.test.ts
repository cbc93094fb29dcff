import { expect, test } from 'vitest';
import { countKeys, namedKeys } from '../../scripts/chaos/verdict.ts';
import { Secret } from '../../src/domain/secret.ts';

const [FIRST, SECOND, THIRD] = ['1', '2', '3'].map((digit) => digit.padStart(32, '0')) as [string, string, string];

function key(secret: string, description: string) {
  return { appId: 'tagger', description, scopes: [], createdAt: '', secret: new Secret(secret) };
}

test('keys that are missing, doubled or nowhere delivered are counted, and strangers are not', () => {
  const keys = [
    key(FIRST, 'a [keyshift:0123456789]'),
    key(SECOND, 'a [keyshift:0123456789]'),
    key(THIRD, 'a stranger'),
  ];
  expect(countKeys(keys, 2, `KEY=${FIRST}`)).toEqual({ missing: 1, duplicate: 1, orphaned: 1 });
  expect(countKeys(keys.slice(0, 1), 1, `KEY=${FIRST}`)).toEqual({ missing: 0, duplicate: 0, orphaned: 0 });
});

test('a key and its fingerprint are named by the marker, whatever the key is', () => {
  const texts = [FIRST, SECOND].map((secret) => {
    const made = key(secret, 'a [keyshift:0123456789]');
    return namedKeys(`${secret},${made.secret.fingerprint}`, [made]);
  });
  expect(texts[0]).toBe('<key keyshift:0123456789>,<fingerprint keyshift:0123456789>');
  expect(texts[1]).toBe(texts[0]);
});
