import type { AppRef } from '../../domain/plan.ts';
import type { Secret } from '../../domain/secret.ts';

/** Stores of secrets that are reached through their own command lines. */
export type StoreKind = 'github' | 'kubernetes' | 'vault' | 'aws' | 'doppler' | 'op';

/** One secret on its way to the user's store. */
export interface SinkEntry {
  /** Name under which code reads the secret, `CLARIFAI_API_KEY`. */
  readonly name: string;
  readonly secret: Secret;
  readonly app: AppRef;
  readonly description: string;
}

export type Delivery = 'delivered' | 'unchanged';

/** `changed`: the entry no longer holds the secret, so it was left alone. `impossible`: no way back. */
export type Withdrawal = 'withdrawn' | 'already-gone' | 'changed' | 'impossible';

/** Where the secrets of new keys go; the one place that sees them besides the service. */
export interface Sink {
  readonly kind: 'dotenv' | 'json' | 'csv' | 'exec' | StoreKind;
  /** Absolute path of the file written; undefined for commands and stores. */
  readonly file: string | undefined;
  /** Fit for a terminal and a log. */
  describe(): string;
  /**
   * Entries that arrive together share a write; none is lost.
   * @throws {KeyshiftError} when the store refuses; the message names it and holds no secret
   */
  deliver(entry: SinkEntry): Promise<Delivery>;
  /**
   * Puts the entry back as it was. `before` is the file as it was before the delivery; undefined when
   * there was none, and then a file without entries is removed.
   */
  withdraw(entry: SinkEntry, before: Uint8Array | undefined): Promise<Withdrawal>;
}
