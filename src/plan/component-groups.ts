import { componentOf } from '../domain/component.ts';
import type { Scan } from '../scan/scan-tree.ts';
import type { CredentialSite } from './credential-site.ts';

/**
 * Which components share a credential. A file at the root may set the variable that code in several
 * packages reads; then one key serves them all, named after the outermost of them. Components that hold
 * code and their own settings stay by themselves.
 */
export function groupComponents(sites: readonly CredentialSite[], scan: Scan): (file: string) => string {
  const parents = new Map<string, string>();
  const rootOf = (component: string): string => {
    const parent = parents.get(component);
    return parent === undefined || parent === component ? component : rootOf(parent);
  };
  for (const [settings, code] of links(sites, scan)) {
    const [outer, inner] = [rootOf(settings), rootOf(code)].toSorted((a, b) => depth(a) - depth(b));
    if (outer !== undefined && inner !== undefined && outer !== inner) parents.set(inner, outer);
  }
  return (file) => rootOf(componentOf(file, scan.components));
}

/** Pairs of a component that only holds settings and one whose code uses them. */
function links(sites: readonly CredentialSite[], scan: Scan): readonly (readonly [string, string])[] {
  const home = ({ file }: CredentialSite): string => componentOf(file.file, scan.components);
  const active = new Set(scan.result.usages.map((usage) => componentOf(usage.location.file, scan.components)));
  const code = sites.filter((item) => item.site.configKey === undefined && active.has(home(item)));
  const settings = sites.filter((item) => item.site.configKey !== undefined && !active.has(home(item)));
  return settings.flatMap((setting) =>
    code.filter((user) => isUsedBy(setting, user)).map((user) => [home(setting), home(user)] as const),
  );
}

/** The code reads the variable that the file sets, or names the same client id. */
function isUsedBy(setting: CredentialSite, user: CredentialSite): boolean {
  return user.site.parts.some(({ origin }) => {
    if (origin.source === 'reference') {
      return origin.name === setting.site.configKey || origin.name.endsWith(`.${setting.site.configKey ?? ''}`);
    }
    return origin.source === 'literal' && holds(setting, origin.secret.fingerprint);
  });
}

function holds({ site }: CredentialSite, fingerprint: string): boolean {
  return site.parts.some(({ origin }) => origin.source === 'literal' && origin.secret.fingerprint === fingerprint);
}

function depth(component: string): number {
  return component === '.' ? 0 : component.split('/').length;
}
