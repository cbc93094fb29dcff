import type { Finding } from './finding.ts';
import type { Usage } from './usage.ts';

/** A file that could hold legacy code but was not understood, and why. */
export interface Unread {
  readonly file: string;
  readonly reason: string;
}

export interface ScanStats {
  /** Files listed, files whose content made them candidates, files understood. */
  readonly files: number;
  readonly candidates: number;
  readonly understood: number;
  /** Wall-clock milliseconds. */
  readonly durationMs: number;
}

/** The answer of `keyshift scan --format json`; see schemas/scan.schema.json. */
export interface ScanResult {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'keyshift'; readonly version: string };
  /** As the user wrote it, so that results do not depend on the machine. */
  readonly root: string;
  readonly findings: readonly Finding[];
  readonly usages: readonly Usage[];
  readonly unread: readonly Unread[];
  readonly stats: ScanStats;
}
