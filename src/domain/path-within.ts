/** A file is one of the paths or lies below one; an empty path is the root. Forward slashes, no trailing one. */
export function isWithin(file: string, paths: readonly string[]): boolean {
  return paths.some((path) => path === '' || file === path || file.startsWith(`${path}/`));
}
