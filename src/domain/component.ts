/** Manifests whose folder is a component: the smallest package around a file. */
const MANIFEST =
  /^(package\.json|pyproject\.toml|setup\.py|requirements[^/]*\.txt|Pipfile|pom\.xml|build\.gradle(\.kts)?|composer\.json|Podfile|Package\.swift|Cartfile|go\.mod|Gemfile|[^/]+\.csproj|packages\.config)$/;

/** The folders that are components, from a listing: those with a manifest, and the root. */
export function componentFolders(files: readonly string[]): readonly string[] {
  const folders = files.filter((file) => MANIFEST.test(baseName(file))).map(folderOf);
  return [...new Set(['.', ...folders])].toSorted();
}

/** The deepest of the given folders that holds a file, or the file's own folder when none does. */
export function componentOf(file: string, folders: readonly string[]): string {
  const holding = folders.filter((folder) => folder === '.' || file.startsWith(`${folder}/`));
  return holding.toSorted((a, b) => depth(b) - depth(a))[0] ?? folderOf(file);
}

export function folderOf(file: string): string {
  const slash = file.lastIndexOf('/');
  return slash === -1 ? '.' : file.slice(0, slash);
}

/** A file's name without its folders. */
export function baseName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

function depth(folder: string): number {
  return folder === '.' ? 0 : folder.split('/').length;
}
