import { baseName, joinPath } from './file-index.ts';

/** The packages of a workspace by name, each with its folder. */
export type WorkspacePackages = ReadonlyMap<string, string>;

/** Reads the names in package.json files; a malformed one names nothing. */
export function workspacePackages(
  listed: readonly string[],
  read: (file: string) => string | undefined,
): WorkspacePackages {
  const manifests = listed.filter((file) => baseName(file) === 'package.json' && !file.includes('node_modules/'));
  return new Map(
    manifests.flatMap((file) => {
      const name = stringField(read(file), 'name');
      return name === undefined ? [] : [[name, file.slice(0, -'/package.json'.length) || '.'] as const];
    }),
  );
}

/** The files that `@acme/tags` or `@acme/tags/lib/draw` may mean, without their endings. */
export function pathsInPackages(
  module: string,
  packages: WorkspacePackages,
  read: (file: string) => string | undefined,
): readonly string[] {
  const [name, folder] = [...packages].find(([known]) => module === known || module.startsWith(`${known}/`)) ?? [];
  if (name === undefined || folder === undefined) return [];
  const inner = module.slice(name.length + 1);
  const main = stringField(read(folder === '.' ? 'package.json' : `${folder}/package.json`), 'main');
  const paths = inner === '' ? [...(main ? [main] : []), 'index', 'src/index', 'lib/index'] : [inner, `src/${inner}`];
  return paths.flatMap((path) => joinPath(folder, path) ?? []);
}

function stringField(text: string | undefined, field: string): string | undefined {
  try {
    const value: unknown = (JSON.parse(text ?? '{}') as Record<string, unknown>)[field];
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
