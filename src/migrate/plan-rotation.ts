import type { KeyService } from '../clarifai/key-service.ts';
import { holesIn, secretHole } from '../domain/edit.ts';
import { KeyshiftError } from '../domain/errors.ts';
import type { Span } from '../domain/location.ts';
import type { DeliverSecretStep, EditFileStep, FileChange, Plan, PlannedKey, Step } from '../domain/plan.ts';
import { plannedKeys } from '../domain/plan-keys.ts';
import { fileChanges } from '../domain/plan-steps.ts';
import { seal } from '../domain/seal-plan.ts';
import type { Secret } from '../domain/secret.ts';
import { decodeText } from '../domain/text-codec.ts';
import { findKeys } from './find-key.ts';
import type { DeliveryEffect, RunState } from './run-state.ts';
import type { SourceTree } from './source-tree.ts';

export interface RotationRequest {
  /** The plan and the state of the run that made or adopted the key. */
  readonly plan: Plan;
  readonly origin: RunState;
  /** Planned key id, marker or fingerprint; never the key itself. */
  readonly key: string;
  /** Takes the place of the sinks that the run delivered to. */
  readonly sink?: string | undefined;
  readonly service: Pick<KeyService, 'listKeys'>;
  readonly tree: SourceTree;
}

/** A rotation as data: apply it with {@link rotateKey}. */
export interface Rotation {
  readonly plan: Plan;
  /** The key that is replaced. */
  readonly old: Secret;
}

/**
 * Plans the replacement of a key: a new one with the same scopes and description, delivered where the
 * old one went, and put into every file that holds the old one.
 * @throws {KeyshiftError} 'usage' when no such key exists; 'refused' when its secret has nowhere to go
 */
export async function planRotation(request: RotationRequest): Promise<Rotation> {
  const { plan, tree } = request;
  const planned = findPlanned(request);
  const old = await findOld(request, planned);
  const deliveries = deliverSteps(request, planned);
  const edits = await Promise.all(fileChanges(plan).map((step) => editStep(tree, step, planned, old)));
  const steps: readonly Step[] = [
    { id: '1-create-key', kind: 'create-key', key: planned },
    ...deliveries,
    { id: '3-verify-key', kind: 'verify', stage: 'key', keyId: planned.id },
    ...edits.flat(),
  ];
  if (steps.length === 2) {
    throw new KeyshiftError('refused', `the run delivered key ${planned.id} nowhere`, {
      hint: 'Name a sink with --sink.',
    });
  }
  // A plan of its own: whoever applies the plan that made the key again must not come upon the rotation.
  const { basedOn: _, ...rest } = plan;
  return { plan: seal({ ...rest, steps }), old };
}

/** @throws {KeyshiftError} 'usage' when the run has no such key */
export function findPlanned({ plan, origin, key }: Pick<RotationRequest, 'plan' | 'origin' | 'key'>): PlannedKey {
  const found = plannedKeys(plan).find(
    ({ id, marker }) => id === key || marker === key || origin.keys.get(marker)?.fingerprint === key,
  );
  if (found !== undefined) return found;
  const known = plannedKeys(plan)
    .map(({ id }) => id)
    .join(', ');
  throw new KeyshiftError('usage', `the run has no key of that id, marker or fingerprint`, {
    hint: `Its keys: ${known}`,
  });
}

async function findOld({ service }: RotationRequest, planned: PlannedKey): Promise<Secret> {
  const [old, ...more] = await findKeys(service, planned);
  if (old === undefined) {
    throw new KeyshiftError('usage', `key ${planned.id} does not exist any more`, {
      hint: 'Make it again with: keyshift apply',
    });
  }
  if (more.length > 0) {
    throw new KeyshiftError('refused', `${more.length + 1} keys carry the marker of ${planned.id}`, {
      hint: 'A rotation was left unfinished. Go on with it, or roll it back.',
    });
  }
  return old.secret;
}

function deliverSteps({ origin, sink }: RotationRequest, planned: PlannedKey): readonly DeliverSecretStep[] {
  const made = origin.effects.filter(
    (effect): effect is DeliveryEffect => effect.kind === 'delivery' && effect.keyId === planned.id,
  );
  const given = sink !== undefined && [{ sink, name: made[0]?.name ?? planned.envName }];
  const places = given || distinct(made);
  return places.map((place, index) => {
    if (sink === undefined && place.sink.startsWith('exec:')) {
      throw new KeyshiftError('refused', `the command of ${place.sink} was not kept`, {
        hint: 'Give it again with --sink.',
      });
    }
    return {
      id: `2-deliver-secret-${index + 1}`,
      kind: 'deliver-secret',
      keyId: planned.id,
      name: place.name,
      sink: place.sink,
      optional: false,
    };
  });
}

function distinct(made: readonly DeliveryEffect[]): readonly DeliveryEffect[] {
  return [...new Map(made.map((effect) => [`${effect.sink}\0${effect.name}`, effect])).values()];
}

/** Replaces the old secret in a file that the run put it into. */
async function editStep(
  tree: SourceTree,
  step: FileChange,
  { id: keyId }: PlannedKey,
  old: Secret,
): Promise<readonly EditFileStep[]> {
  if (!step.edits.some(({ text }) => holesIn(text).includes(keyId))) return [];
  const found = await tree.read(step.file);
  const decoded = found && decodeText(found.bytes);
  if (found === undefined || decoded === undefined) return [];
  const masks = occurrences(decoded.text, old.reveal());
  if (masks.length === 0) return [];
  return [
    {
      id: `4-edit-file-${step.file}`,
      kind: 'edit-file',
      file: step.file,
      sha256: found.sha256,
      encoding: decoded.encoding,
      edits: masks.map((span) => ({ ...span, text: secretHole(keyId) })),
      masks,
      findings: [],
    },
  ];
}

function occurrences(text: string, value: string): readonly Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + value.length)) {
    found.push({ start: at, end: at + value.length });
  }
  return found;
}
