import { execFileSync } from 'node:child_process';

/** Grammars are a build product: the tests read the same packed files that a user installs. */
export function setup(): void {
  execFileSync(process.execPath, ['scripts/pack-grammars.mjs'], { stdio: 'inherit' });
}
