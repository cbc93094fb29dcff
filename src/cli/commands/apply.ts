import { readFileSync } from 'node:fs';
import { EXIT, KeyshiftError } from '../../domain/errors.ts';
import type { Plan } from '../../domain/plan.ts';
import { withApiOptions } from '../api-options.ts';
import { type ApplyRunOptions, applyRun, confirm, declined } from '../apply-run.ts';
import type { Command } from '../command.ts';
import { withCommitOptions } from '../commit-options.ts';
import { showPlan } from '../plan-view.ts';

interface ApplyCommandOptions extends ApplyRunOptions {
  readonly plan: string;
  readonly dryRun: boolean;
  readonly yes: boolean;
  readonly resume: boolean;
}

export const applyCommand: Command<ApplyCommandOptions> = {
  command: 'apply <plan>',
  describe: 'Carry out a plan: create the keys, hand over the secrets, edit the files, verify',
  options: (program) =>
    withCommitOptions(withApiOptions(program))
      .positional('plan', { type: 'string', demandOption: true, describe: 'File that keyshift plan wrote' })
      .option('dry-run', { type: 'boolean', default: false, describe: 'Show what would be done' })
      .option('yes', { alias: 'y', type: 'boolean', default: false, describe: 'Do not ask' })
      .option('sink', { type: 'string', describe: 'Where secrets go, instead of what the plan says' })
      .option('resume', { type: 'boolean', default: false, describe: 'Insist that the plan was begun before' })
      .option('allow-dirty', { type: 'boolean', default: false, describe: 'Also edit files with uncommitted changes' })
      .option('force', { type: 'boolean', default: false, describe: 'Also a plan that was edited by hand' }),
  examples: [
    ['keyshift apply keyshift.plan.json --dry-run', 'Show keys, edits and what stays by hand'],
    ['keyshift apply keyshift.plan.json --sink dotenv:.env --yes', 'Do it; run it again to go on after a stop'],
  ],
  async run(options, context) {
    const plan = await readPlan(options.plan);
    if (options.dryRun) {
      context.print(await showPlan(plan, context));
      return EXIT.ok;
    }
    if (options.resume) await refuseUnbegun(plan);
    const keys = plan.steps.filter(({ kind }) => kind === 'create-key').length;
    const question = `Create ${keys} ${keys === 1 ? 'key' : 'keys'} and edit the files of plan ${plan.id}?`;
    return (await confirm(question, options.yes, context)) ? applyRun(plan, options, context) : declined(context);
  },
};

async function readPlan(file: string): Promise<Plan> {
  const { parsePlan } = await import('../../plan/read-plan.ts');
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new KeyshiftError('input', `${file} cannot be read`, {
      hint: 'Make a plan with: keyshift plan',
      cause: error,
    });
  }
  return parsePlan(text, file);
}

async function refuseUnbegun(plan: Plan): Promise<void> {
  const { findRunOf } = await import('../../migrate/state-folder.ts');
  if (await findRunOf(plan.root, plan.id)) return;
  throw new KeyshiftError('usage', 'this plan was not begun before', { hint: 'Apply it without --resume.' });
}
