import type { Span } from '../../domain/location.ts';
import type { Bearer } from './bearers.ts';

/** A token exchange with the headers that use its token: all of it goes in one change. */
export interface Flow {
  readonly bearers: readonly Bearer[];
  /** Statements and functions that only serve the exchange. */
  readonly removed: readonly Span[];
  /** Names of functions among them; code elsewhere may call them. */
  readonly removedNames: readonly string[];
}
