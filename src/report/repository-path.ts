/**
 * A file as a repository's own tools name it: code hosts look for annotated files from the folder in
 * which keyshift was started, which is not the scanned one after `keyshift scan services`.
 */
export function repositoryPath(root: string, file: string): string {
  const folder = root.replace(/^(\.\/)+/, '').replace(/\/+$/, '');
  return folder === '' || folder === '.' || folder.startsWith('/') || folder.startsWith('..')
    ? file
    : `${folder}/${file}`;
}
