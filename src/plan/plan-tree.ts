import { componentOf } from '../domain/component.ts';
import type { Plan } from '../domain/plan.ts';
import { readText } from '../scan/read-text.ts';
import type { Scan, ScannedFile } from '../scan/scan-tree.ts';
import { buildPlan, type PlanOptions } from './build-plan.ts';
import { PAGES } from './bump/clients.ts';
import { type Manifest, mayDeclareClients, planBumps } from './bump.ts';

/** Plans a scanned tree; reads its manifests, changes nothing. Throws what {@link planKeys} throws. */
export function planTree(scan: Scan, options: PlanOptions): Plan {
  const listed = legacyListing(scan);
  return buildPlan(scan, planBumps(manifestsOf(scan, listed, options.root), listed), options);
}

/** What is listed in components that hold legacy code: elsewhere an old client is nobody's business. */
function legacyListing(scan: Scan): readonly string[] {
  const legacy = new Set(scan.files.filter(({ sites }) => sites.length > 0).map(({ file }) => holderOf(file, scan)));
  return scan.listed.filter((file) => legacy.has(holderOf(file, scan)));
}

function manifestsOf(scan: Scan, listed: readonly string[], root: string): readonly Manifest[] {
  const moving = new Set(scan.files.filter(hasMovingCode).map(({ file }) => holderOf(file, scan)));
  const scanned = new Map(scan.files.map((file) => [file.file, file]));
  return listed.filter(mayDeclareClients).flatMap((file): readonly Manifest[] => {
    // A page that loads the client says so, and has been read.
    const read = PAGES.test(file) ? scanned.get(file) : readText(root, file);
    if (!read) return [];
    const { text, encoding, sha256 } = read;
    return [{ file, text, encoding, sha256, codeMoves: moving.has(holderOf(file, scan)) }];
  });
}

function holderOf(file: string, { components }: Scan): string {
  return componentOf(file, components);
}

/** Settings have a config key, code has none. */
function hasMovingCode({ sites }: ScannedFile): boolean {
  return sites.some(({ rewrite, configKey }) => rewrite.kind === 'automatic' && configKey === undefined);
}
