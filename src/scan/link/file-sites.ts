import type { Site } from '../../languages/language.ts';

/** The sites of one file, on their way to being linked with those of others. */
export interface FileSites {
  readonly file: string;
  readonly text: string;
  readonly sites: readonly Site[];
}

export function mapSites(files: readonly FileSites[], change: (site: Site) => Site): readonly FileSites[] {
  return files.map((file) => ({ ...file, sites: file.sites.map(change) }));
}
