import { componentOf } from '../domain/component.ts';
import type { Plan } from '../domain/plan.ts';
import { readText } from '../scan/read-text.ts';
import type { Scan } from '../scan/scan-tree.ts';
import { buildPlan, type PlanOptions } from './build-plan.ts';
import { type Manifest, planBumps } from './bump.ts';
import { CLIENT_PACKAGES } from './client-packages.ts';

/** Plans a scanned tree; reads its manifests, changes nothing. Throws what {@link planKeys} throws. */
export function planTree(scan: Scan, options: PlanOptions): Plan {
  return buildPlan(scan, planBumps(manifestsOf(scan, options.root), scan.listed), options);
}

/** Only of components that hold legacy code: elsewhere an old client is nobody's business. */
function manifestsOf(scan: Scan, root: string): readonly Manifest[] {
  const legacy = new Set(
    scan.files.filter((file) => file.sites.length > 0).map((file) => componentOf(file.file, scan.components)),
  );
  return scan.listed
    .filter((file) => legacy.has(componentOf(file, scan.components)) && declaresClients(file))
    .flatMap((file) => readText(root, file) ?? []);
}

function declaresClients(file: string): boolean {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return CLIENT_PACKAGES.some((client) => client.manifests.test(name));
}
