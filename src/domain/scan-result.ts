import type { Finding } from './finding.ts';
import type { Todo } from './todo.ts';
import type { Usage } from './usage.ts';

/**
 * Why a file was not understood. `searched`: it does not parse, so that only its text was searched; `unparsed`:
 * not even that. The other four were not looked into at all.
 */
export const UNREAD_KINDS = ['unreadable', 'oversized', 'binary', 'undecodable', 'unparsed', 'searched'] as const;

export type UnreadKind = (typeof UNREAD_KINDS)[number];

/** A file that could hold legacy code but was not understood, and why. */
export interface Unread {
  readonly file: string;
  readonly reason: string;
  readonly kind?: UnreadKind;
}

/** Something a person should know about how the scan was steered; no finding, and it changes no exit code. */
export interface Notice {
  readonly kind: 'reason-missing' | 'rule-unknown' | 'unused';
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/** A finding that a baseline knows, or knew: how often in files of that name. */
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly rule: string;
  /** Without folders, so that a renamed one changes nothing. */
  readonly file: string;
  readonly count: number;
}

/** What became of a baseline's entries in a scan of the whole tree. */
export interface BaselineOutcome {
  /** As it was named on the command line. */
  readonly file: string;
  /** Findings that it knows; they are among the suppressed. */
  readonly known: number;
  /** Entries that match nothing any more; always empty when only a part of the tree was scanned. */
  readonly fixed: readonly BaselineEntry[];
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
  /** Each with its `suppression`; they count for nothing but this list. */
  readonly suppressed?: readonly Finding[];
  readonly usages: readonly Usage[];
  readonly unread: readonly Unread[];
  readonly notices?: readonly Notice[];
  /** Marks that keyshift left for items a person has to do. */
  readonly todos?: readonly Todo[];
  /** Absent when there is none. */
  readonly baseline?: BaselineOutcome;
  readonly stats: ScanStats;
}
