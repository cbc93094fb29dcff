/**
 * Variables by which git is told where things are. A hook has them for its own repository; for a folder of
 * another they would mislead, so that each folder is asked for by itself unless its caller knows better.
 */
export const LOCATING_VARIABLES = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_COMMON_DIR',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
] as const;

export type GitLocation = Partial<Record<(typeof LOCATING_VARIABLES)[number], string>>;

/** These change what paths and objects mean. */
const MISLEADING_VARIABLES = [
  'GIT_NAMESPACE',
  'GIT_PREFIX',
  'GIT_SHALLOW_FILE',
  'GIT_GRAFT_FILE',
  'GIT_GLOB_PATHSPECS',
  'GIT_NOGLOB_PATHSPECS',
  'GIT_ICASE_PATHSPECS',
];

/**
 * Nothing is asked of a person, written, replaced, or fetched: a repository that lacks objects names the program
 * that fetches them. Older versions of git know GIT_NO_LAZY_FETCH not, all of them the list of allowed transports.
 */
const CAREFUL = {
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  LC_ALL: 'C',
};

/** The environment that git runs in: that of keyshift, without what misleads, and with care. */
export function gitEnvironment(location: GitLocation = {}): NodeJS.ProcessEnv {
  const dropped = new Set<string>([...LOCATING_VARIABLES, ...MISLEADING_VARIABLES]);
  const kept = Object.entries(process.env).filter(([name]) => !dropped.has(name));
  return { ...Object.fromEntries(kept), ...location, ...CAREFUL };
}
