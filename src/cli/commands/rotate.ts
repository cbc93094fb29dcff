import { type ApiOptions, connect, withApiOptions } from '../api-options.ts';
import { confirm, declined } from '../apply-run.ts';
import type { Command } from '../command.ts';
import { showPlan } from '../plan-view.ts';
import { type RunOptions, rootOf, withRoot } from '../run-options.ts';
import { follow, withRun, withSession } from '../run-session.ts';

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
  examples: [['keyshift rotate key-1', 'Rotate the first key of the last run']],
  async run(options, context) {
    const [{ planRotation }, { rotateKey }, { createRun }] = await Promise.all([
      import('../../migrate/plan-rotation.ts'),
      import('../../migrate/rotate.ts'),
      import('../../migrate/state-folder.ts'),
    ]);
    const root = rootOf(options);
    const { key, sink } = options;
    const rotation = await withRun(root, options.run, options, context, ({ plan, ports }) =>
      planRotation({ plan, origin: ports.run.state, key, sink, service: ports.service, tree: ports.tree }),
    );
    context.print(await showPlan(rotation.plan, context));
    if (!(await confirm('Rotate it?', options.yes, context))) return declined(context);
    const folder = await createRun(root, rotation.plan, new Date());
    const service = await connect(options, context);
    return withSession(root, folder, rotation.plan, service, ({ ports }) =>
      follow(rotateKey(rotation.plan, rotation.old, ports), rotation.plan, context),
    );
  },
};
