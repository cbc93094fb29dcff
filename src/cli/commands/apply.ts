import { readFileSync } from 'node:fs';
import { EXIT, KeyshiftError } from '../../domain/errors.ts';
import type { Plan } from '../../domain/plan.ts';
import { withApiOptions } from '../api-options.ts';
import { type ApplyRunOptions, applyRun, confirm, declined } from '../apply-run.ts';
import type { Command } from '../command.ts';
import { withCommitOptions } from '../commit-options.ts';
import { loadConfig } from '../config.ts';
import type { Context } from '../context.ts';
import type { GlobalOptions } from '../global-options.ts';
import { type MarkerCliOptions, withMarkerOptions, withMarkers } from '../markers.ts';
import { showPlan } from '../plan-view.ts';
import { withPlan } from '../run-session.ts';
import { scanFolder } from '../scan-options.ts';

interface ApplyCommandOptions extends ApplyRunOptions, MarkerCliOptions {
  readonly plan: string;
  readonly dryRun: boolean;
  readonly yes: boolean;
  readonly resume: boolean;
}

export const applyCommand: Command<ApplyCommandOptions> = {
  command: 'apply <plan>',
  describe: 'Carry out a plan: create the keys, hand over the secrets, edit the files, verify',
  options: (program) =>
    withMarkerOptions(withCommitOptions(withApiOptions(program)))
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
    const plan = await markedPlan(await readPlan(options.plan), options, context);
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

/** A plan that was begun goes on as it began; its marks are in the files already. */
async function markedPlan(
  plan: Plan,
  options: MarkerCliOptions & Pick<GlobalOptions, 'config'>,
  context: Context,
): Promise<Plan> {
  const { findRunOf } = await import('../../migrate/state-folder.ts');
  const begun = await findRunOf(plan.root, plan.id);
  if (begun !== undefined) return (await withPlan(begun)).plan;
  if (!options.markers) return plan;
  const scan = await scanFolder(plan.root, await loadConfig(options.config));
  return withMarkers(plan, scan, options, context);
}

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
