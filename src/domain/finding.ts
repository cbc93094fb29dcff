import type { Location } from './location.ts';

/** How a legacy use shows. The order is that of the published schema. */
export const FINDING_KINDS = [
  'client-credentials-constructor',
  'access-token-constructor',
  'implicit-credentials-constructor',
  'token-exchange',
  'bearer-header',
  'access-token-query',
  'config-credential',
  'env-reference',
  'token-cache',
  'wrapper-definition',
  'cli',
  'v1-api',
  'docs-mention',
] as const;

export type FindingKind = (typeof FINDING_KINDS)[number];

/** `certain` when syntax and client prove it, `likely` when only text does. */
export type Confidence = 'certain' | 'likely';

/** A library that calls the provider and the versions the finding applies to, as a semver range or words. */
export interface ClientRef {
  readonly name: string;
  readonly versions: string;
}

export type CredentialRole = 'client-id' | 'client-secret' | 'access-token' | 'api-key' | 'pat';

/** One part of a credential; a literal appears masked, never whole. */
export type CredentialPart =
  | { readonly role: CredentialRole; readonly source: 'literal'; readonly masked: string; readonly digest: string }
  | {
      readonly role: CredentialRole;
      readonly source: 'reference';
      readonly via: 'env' | 'config' | 'identifier';
      readonly name: string;
    }
  | { readonly role: CredentialRole; readonly source: 'unknown' };

export interface CredentialRef {
  readonly kind: 'client-pair' | 'access-token' | 'api-key' | 'pat';
  readonly parts: readonly CredentialPart[];
}

/** What keyshift can do about a finding. A by-hand item says why and, where possible, what to write. */
export type Rewrite =
  | { readonly kind: 'automatic' }
  | { readonly kind: 'by-hand'; readonly reason: string; readonly suggestion?: string };

/** One place a value was followed through on its way to a finding: the file and line, and what stands there. */
export interface Waypoint {
  /** Relative to the scan root, with forward slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** What it is in a few words and names, without any value: `exports CLIENT_ID`, `sets CLARIFAI_CLIENT_ID`. */
  readonly what: string;
}

/** A commit, by its full id and the day and time its author gave it, ISO 8601. */
export interface Commit {
  readonly id: string;
  readonly date: string;
}

/** When a finding of the past was in the tree. */
export interface FindingHistory {
  /** The commit that brought it. */
  readonly first: Commit;
  /** The newest commit that wrote a version of the file which holds it; locations are those of that version. */
  readonly last: Commit;
  /** HEAD still holds it. */
  readonly inHead: boolean;
}

/** Who decided that a finding is not to be dealt with, and why: a comment beside it, the config, or the baseline. */
export interface Suppression {
  readonly by: 'comment' | 'config' | 'baseline';
  readonly reason: string;
  /** Of the comment, from 1. */
  readonly line?: number;
}

/** One legacy use of the provider's credentials. */
export interface Finding {
  /** Of rule, file name, text and occurrence in the file; stays when lines move or a folder is renamed. 16 hex digits. */
  readonly fingerprint: string;
  /** `language/kind`, for example `javascript/client-credentials-constructor`. */
  readonly ruleId: string;
  readonly kind: FindingKind;
  readonly confidence: Confidence;
  readonly location: Location;
  readonly language: string;
  readonly client: ClientRef;
  readonly credential: CredentialRef | null;
  readonly rewrite: Rewrite;
  readonly message: string;
  /** How the finding was reached over other files, nearest first; absent when its own file tells all. */
  readonly via?: readonly Waypoint[];
  /** Present for findings of a repository's past, absent for those of a tree. */
  readonly history?: FindingHistory;
  /** Only on the suppressed findings of a result. */
  readonly suppression?: Suppression;
}
