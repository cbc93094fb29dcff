import { folderOf } from '../../domain/component.ts';

/** What writes each lock file anew. */
const LOCKS: Readonly<Record<string, string>> = {
  'package-lock.json': 'npm install',
  'npm-shrinkwrap.json': 'npm install',
  'yarn.lock': 'yarn install',
  'pnpm-lock.yaml': 'pnpm install',
  'bun.lock': 'bun install',
  'Pipfile.lock': 'pipenv lock',
  'poetry.lock': 'poetry lock',
  'uv.lock': 'uv lock',
  'pdm.lock': 'pdm lock',
  'composer.lock': 'composer update',
  'Podfile.lock': 'pod install',
  'Gemfile.lock': 'bundle install',
  'Cartfile.resolved': 'carthage update',
  'Package.resolved': 'swift package update',
  'gradle.lockfile': 'gradle dependencies --write-locks',
};

/** The lock files beside a manifest, with the command that brings each up to date. */
export function locksBeside(manifest: string, listed: readonly string[]): readonly (readonly [string, string])[] {
  const folder = folderOf(manifest);
  const prefix = folder === '.' ? '' : `${folder}/`;
  const present = new Set(listed);
  return Object.entries(LOCKS).flatMap(([lock, command]) =>
    present.has(prefix + lock) ? [[prefix + lock, command] as const] : [],
  );
}
