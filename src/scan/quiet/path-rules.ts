import ignore from 'ignore';

/** An entry of the config's `ignore` list. */
export interface IgnoreEntry {
  /** As in .gitignore, from the folder of the config file. */
  readonly path: string;
  /** A kind or `language/kind`; absent for any. */
  readonly rule?: string | undefined;
  readonly reason: string;
}

/** The same, ready to be asked about the files of a scan. */
export interface PathRule {
  readonly matches: (file: string) => boolean;
  readonly rule: string | undefined;
  readonly reason: string;
}

/** `root`: the scanned folder as seen from that of the config file, `.` or `services`. */
export function compileIgnoreList(entries: readonly IgnoreEntry[], root: string): readonly PathRule[] {
  return entries.map(({ path, rule, reason }) => ({ matches: pathMatcher([path], root), rule, reason }));
}

/** Whether a file of the scanned folder is meant by patterns that are written as in .gitignore. */
export function pathMatcher(patterns: readonly string[], root: string): (file: string) => boolean {
  const rules = ignore({ allowRelativePaths: true }).add([...patterns]);
  const prefix = root === '.' ? '' : `${root}/`;
  return (file) => rules.ignores(prefix + file);
}
