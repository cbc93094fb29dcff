import { createHash, randomInt, randomUUID } from 'node:crypto';

const ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** A random UUIDv4 without dashes: the shape of keys, model ids and version ids. */
export function newId(): string {
  return randomUUID().replaceAll('-', '');
}

/** 30 alphanumerics: the shape of access and session tokens. */
export function newToken(): string {
  return Array.from({ length: 30 }, () => ALPHANUMERIC[randomInt(ALPHANUMERIC.length)]).join('');
}

/** An id of the same shape as {@link newId} that is always the same for the same parts. */
export function derivedId(...parts: readonly string[]): string {
  const hex = hash(parts).slice(0, 32);
  return `${hex.slice(0, 12)}4${hex.slice(13, 16)}8${hex.slice(17)}`;
}

/** A number in [0, 1) that is always the same for the same parts. */
export function derivedFraction(...parts: readonly string[]): number {
  return Number.parseInt(hash(parts).slice(0, 8), 16) / 0x1_0000_0000;
}

function hash(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex');
}
