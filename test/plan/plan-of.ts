import type { AppRef, Plan } from '../../src/domain/plan.ts';
import type { PlanOptions } from '../../src/plan/build-plan.ts';
import { planTree } from '../../src/plan/plan-tree.ts';
import { scanTree } from '../../src/scan/scan-tree.ts';
import { tempTree } from '../support/temp-tree.ts';

export const ID = 'EXAMPLEclientid0000000000000000000000001';
export const SECRET = 'EXAMPLEclientsecret000000000000000000001';
export const OTHER_ID = 'EXAMPLEclientid0000000000000000000000002';
export const OTHER_SECRET = 'EXAMPLEclientsecret000000000000000000002';

const SHOP: AppRef = { userId: 'acme', appId: 'shop' };
export const CATALOG: AppRef = { userId: 'acme', appId: 'catalog' };

export type Files = Readonly<Record<string, string>>;

/** A JavaScript file of the legacy client; `id` and `secret` are expressions, `calls` whole statements. */
export function taggerCode(
  id = 'process.env.CLARIFAI_CLIENT_ID',
  secret = 'process.env.CLARIFAI_CLIENT_SECRET',
  calls = ['app.models.predict(Clarifai.GENERAL_MODEL, url);'],
): string {
  return [
    "const Clarifai = require('clarifai');",
    `const app = new Clarifai.App(${id}, ${secret});`,
    ...calls,
    '',
  ].join('\n');
}

/** The plan of a temporary tree for the application acme/shop, unless the options say otherwise. */
export function planOf(files: Files, options: Partial<PlanOptions> = {}): Promise<Plan> {
  return planIn(tempTree(files), options);
}

export async function planIn(folder: string, options: Partial<PlanOptions> = {}): Promise<Plan> {
  const scan = await scanTree(folder, {
    tool: { name: 'keyshift', version: '0.0.0' },
    platformKey: 'ask',
    shownRoot: '.',
    now: () => 0,
  });
  return planTree(scan, {
    root: folder,
    paths: [],
    apps: { byClientId: new Map(), fallback: SHOP },
    profile: 'full',
    unknownUsage: 'ask',
    project: 'acme/shop',
    scopes: [],
    sink: null,
    ...options,
  });
}
