import { holesIn } from '../domain/edit.ts';
import type { Plan, Step } from '../domain/plan.ts';
import { seal } from '../domain/seal-plan.ts';
import type { Scan, ScannedFile } from '../scan/scan-tree.ts';
import type { Bumps } from './bump.ts';
import { fileWork, type KeyedSite, type Unnumbered } from './changes.ts';
import { legacyCredentials, needsKey } from './credentials.ts';
import { type KeyForCredentials, type KeyOptions, planKeys } from './keys.ts';
import { oneStepPerFile } from './one-step-per-file.ts';
import { tieTogether } from './together.ts';

export interface PlanOptions extends KeyOptions {
  /** Absolute path of the tree. */
  readonly root: string;
  /** Parts of the tree that were scanned; empty for all of it. */
  readonly paths: readonly string[];
  /**
   * Where the new secrets go besides the files that held the old ones; `{component}` stands for the
   * component's folder. Null: to be named on apply.
   */
  readonly sink: string | null;
}

/** Turns a scan into everything that would be done. Pure; the same scan and options give the same plan. */
export function buildPlan(scan: Scan, bumps: Bumps, options: PlanOptions): Plan {
  const credentials = legacyCredentials(scan);
  const keys = planKeys(
    credentials.filter((credential) => needsKey(credential, scan)),
    scan,
    options,
  );
  const keyless = credentials.filter((credential) => !needsKey(credential, scan));
  const sites = keys.flatMap(({ key, credentials }): KeyedSite[] =>
    credentials.flatMap((credential) => credential.sites.map((site) => ({ ...site, key }))),
  );
  sites.push(...keyless.flatMap((credential) => credential.sites.map((site) => ({ ...site, key: null }))));
  const work = fileWork(sites, upgradedFiles(scan, bumps));
  const steps: Unnumbered<Step>[] = [
    ...keys.map(({ key }) => ({ kind: 'create-key' as const, key })),
    ...keys.map(({ key }) => ({
      kind: 'deliver-secret' as const,
      keyId: key.id,
      name: key.envName,
      sink: options.sink?.replaceAll('{component}', key.component) ?? null,
      optional: work.edits.some((step) => step.edits.some((edit) => holesIn(edit.text).includes(key.id))),
    })),
    ...keys.map(({ key }) => ({ kind: 'verify' as const, stage: 'key' as const, keyId: key.id })),
    ...tieTogether(
      oneStepPerFile(work.edits, bumps.steps),
      keys.map(({ key }) => key),
    ),
    ...work.byHand,
    ...bumps.byHand,
    ...(keys.length > 0 ? [{ kind: 'verify' as const, stage: 'tree' as const, keyId: null }] : []),
    ...keys.flatMap(retirements),
  ];
  return seal({
    schemaVersion: 1,
    tool: scan.result.tool,
    root: options.root,
    paths: options.paths,
    profile: options.profile,
    steps: steps.map((step, index) => ({ ...step, id: `${index + 1}-${step.kind}` }) as Step),
  });
}

/** Code changes with the client's version only where the client is bumped. */
function upgradedFiles(scan: Scan, bumps: Bumps): ReadonlySet<ScannedFile> {
  if (bumps.steps.length === 0) return new Set();
  return new Set(scan.files.filter((file) => file.upgrades.length > 0));
}

/** Told by application and place too: made-up and neighbouring ids share their first characters. */
function retirements({ key, credentials }: KeyForCredentials): readonly Unnumbered<Step>[] {
  const app = `${key.app.userId}/${key.app.appId}`;
  return credentials.map(({ clientId, sites: [first] }) => {
    const location = first?.file.findings[first.index]?.location;
    const place = location ? ` (${location.file}:${location.startLine})` : '';
    const what = clientId ? `client id ${clientId.masked}` : 'the old credential';
    return { kind: 'retire' as const, credential: `${what} of application ${app}${place}` };
  });
}
