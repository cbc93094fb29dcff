import type { Plan } from '../../../src/domain/plan.ts';
import { mayDeclareClients } from '../../../src/plan/bump.ts';
import { planTree } from '../../../src/plan/plan-tree.ts';
import { renderPlanText } from '../../../src/report/plan-text.ts';
import { renderSarif } from '../../../src/report/sarif.ts';
import { renderScanCsv } from '../../../src/report/scan-csv.ts';
import { renderScanGithub } from '../../../src/report/scan-github.ts';
import { renderScanMarkdown } from '../../../src/report/scan-markdown.ts';
import { renderScanText } from '../../../src/report/scan-text.ts';
import { type Scan, scanSource } from '../../../src/scan/scan-tree.ts';
import { candidateOf } from '../../../src/scan/sources/candidate-of.ts';
import type { Input, Kind, Seed } from '../kind.ts';

/** The whole way of three files: linked, suppressed, planned and shown. */
export function treeKinds(corpus: readonly Seed[]): readonly Kind[] {
  return [{ name: 'tree', share: 2, seeds: corpus, parse: readTree }];
}

const RENDERERS = [renderScanText, renderSarif, renderScanCsv, renderScanMarkdown, renderScanGithub];

/** Line feeds, tabs, and the carriage returns of CSV are all that moves a cursor. */
const UNSAFE = /[^\P{Cc}\n\t\r]/u;

async function readTree({ name, text, beside }: Input): Promise<void> {
  const files = new Map([{ name, text }, ...beside].map((seed, at) => [`${at}/${seed.name}`, seed.text]));
  const { scan, plan } = await planOf(files);
  const shown = [...RENDERERS.map((render) => render(scan.result)), renderPlanText(plan, { texts: files })];
  const control = shown.map((one) => UNSAFE.exec(one)?.[0]).find((found) => found !== undefined);
  if (control !== undefined) throw new Error(`${JSON.stringify(control)} in what is shown`);
}

/** The scan and the plan of files that are on no disk; of manifests only those that the scan itself reads. */
export async function planOf(files: ReadonlyMap<string, string>): Promise<{ scan: Scan; plan: Plan }> {
  const listed = [...files.keys()].filter((file) => !mayDeclareClients(file));
  const candidates = listed.flatMap((file) => candidateOf(file, Buffer.from(files.get(file) ?? '')) ?? []);
  const source = { files: listed, candidates, unread: [], read: () => undefined };
  const tool = { name: 'keyshift', version: '0.0.0' } as const;
  const scan = await scanSource(source, { tool, platformKey: 'ask', shownRoot: '.', today: '2017-11-15' });
  const plan = planTree(scan, {
    root: '/nowhere',
    paths: [],
    apps: { byClientId: new Map(), fallback: { userId: 'acme', appId: 'shop' } },
    profile: 'full',
    unknownUsage: 'read-only',
    scopes: [],
    sink: null,
    project: 'shop',
  });
  return { scan, plan };
}
