import type { Site } from '../../languages/language.ts';
import type { Candidate } from '../candidate.ts';
import type { TextAnalysis } from '../text-analysis.ts';
import type { CodeFile } from './code-files.ts';

/** A file with what it says, on its way to being linked with others. */
export interface LinkedFile extends Candidate {
  readonly analysis: TextAnalysis;
}

/** A site that only another file's use of it tells. */
export interface FileAddition {
  readonly to: CodeFile;
  readonly site: Site;
}
