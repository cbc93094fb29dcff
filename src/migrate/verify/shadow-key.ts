import { type Credential, READ_CALLS, type ReadCall, type Reader } from '../../clarifai/reader.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Plan, PlannedKey } from '../../domain/plan.ts';
import { keysBehind, plannedKeys } from '../../domain/plan-keys.ts';
import { fileChanges } from '../../domain/plan-steps.ts';
import type { Secret } from '../../domain/secret.ts';
import { because, DONE, type RunPorts, type StepResult } from '../apply-ports.ts';
import { findKeys } from '../find-key.ts';
import { effectOf } from '../run-state.ts';
import { checked } from './checked.ts';
import { compareAnswers } from './compare-answers.ts';

/** Old credentials as they stand in a text. */
export interface LegacyParts {
  readonly clientIds: readonly Secret[];
  readonly clientSecrets: readonly Secret[];
  readonly accessTokens: readonly Secret[];
}

/** The old credentials in a file as it was before the run; of no file, those of the user's environment. */
export type LegacyIn = (file?: string, bytes?: Uint8Array) => Promise<LegacyParts>;

interface ShadowPorts {
  readonly reader: Reader;
  readonly legacyIn: LegacyIn;
}

/** The same reading calls with the old and with the new credential, field by field. */
export async function* shadowKey(
  plan: Plan,
  planned: PlannedKey,
  ports: RunPorts,
  { reader, legacyIn }: ShadowPorts,
): AsyncGenerator<Outcome> {
  const stepId = `shadow-${planned.id}`;
  const about = `compare old and new for ${planned.id}`;
  const calls = callsOf(planned, plan);
  const [key] = await findKeys(ports.service, planned);
  const old = await legacyCredential(await legacyOf(plan, planned, ports, legacyIn), reader);
  if (typeof old === 'string' || key === undefined || calls.length === 0) {
    const reason = typeof old === 'string' ? old : 'there is no key, or no call to compare';
    yield await checked(stepId, Promise.resolve(because('skipped', reason)), about);
    return;
  }
  const now: Credential = { scheme: 'Key', secret: key.secret };
  for (const { path } of calls) {
    yield await checked(stepId, shadowCall(path, old, now, reader), `compare GET ${path} for ${planned.id}`);
  }
}

/** Those whose answer the key sees whole; with the minimum profile also those it is not rejected for. */
function callsOf({ grants }: PlannedKey, { profile }: Plan): readonly ReadCall[] {
  const held = new Set(grants.map(({ scope }) => scope));
  return READ_CALLS.filter(({ minimum, full }) =>
    (profile === 'full' ? full : minimum).every((scope) => held.has(scope)),
  );
}

async function shadowCall(path: string, old: Credential, now: Credential, reader: Reader): Promise<StepResult> {
  const before = await reader.read(path, old).catch((error: unknown) => error);
  if (before instanceof Error) return because('skipped', `the old credential gets no answer: ${before.message}`);
  const after = await reader.read(path, now).catch((error: unknown) => error);
  if (after instanceof Error) return because('failed', `rejected: ${after.message}`);
  const { kind, fields } = compareAnswers(before, after);
  if (kind === 'same') return DONE;
  const more = fields.length > 3 ? ` and ${fields.length - 3} more` : '';
  return because('failed', `${kind}: ${fields.slice(0, 3).join(', ')}${more}`);
}

/** From the copies of the files that the key's edits changed, else from the environment. */
async function legacyOf(plan: Plan, { id }: PlannedKey, ports: RunPorts, legacyIn: LegacyIn): Promise<LegacyParts> {
  const found: LegacyParts[] = [];
  for (const step of fileChanges(plan)) {
    const effect = effectOf(ports.run.state, 'file', step.id);
    if (effect === undefined || !keysBehind(plannedKeys(plan), step).includes(id)) continue;
    found.push(await legacyIn(effect.file, await ports.backup.load(effect.before)));
  }
  const parts = merge(found);
  return parts.clientIds.length + parts.accessTokens.length > 0 ? parts : legacyIn();
}

function merge(parts: readonly LegacyParts[]): LegacyParts {
  const distinct = (pick: (part: LegacyParts) => readonly Secret[]) => [
    ...new Map(parts.flatMap(pick).map((secret) => [secret.fingerprint, secret])).values(),
  ];
  return {
    clientIds: distinct(({ clientIds }) => clientIds),
    clientSecrets: distinct(({ clientSecrets }) => clientSecrets),
    accessTokens: distinct(({ accessTokens }) => accessTokens),
  };
}

/** The credential, or why there is none. Which of several would be meant is not guessed. */
async function legacyCredential(parts: LegacyParts, reader: Reader): Promise<Credential | string> {
  const [clientId, otherId] = parts.clientIds;
  const [clientSecret, otherSecret] = parts.clientSecrets;
  const [token, otherToken] = parts.accessTokens;
  if (clientId && clientSecret && !otherId && !otherSecret) {
    const exchanged = await reader.exchange(clientId, clientSecret).catch((error: unknown) => error as Error);
    if (exchanged instanceof Error) return `the old credential is no longer taken: ${exchanged.message}`;
    return { scheme: 'Bearer', secret: exchanged };
  }
  if (token && !otherToken) return { scheme: 'Bearer', secret: token };
  return 'no single old credential is at hand: set CLARIFAI_CLIENT_ID and CLARIFAI_CLIENT_SECRET, or CLARIFAI_ACCESS_TOKEN';
}
