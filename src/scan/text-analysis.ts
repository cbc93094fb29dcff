import type { Analysis } from '../languages/language.ts';

/** What one file's text says, and what it was read as. */
export interface TextAnalysis extends Analysis {
  readonly language: string;
  /** Set when the text was not understood. */
  readonly problem?: string;
  /** With a problem: its text was searched all the same. */
  readonly searched?: true;
  /** Worth reading again once the variables that code reads are known. */
  readonly linkable: boolean;
}
