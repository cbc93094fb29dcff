import { componentOf } from '../../domain/component.ts';
import { indexFiles } from './file-index.ts';
import { importedNames, importingLanguage } from './import-names.ts';
import { filesOfModule } from './module-files.ts';
import { isThirdParty } from './third-party.ts';
import { pathsInPackages, workspacePackages } from './workspace-packages.ts';

/** Files of one component that are read to see what they import; no credential's component is larger. */
const MAX_READ = 2000;

export interface ImportTree {
  readonly listed: readonly string[];
  readonly components: readonly string[];
  readonly read: (file: string) => string | undefined;
}

/**
 * Which of the given files each component reaches through imports over its border, directly or through other
 * files: code of another package that runs with the component's credential. Read by text, `shared` alone is looked for.
 */
export function sharedCode(
  shared: readonly string[],
  components: readonly string[],
  tree: ImportTree,
): ReadonlyMap<string, readonly string[]> {
  if (shared.length === 0) return new Map();
  const importsOf = importReader(tree);
  return new Map(
    components.map((component) => {
      const own = tree.listed.filter(
        (file) =>
          importingLanguage(file) !== undefined &&
          !isThirdParty(file) &&
          componentOf(file, tree.components) === component,
      );
      const reached = closure(own.slice(0, MAX_READ), importsOf);
      return [component, shared.filter((file) => reached.has(file))] as const;
    }),
  );
}

function closure(start: readonly string[], importsOf: (file: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set(start);
  const pending = [...start];
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    for (const next of importsOf(file)) {
      if (reached.has(next)) continue;
      reached.add(next);
      pending.push(next);
    }
  }
  return reached;
}

/** Reads each file once, whichever component asks. */
function importReader({ listed, read }: ImportTree): (file: string) => readonly string[] {
  const index = indexFiles(listed);
  const packages = workspacePackages(listed, read);
  const known = new Map<string, readonly string[]>();
  const find = (file: string): readonly string[] => {
    const language = importingLanguage(file);
    const text = language && read(file);
    if (language === undefined || text === undefined) return [];
    return importedNames(file, text).flatMap((name) => {
      const named = filesOfModule(name, file, language, index);
      const packaged = pathsInPackages(name, packages, read).flatMap((path) =>
        filesOfModule(`/${path}`, file, language, index),
      );
      return [...named, ...packaged].slice(0, 1);
    });
  };
  return (file) => {
    const imports = known.get(file) ?? find(file);
    known.set(file, imports);
    return imports;
  };
}
