import { basename } from 'node:path';
import type { Argv } from 'yargs';
import { KeyshiftError } from '../domain/errors.ts';
import type { AppRef, Plan, ScopeProfile } from '../domain/plan.ts';
import { stepsOf } from '../domain/plan-steps.ts';
import type { AppMap } from '../plan/app-map.ts';
import type { UnknownUsageChoice } from '../scopes/scope-choice.ts';
import { type ApiOptions, connect, userIdOf } from './api-options.ts';
import { type AppEntry, readAppsFile } from './apps-file.ts';
import type { Config } from './config.ts';
import type { Context } from './context.ts';
import { OBSERVE_OPTION } from './observe-option.ts';
import { readObserved } from './read-observed.ts';
import type { TargetScan } from './scan-options.ts';
import { scopesByHand } from './scopes-by-hand.ts';

/** Options of every command that makes a plan. */
export interface PlanningOptions {
  readonly app: string | undefined;
  readonly apps: string | undefined;
  readonly user: string | undefined;
  readonly profile: ScopeProfile | undefined;
  readonly unknownUsage: UnknownUsageChoice | undefined;
  readonly scopes: string | undefined;
  readonly observe: readonly string[] | undefined;
  readonly sink: string | undefined;
  readonly project: string | undefined;
}

export function withPlanningOptions(program: Argv): Argv {
  return program
    .option('app', { type: 'string', describe: 'Application of credentials that nothing else tells, USER/APP or APP' })
    .option('apps', { type: 'string', describe: 'CSV file client_id,user_id,app_id' })
    .option('user', { type: 'string', describe: 'User id of the account (default: CLARIFAI_USER_ID)' })
    .option('profile', {
      choices: ['full', 'minimum'] as const,
      describe: 'full: no answer is redacted (default); minimum: none is rejected',
    })
    .option('unknown-usage', {
      choices: ['ask', 'fail', 'read-only', 'all'] as const,
      describe: 'What calls that cannot be resolved may do (default: ask, which stops)',
    })
    .option('scopes', { type: 'string', describe: 'Scopes by hand, besides those that are inferred, separated by ;' })
    .option('observe', OBSERVE_OPTION)
    .option('sink', {
      type: 'string',
      describe:
        'Where new secrets go: dotenv:FILE, json:FILE, csv:FILE, exec:COMMAND, or a store: github, kubernetes, vault, aws, doppler, op (docs/sinks.md); {component} in it is the folder',
    })
    .option('project', { type: 'string', describe: 'Name in the descriptions of keys (default: name of the folder)' });
}

/** Plans a scanned tree as the command line and the config say. */
export async function planScan(
  scan: TargetScan,
  options: PlanningOptions & ApiOptions,
  config: Config,
  context: Context,
): Promise<Plan> {
  const { planTree } = await import('../plan/plan-tree.ts');
  const apps = await appMap(options, config, context);
  const plan = planTree(scan, {
    root: scan.root,
    paths: scan.paths,
    apps,
    profile: options.profile ?? config.profile ?? 'full',
    unknownUsage: options.unknownUsage ?? config.unknownUsage ?? 'ask',
    scopes: scopesByHand(options.scopes, config),
    observed: readObserved(options.observe ?? [], scan, context.note),
    sink: options.sink ?? config.sink ?? null,
    project: options.project ?? config.project ?? basename(scan.root),
  });
  noteUnusedApp(apps.fallback, plan, context);
  return plan;
}

/** The account knows better than the command line which application a client id belongs to. */
function noteUnusedApp(named: AppRef | undefined, plan: Plan, context: Context): void {
  const apps = stepsOf(plan, 'create-key').map(({ key }) => key.app);
  if (!named || apps.length === 0 || apps.some(({ appId, userId }) => appId === named.appId && userId === named.userId))
    return;
  const known = [...new Set(apps.map(({ appId, userId }) => `${userId}/${appId}`))].join(', ');
  context.note(`--app ${named.userId}/${named.appId} was not needed: every client id is known to belong to ${known}.`);
}

/** What the user says goes first; with a token, the account's own list of applications comes after it. */
async function appMap(options: PlanningOptions & ApiOptions, config: Config, context: Context): Promise<AppMap> {
  const user = options.user ?? config.user ?? userIdOf(context);
  const named = options.app ?? config.app;
  const file = options.apps ?? config.apps;
  const listed = context.env['CLARIFAI_PAT'] && user !== undefined ? await askService(user, options, context) : [];
  const given = file === undefined ? [] : readAppsFile(file);
  return {
    byClientId: new Map([...listed, ...given]),
    fallback: named === undefined ? undefined : parseApp(named, user),
  };
}

async function askService(userId: string, options: ApiOptions, context: Context): Promise<readonly AppEntry[]> {
  const service = await connect(options, context);
  const apps = await service.listApps(userId);
  return apps.flatMap(({ appId, clientId }): AppEntry[] => (clientId ? [[clientId, { userId, appId }]] : []));
}

function parseApp(text: string, user: string | undefined): AppRef {
  const [first, second] = text.split('/');
  const app = second === undefined ? { userId: user, appId: first } : { userId: first, appId: second };
  if (app.userId && app.appId) return { userId: app.userId, appId: app.appId };
  throw new KeyshiftError('usage', `--app ${text} names no user`, { hint: 'Write USER/APP, or set CLARIFAI_USER_ID.' });
}
