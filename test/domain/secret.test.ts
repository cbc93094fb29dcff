import { format, inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { maskValue, Secret, scrub } from '../../src/domain/secret.ts';

const VALUE = 'EXAMPLE"client/secret+000000000000000001';
const secret = new Secret(VALUE);

describe('a secret', () => {
  it.each([
    ['String()', () => String(secret)],
    ['a template', () => `${secret}`],
    ['adding', () => `${'a: '}${secret}`],
    ['JSON', () => JSON.stringify({ secret })],
    ['inspect', () => inspect({ secret }, { showHidden: true, depth: 9 })],
    ['format', () => format('%s %o %O %j', secret, secret, secret, secret)],
    ['its own properties', () => JSON.stringify(Object.getOwnPropertyDescriptors(secret))],
    ['a copy', () => JSON.stringify({ ...secret })],
    ['an error', () => new Error(`no such key: ${secret}`).message],
  ])('is not shown by %s', (_, show) => {
    expect(show()).not.toContain(VALUE.slice(0, 12));
  });

  it('shows its first four characters and its length, and the length alone when it is short', () => {
    expect(`${secret}`).toBe('EXAM…(40)');
    expect(JSON.stringify([secret])).toBe('["EXAM…(40)"]');
    expect(inspect(secret)).toBe('Secret EXAM…(40)');
    expect(maskValue('abcdefghijkl')).toBe('abcd…(12)');
    expect(maskValue('abcdefghijk')).toBe('…(11)');
  });

  it('gives its value only when it is asked to', () => {
    expect(secret.reveal()).toBe(VALUE);
  });

  it('is compared by its value', () => {
    expect(secret.equals(new Secret(VALUE))).toBe(true);
    expect(secret.equals(new Secret(`${VALUE}x`))).toBe(false);
    expect(secret.fingerprint).toBe(new Secret(VALUE).fingerprint);
    expect(secret.fingerprint).not.toBe(new Secret(`${VALUE}x`).fingerprint);
    expect(secret.fingerprint).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('scrub', () => {
  it.each([
    ['as it is', VALUE],
    ['percent-encoded', encodeURIComponent(VALUE)],
    ['in JSON', JSON.stringify({ key: VALUE })],
    ['in base64', Buffer.from(VALUE).toString('base64')],
  ])('takes a secret out %s, every time', (_, form) => {
    const clean = scrub(`${form} and ${form} stay`, [secret]);
    expect(clean).not.toContain(form);
    expect(clean.match(/EXAM…\(40\)/g)).toHaveLength(2);
    expect(clean).toMatch(/ and .+ stay$/);
  });

  it('takes several secrets out', () => {
    const other = new Secret('00000000000040008000000000000001');
    expect(scrub(`${other.reveal()}:${VALUE}`, [secret, other])).toBe('0000…(32):EXAM…(40)');
  });

  it.each(['', 'i', 'id', 'id:', 'some-client-id:'])('takes it out of the base64 of %s and it', (before) => {
    for (const encoding of ['base64', 'base64url'] as const) {
      const clean = scrub(Buffer.from(`${before}${VALUE}\n`).toString(encoding), [secret]);
      const [start = '', end = ''] = clean.split('EXAM…(40)');
      expect(Buffer.from(start, 'base64').toString()).toBe(before);
      expect(end.length).toBeLessThan(5);
    }
  });

  it('does not take a mask for a replacement pattern', () => {
    const odd = new Secret('$&$`-00000000000000000001');
    expect(scrub(`x ${odd.reveal()} y`, [odd])).toBe('x $&$`…(25) y');
  });

  it('takes out a secret that holds another one whole', () => {
    const longer = new Secret(`${VALUE}-and-more`);
    expect(scrub(`x ${longer.reveal()} y`, [secret, longer])).not.toContain('-and-more');
  });

  it('leaves values alone that are too short to be secrets', () => {
    expect(scrub('id: test', [new Secret('test')])).toBe('id: test');
  });
});
