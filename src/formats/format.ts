import type { Analysis, AnalyzeOptions } from '../languages/language.ts';

export interface FormatAnalysis extends Analysis {
  /** Set when the text is not valid in its format. */
  readonly problem?: string;
  /** With a problem: the rules for any text have been asked as well. */
  readonly searched?: true;
}

/** One kind of file that holds credentials but no code. */
export interface Format {
  readonly id: string;
  /** What it finds depends on the variables that code elsewhere reads, so it is asked again with their names. */
  readonly linkable: boolean;
  /** Pure. */
  readonly analyze: (text: string, file: string, options: AnalyzeOptions) => FormatAnalysis;
}

/** A kind of file by its name. Its reader is loaded when the first such file comes: a parser takes longer to load than most files to read. */
export interface FormatKind {
  readonly id: string;
  /** Of the path with forward slashes. */
  readonly files: RegExp;
  readonly load: () => Promise<Format>;
}
