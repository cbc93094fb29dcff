import { KeyshiftError } from '../../domain/errors.ts';
import { stepsOf } from '../../domain/plan-steps.ts';
import type { Rotation } from '../../migrate/plan-rotation.ts';
import { type ApiOptions, connect, withApiOptions } from '../api-options.ts';
import { confirm, declined } from '../apply-run.ts';
import type { Command } from '../command.ts';
import type { Context } from '../context.ts';
import { findUnfinishedRotation, type UnfinishedRotation } from '../find-run.ts';
import { onInterrupt } from '../interrupt.ts';
import { showPlan } from '../plan-view.ts';
import { type RunOptions, rootOf, withRoot } from '../run-options.ts';
import { follow, type SessionOptions, withRun, withSession } from '../run-session.ts';

interface RotateCommandOptions extends RunOptions, ApiOptions {
  readonly key: string;
  readonly sink: string | undefined;
  readonly yes: boolean;
}

export const rotateCommand: Command<RotateCommandOptions> = {
  command: 'rotate <key>',
  describe: 'Replace a leaked key by a new one with the same scopes; the old one is deleted last',
  options: (program) =>
    withRoot(withApiOptions(program))
      .positional('key', {
        type: 'string',
        demandOption: true,
        describe: 'Id of the planned key (key-1), its marker or its fingerprint; never the key itself',
      })
      .option('run', { type: 'string', default: 'latest', describe: 'Run that made the key' })
      .option('sink', { type: 'string', describe: 'Where the new secret goes, instead of where the old one went' })
      .option('yes', { alias: 'y', type: 'boolean', default: false, describe: 'Do not ask' }),
  examples: [
    ['keyshift rotate key-1', 'Rotate the first key of the last run; the same again goes on after a stop'],
    ['keyshift rotate key-1 --sink vault:secret/clarifai', 'The new secret to another place'],
  ],
  async run(options, context) {
    const root = rootOf(options);
    const rotation = await findOrPlan(root, options, context);
    const begun = 'folder' in rotation;
    context.print(await showPlan(rotation.plan, context));
    const question = begun ? `Go on with the rotation of run ${rotation.folder.id}?` : 'Rotate it?';
    if (!(await confirm(question, options.yes, context))) return declined(context);
    const { rotateKey } = await import('../../migrate/rotate.ts');
    const { createRun } = await import('../../migrate/state-folder.ts');
    const { plan, old } = rotation;
    const open = async () => ({ folder: begun ? rotation.folder : await createRun(root, plan, new Date()), plan });
    const service = await connect(options, context);
    const interrupt = onInterrupt('Finishing the step at work; run the same command again to go on.', context);
    try {
      return await withSession(root, open, service, options, ({ ports }) =>
        follow(rotateKey(plan, old, ports, interrupt.signal), plan, context),
      );
    } finally {
      interrupt.release();
    }
  },
};

function refuseOtherSink({ plan, folder }: UnfinishedRotation, sink: string | undefined): void {
  if (sink === undefined || stepsOf(plan, 'deliver-secret').some((step) => step.sink === sink)) return;
  throw new KeyshiftError('refused', `run ${folder.id} began this rotation with another sink`, {
    hint: `Go on without --sink, or first undo it with: keyshift rollback ${folder.id}`,
  });
}

/** A rotation that was stopped is gone on with: until it is done, two keys carry the marker. */
async function findOrPlan(
  root: string,
  options: RotateCommandOptions & SessionOptions,
  context: Context,
): Promise<Rotation | UnfinishedRotation> {
  const { findPlanned, planRotation } = await import('../../migrate/plan-rotation.ts');
  const { key, sink } = options;
  return withRun(root, options.run, options, context, async ({ plan, ports }) => {
    const { service, tree, run } = ports;
    const { marker } = findPlanned({ plan, origin: run.state, key });
    const begun = await findUnfinishedRotation(root, marker);
    if (begun === undefined) return planRotation({ plan, origin: run.state, key, sink, service, tree });
    refuseOtherSink(begun, sink);
    return begun;
  });
}
