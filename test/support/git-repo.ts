import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tempTree } from './temp-tree.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A repository of its own in a new folder, removed after the test. */
export interface GitRepo {
  readonly root: string;
  /** Runs git in it and gives what it prints, without the line end. */
  git(...args: string[]): string;
  /** Writes files; `null` removes one. */
  write(files: Readonly<Record<string, string | Uint8Array | null>>): void;
  /** Writes files, stages everything and commits; gives the commit's id. `date`: ISO 8601, by author and committer. */
  commit(files: Readonly<Record<string, string | Uint8Array | null>>, date?: string): string;
}

/** Neither the settings of whoever runs the tests nor a hook's environment matter. */
export function plainGitEnvironment(date = '2017-03-01T12:00:00+00:00'): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return {
    ...Object.fromEntries(own),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Example',
    GIT_AUTHOR_EMAIL: 'example@example.com',
    GIT_COMMITTER_NAME: 'Example',
    GIT_COMMITTER_EMAIL: 'example@example.com',
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_DATE: date,
  };
}

/** Initialised on branch main; with files, they are its first commit. */
export function gitRepo(files?: Files): GitRepo {
  const repo = openRepo(tempTree({}));
  repo.git('init', '-q', '-b', 'main');
  if (files) repo.commit(files);
  return repo;
}

/** An existing folder as a repository, such as a clone. */
export function openRepo(root: string): GitRepo {
  const run = (args: readonly string[], date?: string): string =>
    execFileSync('git', args, { cwd: root, env: plainGitEnvironment(date), encoding: 'utf8', stdio: 'pipe' }).trimEnd();
  const write: GitRepo['write'] = (files) => {
    for (const [file, content] of Object.entries(files)) writeOne(join(root, file), content);
  };
  return {
    root,
    git: (...args) => run(args),
    write,
    commit(files, date) {
      write(files);
      run(['add', '-A', '-f']);
      run(['commit', '-q', '--allow-empty', '-m', 'Change'], date);
      return run(['rev-parse', 'HEAD']);
    },
  };
}

function writeOne(path: string, content: string | Uint8Array | null): void {
  if (content === null) rmSync(path);
  else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}
