import type { Span } from '../../domain/location.ts';

/** One request in a recording of traffic. */
export interface SeenRequest {
  /** Upper case. */
  readonly method: string;
  /** As recorded: an address or a path, perhaps with a query. */
  readonly target: string;
  /** HTTP status; absent where the recording does not tell. */
  readonly status?: number;
  /** Where the recording tells of it. */
  readonly span: Span;
}
