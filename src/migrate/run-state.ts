import type { Outcome, OutcomeStatus } from '../domain/outcome.ts';
import type { AppRef } from '../domain/plan.ts';
import type { Journal, JournalEntry } from './journal.ts';
import { foldKeyRecord, type KeyHistory } from './key-history.ts';

interface EffectBase {
  /** Position among all effects of the run, undone ones included. */
  readonly id: number;
  readonly stepId: string;
}

/** A file of the tree that a run wrote, or was about to write. */
export interface FileEffect extends EffectBase {
  readonly kind: 'file';
  readonly file: string;
  /** SHA-256, also the name of the copy in the backup. */
  readonly before: string;
  readonly after: string;
  readonly inPlace: boolean;
  settled: boolean;
}

/** A secret that a run handed to a sink, or was about to. */
export interface DeliveryEffect extends EffectBase {
  readonly kind: 'delivery';
  readonly keyId: string;
  readonly fingerprint: string;
  /** The sink as the user wrote it; for `exec` only its description. */
  readonly sink: string;
  readonly name: string;
  readonly app: AppRef;
  readonly description: string;
  /** SHA-256 and backup name of the sink's file; null when there was none. */
  readonly before: string | null;
  /** SHA-256 of the sink's file; null for a sink without one. */
  after: string | null;
  settled: boolean;
}

export type Effect = FileEffect | DeliveryEffect;

export type RunStatus = 'new' | 'interrupted' | 'done' | 'partly' | 'rolled-back' | 'retired';

/** What a journal says of its run. `effects` are those not undone, oldest first. */
export interface RunState {
  status: RunStatus;
  startedAt: string | null;
  /** When all was first done; null after a rollback. */
  doneAt: string | null;
  /** Fingerprint of the key that the run replaces; null unless it is a rotation. */
  rotates: string | null;
  /** A rotation that deleted the old key, from where there is no way back. */
  rotated: boolean;
  effects: Effect[];
  nextEffect: number;
  readonly keys: KeyHistory;
  readonly outcomes: Map<string, Outcome>;
}

export interface Run {
  readonly state: RunState;
  readonly journal: Journal;
  /** Appends to the journal, then to the state. */
  record(entry: JournalEntry): Promise<void>;
}

/** Reads the state from a journal and keeps the two together. */
export function openRun(journal: Journal): Run {
  const state: RunState = {
    status: 'new',
    startedAt: null,
    doneAt: null,
    rotates: null,
    rotated: false,
    effects: [],
    nextEffect: 1,
    keys: new Map(),
    outcomes: new Map(),
  };
  for (const record of journal.records) foldRunRecord(state, record);
  return {
    state,
    journal,
    async record(entry) {
      await journal.append(entry);
      foldRunRecord(state, entry);
    },
  };
}

/** The effect of a step that has not been undone. */
export function effectOf<Kind extends Effect['kind']>(
  state: RunState,
  kind: Kind,
  stepId: string,
): Extract<Effect, { kind: Kind }> | undefined {
  const found = state.effects.findLast((effect) => effect.kind === kind && effect.stepId === stepId);
  return found as Extract<Effect, { kind: Kind }> | undefined;
}

function foldRunRecord(state: RunState, entry: JournalEntry): void {
  foldKeyRecord(state.keys, entry);
  FOLDS[entry.type]?.(state, entry);
}

/** ISO 8601; null for an entry that is only on its way to the journal, which stamps it. */
function timeOf(entry: JournalEntry): string | null {
  return (entry['time'] as string | undefined) ?? null;
}

/** The journal is this program's own and guarded by its chain, so the fields are taken at their word. */
const FOLDS: Readonly<Record<string, (state: RunState, entry: JournalEntry) => void>> = {
  'run-started'(state, entry) {
    state.status = 'interrupted';
    state.startedAt ??= timeOf(entry);
  },
  'run-ended'(state, entry) {
    const failed = [...state.outcomes.values()].some(({ status }) => status === 'failed');
    state.status = failed ? 'partly' : 'done';
    if (!failed) state.doneAt ??= timeOf(entry);
  },
  'rolled-back'(state) {
    state.status = 'rolled-back';
    state.doneAt = null;
    state.outcomes.clear();
  },
  'rotation-started'(state, entry) {
    state.rotates = String(entry['old']);
  },
  'old-key-deleted'(state) {
    state.rotated = true;
  },
  retired(state) {
    state.status = 'retired';
  },
  'step-outcome'(state, entry) {
    const stepId = String(entry['stepId']);
    const status = entry['status'] as OutcomeStatus;
    const reason = entry['reason'] as string | undefined;
    state.outcomes.set(stepId, { stepId, status, ...(reason === undefined ? {} : { reason }) });
  },
  'file-intended'(state, entry) {
    const id = state.nextEffect++;
    state.effects.push({ ...(entry as unknown as FileEffect), id, kind: 'file', settled: false });
  },
  'file-written'(state, entry) {
    const effect = effectOf(state, 'file', String(entry['stepId']));
    if (effect) effect.settled = true;
  },
  'delivery-intended'(state, entry) {
    const effect = entry as unknown as DeliveryEffect;
    const id = state.nextEffect++;
    state.effects.push({ ...effect, id, kind: 'delivery', after: null, settled: false });
  },
  delivered(state, entry) {
    const effect = effectOf(state, 'delivery', String(entry['stepId']));
    if (effect) Object.assign(effect, { after: entry['after'] ?? null, settled: true });
  },
  undone(state, entry) {
    state.effects = state.effects.filter(({ id }) => id !== entry['effect']);
  },
};
