import { createHash } from 'node:crypto';
import { inspect } from 'node:util';

/**
 * A value that must never be shown. Every way of turning it into text gives the mask; only
 * `reveal()` gives the value, so a search for `reveal(` finds every place that handles it.
 */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The value itself. Call only where it leaves for its one destination. */
  reveal(): string {
    return this.#value;
  }

  /** First four characters and the length, `abcd…(40)`; short values show only their length. */
  get masked(): string {
    return maskValue(this.#value);
  }

  /** 16 hex digits of SHA-256: tells two secrets apart without telling either. */
  get fingerprint(): string {
    return createHash('sha256').update(this.#value).digest('hex').slice(0, 16);
  }

  equals(other: Secret): boolean {
    return this.#value === other.#value;
  }

  toString(): string {
    return this.masked;
  }

  toJSON(): string {
    return this.masked;
  }

  [inspect.custom](): string {
    return `Secret ${this.masked}`;
  }
}

/** A value of fewer than twelve characters would be given away by four of them. */
export function maskValue(value: string): string {
  return value.length < 12 ? `…(${value.length})` : `${value.slice(0, 4)}…(${value.length})`;
}

/** Replaces every occurrence of the given secrets in `text`, plain, base64 or percent-encoded, by their masks. */
export function scrub(text: string, secrets: Iterable<Secret>): string {
  let clean = text;
  for (const secret of secrets) {
    const value = secret.reveal();
    if (value.length < 6) continue;
    for (const form of new Set([
      value,
      encodeURIComponent(value),
      JSON.stringify(value).slice(1, -1),
      Buffer.from(value).toString('base64'),
    ])) {
      clean = clean.replaceAll(form, secret.masked);
    }
  }
  return clean;
}
