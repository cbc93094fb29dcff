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

/**
 * Replaces every occurrence of the given secrets in `text` by their masks: plain, percent-encoded, in JSON,
 * and in base64, also as a part of what was encoded (`id:secret`). Values of fewer than six characters stay.
 */
export function scrub(text: string, secrets: Iterable<Secret>): string {
  const known = [...secrets].map((secret) => ({ value: secret.reveal(), mask: secret.masked }));
  const forms = known.flatMap(({ value, mask }) =>
    value.length < 6 ? [] : formsOf(value).map((form) => ({ form, mask })),
  );
  // The longest first, so that no secret hides the start of a longer one.
  const longestFirst = forms.toSorted((a, b) => b.form.length - a.form.length);
  return longestFirst.reduce((clean, { form, mask }) => clean.replaceAll(form, () => mask), text);
}

function formsOf(value: string): readonly string[] {
  const base64 = [Buffer.from(value).toString('base64'), ...[0, 1, 2].map((before) => base64Within(value, before))];
  const base64url = base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'));
  return [value, encodeURIComponent(value), JSON.stringify(value).slice(1, -1), ...base64, ...base64url];
}

/** The digits that depend on the value alone when `before` bytes, counted modulo three, precede it in what was encoded. */
function base64Within(value: string, before: number): string {
  const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(value)]);
  return bytes.toString('base64').slice(Math.ceil((before * 8) / 6), Math.floor((bytes.length * 8) / 6));
}
