import type { Analysis, AnalyzeOptions } from '../languages/language.ts';

export interface FormatAnalysis extends Analysis {
  /** Set when the text is not valid in its format. */
  readonly problem?: string;
}

/** One kind of file that holds credentials but no code. */
export interface Format {
  readonly id: string;
  /** The file, given by its path with forward slashes, is of this kind. */
  readonly matches: (file: string) => boolean;
  /** What it finds depends on the variables that code elsewhere reads, so it is asked again with their names. */
  readonly linkable: boolean;
  /** Pure. */
  readonly analyze: (text: string, file: string, options: AnalyzeOptions) => FormatAnalysis;
}
