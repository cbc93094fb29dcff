import type { FindingKind, Waypoint } from '../../domain/finding.ts';
import { hold } from '../../languages/hold.ts';
import type { Site } from '../../languages/language.ts';
import { type CodeFile, lineAt } from './code-files.ts';
import { definitionIn } from './definition-in.ts';
import type { Tree } from './follow.ts';
import { followPart, withFollowed } from './follow-part.ts';
import { isOpen } from './is-open.ts';
import type { FileAddition, LinkedFile } from './linked-file.ts';

const USES: ReadonlySet<FindingKind> = new Set([
  'client-credentials-constructor',
  'access-token-constructor',
  'token-exchange',
  'bearer-header',
  'access-token-query',
]);

/** Sites with the values of other files put in, and what was found where those values stand. */
export interface LinkedValues {
  readonly sites: readonly Site[];
  readonly additions: readonly FileAddition[];
}

/** Follows what the sites of one file are given to the files that declare it. */
export async function linkValues({ file, analysis }: LinkedFile, tree: Tree): Promise<LinkedValues> {
  if (!analysis.sites.some((site) => USES.has(site.kind) && site.parts.some(isOpen))) {
    return { sites: analysis.sites, additions: [] };
  }
  const code = await tree.code.parse(file);
  if (code === undefined) return { sites: analysis.sites, additions: [] };
  const linked = [];
  for (const site of analysis.sites) linked.push(USES.has(site.kind) ? await linkSite(site, code, tree) : { site });
  return {
    sites: linked.map(({ site }) => site),
    additions: linked.flatMap(({ additions }) => additions ?? []),
  };
}

interface LinkedSite {
  readonly site: Site;
  readonly additions?: readonly FileAddition[];
}

async function linkSite(site: Site, code: CodeFile, tree: Tree): Promise<LinkedSite> {
  const found = await Promise.all(site.parts.map((part) => (isOpen(part) ? followPart(part, code, tree) : undefined)));
  if (!found.some((followed) => followed !== undefined)) return { site };
  const parts = site.parts.map((part, index) => withFollowed(part, found[index], site.span.start));
  const via = distinct(found.flatMap((followed) => followed?.via ?? []));
  const back: Waypoint = { file: code.file, line: lineAt(code, site.span.start), what: 'uses it' };
  const additions = found.flatMap((followed, index) => {
    const role = site.parts[index]?.role;
    return followed && role ? [{ to: followed.code, site: definitionIn(followed, role, site.client, back) }] : [];
  });
  return { site: together({ ...site, parts, via }, via), additions };
}

function distinct(via: readonly Waypoint[]): readonly Waypoint[] {
  return [...new Map(via.map((point) => [`${point.file}:${point.line}`, point])).values()];
}

/** Two code files change in one step only by hand: others may use what they share. */
function together(site: Site, via: readonly Waypoint[]): Site {
  const file = via.at(-1)?.file ?? '';
  const reason = `the credential stands in ${file}: let that file give the key, and take it here, in one change`;
  if (site.rewrite.kind === 'automatic') return hold(site, reason);
  return /given from outside|declared in another file|does not follow/.test(site.rewrite.reason)
    ? { ...site, rewrite: { ...site.rewrite, reason } }
    : site;
}
