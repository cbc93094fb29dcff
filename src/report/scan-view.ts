import type { Finding } from '../domain/finding.ts';
import type { Location } from '../domain/location.ts';
import type { Palette } from './palette.ts';

/** The lines of a finding as a reader may see them: every credential in them is masked. */
export interface Excerpt {
  /** Number of the first line. */
  readonly first: number;
  readonly lines: readonly string[];
  /** Lines of the finding that are not shown. */
  readonly more: number;
}

/** New text for a place in a file; neither holds a secret. */
export interface Replacement {
  readonly location: Location;
  readonly text: string;
}

/** What a renderer may know besides the result. The caller has it, so that renderers read nothing and decide nothing. */
export interface ScanView {
  readonly palette?: Palette;
  /** Also tell what only matters when something is looked into: every file not read, comments without effect. */
  readonly verbose?: boolean;
  readonly excerptOf?: (finding: Finding) => Excerpt | undefined;
  /** The whole change that deals with a finding; empty when it takes more than text. */
  readonly fixOf?: (finding: Finding) => readonly Replacement[];
  /** Makes text a link to a line where the terminal has links. */
  readonly linkTo?: (text: string, file: string, line: number) => string;
}
