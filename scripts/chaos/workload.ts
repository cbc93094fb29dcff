import type { RunningSandbox } from '../../src/sandbox/index.ts';

/** A job of keyshift that a trial starts, kills, and goes on with. */
export interface Workload {
  readonly name: string;
  /** Keys that must exist at the end. */
  readonly plannedKeys: number;
  /** Writes the files that the job begins with into an empty folder. */
  prepare(folder: string): Promise<void> | void;
  /** A command that belongs to how the job begins and tells the service nothing; run once. */
  readonly plan?: readonly string[];
  /** A command that makes what the job works on, run before each trial while nothing is wrong with the service. */
  readonly before?: readonly string[];
  /** The job puts every file back to what it was when `before` was run. */
  readonly restores?: boolean;
  /** Whenever the job is killed, each planned key has a living key that is delivered. */
  readonly keepsKeys?: boolean;
  /** The command that begins the job. */
  readonly begin: readonly string[];
  /** The command that goes on with it. */
  readonly resume: readonly string[];
  /** Files, relative to the folder, that take the secrets. */
  readonly sinks: readonly string[];
  /** Also compared with those of an undisturbed run, besides all files outside `.keyshift`. */
  readonly answers: (folder: string) => readonly string[];
  /** The journal whose fingerprints the answers carry. */
  readonly journal?: (folder: string) => string;
}

/** What is wrong with the service while a job runs. */
export interface Trouble {
  readonly name: string;
  readonly faults: Parameters<RunningSandbox['setFaults']>[0];
  /** Applications hold many other keys, of which some vanish while a list is read. */
  readonly crowded?: boolean;
}

const POST = { method: 'POST', path: '/v2/users/*/keys' };
const LIST = { method: 'GET', path: '/v2/users/*/apps/*/keys' };

export const TROUBLES: readonly Trouble[] = [
  { name: 'none', faults: [] },
  { name: 'commit-then-drop', faults: [{ fault: 'commit-then-drop', match: POST, probability: 0.5 }] },
  {
    name: 'time-out after commit',
    faults: [{ fault: 'slow-body', match: POST, probability: 0.4, milliseconds: 4000 }],
  },
  { name: '500 after commit', faults: [{ fault: '500-after-commit', match: POST, probability: 0.5 }] },
  { name: 'request carried out twice', faults: [{ fault: 'commit-twice', match: POST, probability: 0.5 }] },
  { name: 'list that changes while read', faults: [], crowded: true },
  {
    name: 'all at once',
    faults: [
      { fault: '429', probability: 0.05 },
      { fault: '500', match: LIST, probability: 0.1 },
      { fault: 'reset', probability: 0.05 },
      { fault: 'malformed-json', match: POST, probability: 0.2 },
      { fault: 'commit-then-drop', match: POST, probability: 0.2 },
      { fault: 'commit-twice', match: POST, probability: 0.2 },
    ],
  },
];
