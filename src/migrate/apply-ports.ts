import type { ApiKey, KeyService } from '../clarifai/key-service.ts';
import type { Finding } from '../domain/finding.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Plan } from '../domain/plan.ts';
import type { Secret } from '../domain/secret.ts';
import type { Backup } from './backup.ts';
import type { SinkOf } from './check-plan.ts';
import type { Run } from './run-state.ts';
import type { Sink } from './sinks/sink.ts';
import type { SourceTree } from './source-tree.ts';

/** Everything through which a run touches the world. */
export interface RunPorts {
  readonly service: KeyService;
  readonly run: Run;
  readonly tree: SourceTree;
  readonly backup: Backup;
  /** `parseSink` bound to the folder that the user's paths are relative to. */
  readonly openSink: (spec: string) => Sink;
  /** The legacy uses that a scan of the tree finds now. */
  readonly rescan?: (root: string) => Promise<readonly Finding[]>;
  /** Files of the tree in which a secret stands. */
  readonly filesHolding?: (root: string, secret: Secret) => Promise<readonly string[]>;
  readonly sleep?: (milliseconds: number) => Promise<void>;
}

/** What of a plan must not be done because files moved on. */
export interface Refusals {
  /** By step id. */
  readonly changes: ReadonlyMap<string, StepResult>;
  /** Keys that only refused changes would use, by their id, with the reason. */
  readonly keys: ReadonlyMap<string, string>;
  /** The files that moved on. */
  readonly files: readonly string[];
}

/** What the steps of one run share. */
export interface ApplyContext extends RunPorts {
  readonly plan: Plan;
  readonly sinkOf: SinkOf;
  readonly signal: AbortSignal | undefined;
  readonly keys: Map<string, ApiKey>;
  /** Keys that cannot be relied on, with the reason. */
  readonly blocked: Map<string, string>;
  /** What the files on disk no longer allow. */
  readonly refusals: Refusals;
}

/** An outcome before it is tied to its step. */
export type StepResult = Omit<Outcome, 'stepId'>;

export const DONE: StepResult = { status: 'done' };

export function because(status: Exclude<Outcome['status'], 'done'>, reason: string): StepResult {
  return { status, reason };
}

/** `: why`, or nothing, for a step that rests on a key which is blocked. */
export function explained(blocked: ReadonlyMap<string, string>, keyId: string | null): string {
  const reason = keyId === null ? undefined : blocked.get(keyId);
  return reason === undefined ? '' : `: ${reason}`;
}
