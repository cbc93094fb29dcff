import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type GitRepo, gitRepo, plainGitEnvironment } from './git-repo.ts';
import { tempTree } from './temp-tree.ts';

/** A repository whose settings name a program at every place that git has for one. */
export interface HostileRepo {
  readonly root: string;
  /** The program ran since it was last asked. */
  ran(): boolean;
  /** Runs git as anybody would. */
  carelessly(...args: string[]): void;
}

const HOOKS = ['pre-commit', 'post-checkout', 'post-index-change', 'fsmonitor-watchman', 'reference-transaction'];

/** `files` are HEAD; `later` is staged, and a signed commit of branch `signed`; `last` is in the working tree only. */
export function hostileRepo(
  files: Readonly<Record<string, string>>,
  later: Readonly<Record<string, string>>,
  last: Readonly<Record<string, string>>,
): HostileRepo {
  const repo = gitRepo({ ...files, '.gitattributes': '* diff=evil filter=evil merge=evil\n' });
  repo.write(later);
  repo.git('add', '.');
  repo.git('branch', 'signed', signedCommit(repo));
  repo.write(last);
  const marker = join(tempTree({}), 'ran');
  const program = plant(repo, marker);
  configure(repo, program);
  return {
    root: repo.root,
    ran() {
      const there = existsSync(marker);
      rmSync(marker, { force: true });
      return there;
    },
    carelessly(...args) {
      try {
        execFileSync('git', args, { cwd: repo.root, env: plainGitEnvironment(), stdio: 'pipe' });
      } catch {
        // What git makes of the program's answer is no matter.
      }
    },
  };
}

function plant(repo: GitRepo, marker: string): string {
  const script = `#!/bin/sh\ntouch '${marker}'\ncat\n`;
  const program = join(repo.root, '.git', 'evil.sh');
  const hooks = Object.fromEntries(HOOKS.map((name) => [`.git/evil-hooks/${name}`, script]));
  // A transport that reads what it is asked, as the others do, would wait for ever.
  const transport = `#!/bin/sh\ntouch '${marker}'\nexit 1\n`;
  repo.write({ '.git/evil.sh': script, '.git/evil-transport.sh': transport, ...hooks });
  execFileSync('chmod', [
    '-R',
    '755',
    program,
    `${program.slice(0, -3)}-transport.sh`,
    join(repo.root, '.git', 'evil-hooks'),
  ]);
  return program;
}

/** A commit of the index with a signature, which `log.showSignature` would have checked by `gpg.program`. */
function signedCommit(repo: GitRepo): string {
  const text = repo.git(
    'cat-file',
    'commit',
    repo.git('commit-tree', '-p', 'HEAD', '-m', 'Sign', repo.git('write-tree')),
  );
  const signature = 'gpgsig -----BEGIN PGP SIGNATURE-----\n \n AAAA\n -----END PGP SIGNATURE-----\n';
  const signed = text.replace('\n\n', `\n${signature}\n`);
  return execFileSync('git', ['hash-object', '-t', 'commit', '-w', '--stdin'], {
    cwd: repo.root,
    env: plainGitEnvironment(),
    input: `${signed}\n`,
    encoding: 'utf8',
  }).trim();
}

function configure(repo: GitRepo, program: string): void {
  const included = `[core]\n\tfsmonitor = ${program}\n\tpager = ${program}\n\thooksPath = ${join(repo.root, '.git/evil-hooks')}\n`;
  const settings = `
[include]
	path = included
[core]
	sshCommand = ${program}
	askPass = ${program}
	editor = ${program}
	gitProxy = ${program}
	alternateRefsCommand = ${program}
[diff]
	external = ${program}
[diff "evil"]
	textconv = ${program}
	command = ${program}
[filter "evil"]
	clean = ${program}
	smudge = ${program}
	required = true
[merge "evil"]
	driver = ${program}
[interactive]
	diffFilter = ${program}
[alias]
	ls-files = !${program}
	cat-file = !${program}
	diff-index = !${program}
[credential]
	helper = !${program}
[gpg]
	program = ${program}
[log]
	showSignature = true
[pager]
	log = ${program}
	ls-files = ${program}
[protocol]
	allow = always
[protocol "ext"]
	allow = always
[remote "origin"]
	url = ext::${program.slice(0, -3)}-transport.sh
	promisor = true
	partialclonefilter = blob:none
	uploadpack = ${program}
[uploadpack]
	packObjectsHook = ${program}
[extensions]
	partialClone = origin
`;
  const config = execFileSync('cat', [join(repo.root, '.git/config')], { encoding: 'utf8' });
  repo.write({
    '.git/included': included,
    '.git/config': `${config.replace('repositoryformatversion = 0', 'repositoryformatversion = 1')}${settings}`,
  });
}
