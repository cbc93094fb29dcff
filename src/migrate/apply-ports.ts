import type { ApiKey, KeyService } from '../clarifai/key-service.ts';
import type { Finding } from '../domain/finding.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Plan } from '../domain/plan.ts';
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
  readonly sleep?: (milliseconds: number) => Promise<void>;
}

/** What the steps of one run share. */
export interface ApplyContext extends RunPorts {
  readonly plan: Plan;
  readonly sinkOf: SinkOf;
  readonly signal: AbortSignal | undefined;
  readonly keys: Map<string, ApiKey>;
  /** Keys that cannot be relied on, with the reason. */
  readonly blocked: Map<string, string>;
}

/** An outcome before it is tied to its step. */
export type StepResult = Omit<Outcome, 'stepId'>;

export const DONE: StepResult = { status: 'done' };

export function because(status: Exclude<Outcome['status'], 'done'>, reason: string): StepResult {
  return { status, reason };
}
