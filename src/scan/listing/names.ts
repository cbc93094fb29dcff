/** Version control's own folders and our state; nothing in them is the project's code. */
const NEVER = new Set(['.git', '.hg', '.svn', '.keyshift']);

export function isNeverListed(folderName: string): boolean {
  return NEVER.has(folderName);
}

/** Names of files that set environment variables. Git ignores them because they hold live credentials. */
const DOTENV = /^(\.env(rc|\..+)?|.+\.env)$/;

export function isDotenvName(name: string): boolean {
  return DOTENV.test(name);
}

/** The same as rules of a .gitignore that take such files in again. */
export const DOTENV_REINCLUDED = ['!.env', '!.envrc', '!.env.?*', '!?*.env'];

/** The system's code of a file error, `EACCES`; never a path. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}
