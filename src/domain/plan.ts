import type { Edit } from './edit.ts';
import type { Location, Span } from './location.ts';

/** `full`: nothing rejected, nothing redacted. `minimum`: nothing rejected, some fields may be redacted. */
export type ScopeProfile = 'full' | 'minimum';

/** Why a scope is in a key. */
export interface Evidence {
  /** The client method or REST call that needs it, or `Inputs:Add depends on it`. */
  readonly because: string;
  /** Absent for a dependency and for a scope that a person named. */
  readonly location?: Location;
}

export interface ScopeGrant {
  readonly scope: string;
  readonly evidence: readonly Evidence[];
}

/** The provider's application a key belongs to; exactly one. */
export interface AppRef {
  readonly userId: string;
  readonly appId: string;
}

/** A key to be made. `id` is unique in its plan; `marker` is unique on the account and ends the description. */
export interface PlannedKey {
  readonly id: string;
  readonly app: AppRef;
  readonly component: string;
  readonly description: string;
  readonly marker: string;
  readonly grants: readonly ScopeGrant[];
  /** Name under which code reads the secret, `CLARIFAI_API_KEY`. */
  readonly envName: string;
}

interface StepBase {
  /** `1-create-key-tagger`: position, kind and subject; unique in its plan. */
  readonly id: string;
}

export interface CreateKeyStep extends StepBase {
  readonly kind: 'create-key';
  readonly key: PlannedKey;
}

/** Hand the secret to the sink that the user names when the plan is applied. */
export interface DeliverSecretStep extends StepBase {
  readonly kind: 'deliver-secret';
  readonly keyId: string;
  readonly name: string;
  /** `dotenv:.env`, `json:keys.json`, `csv:keys.csv`, `exec:command`; null: to be named on apply. */
  readonly sink: string | null;
  /** File edits of this plan already put the secret where the code reads it; a sink is then optional. */
  readonly optional: boolean;
}

/** Edits bound to the file they were made for; `masks` are the spans of old secrets, hidden when shown. */
export interface FileChange extends StepBase {
  readonly file: string;
  /** SHA-256 of the bytes the plan was made from. */
  readonly sha256: string;
  readonly encoding: TextEncoding;
  readonly edits: readonly Edit[];
  readonly masks: readonly Span[];
  /**
   * Changes of one name only work together, such as a setting and the code that reads it: all or none are made.
   * Absent where nothing depends on the change, as in documentation.
   */
  readonly together?: string;
}

export interface EditFileStep extends FileChange {
  readonly kind: 'edit-file';
  readonly findings: readonly string[];
}

export interface BumpClientStep extends FileChange {
  readonly kind: 'bump-client';
  readonly dependency: string;
  readonly from: string;
  readonly to: string;
}

/** Work that is left to a person, with the reason and, where there is one, the text to write. */
export interface ByHandStep extends StepBase {
  readonly kind: 'by-hand';
  readonly finding: string | null;
  readonly location: Location | null;
  readonly reason: string;
  readonly suggestion?: string;
}

export interface VerifyStep extends StepBase {
  readonly kind: 'verify';
  readonly stage: 'key' | 'tree';
  /** Set for stage `key`. */
  readonly keyId: string | null;
}

/** The end of the dual-running window: described by the plan, done only by `keyshift retire`. */
export interface RetireStep extends StepBase {
  readonly kind: 'retire';
  readonly credential: string;
}

export type Step =
  | CreateKeyStep
  | DeliverSecretStep
  | EditFileStep
  | BumpClientStep
  | ByHandStep
  | VerifyStep
  | RetireStep;

export type StepKind = Step['kind'];

/** `utf8` keeps a BOM as the first character; `latin1` is what is neither valid UTF-8 nor UTF-16. */
export type TextEncoding = 'utf8' | 'utf16le' | 'utf16be' | 'latin1';

/** Everything that would be done, as data. JSON on disk. */
export interface Plan {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'keyshift'; readonly version: string };
  /** Digest of all the rest; a plan that was edited by hand no longer matches it, which apply reports. */
  readonly id: string;
  /** Id of the plan that this one was made from, by leaving marks in the code. */
  readonly basedOn?: string;
  /** Absolute path of the tree the files are relative to. */
  readonly root: string;
  /** Files and folders the plan is about, relative to the root; empty for all of it. */
  readonly paths: readonly string[];
  readonly profile: ScopeProfile;
  readonly steps: readonly Step[];
}
