import type { Site } from '../languages/language.ts';
import type { ScannedFile } from '../scan/scan-tree.ts';

/** A site with the file it is in. */
export interface CredentialSite {
  readonly file: ScannedFile;
  /** Index into the file's sites and findings. */
  readonly index: number;
  readonly site: Site;
}
