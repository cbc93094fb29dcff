import type { TextEncoding } from '../domain/plan.ts';

/** A file that may hold legacy code, read and decoded. */
export interface Candidate {
  readonly file: string;
  readonly text: string;
  readonly encoding: TextEncoding;
  /** Of the bytes on disk. */
  readonly sha256: string;
}
