import type { BumpClientStep, ByHandStep, TextEncoding } from '../domain/plan.ts';
import type { Unnumbered } from './changes.ts';
import { CLIENT_PACKAGES, type ClientPackage, type Declaration } from './client-packages.ts';

/** A manifest's content, read for bumping. */
export interface Manifest {
  readonly file: string;
  readonly text: string;
  readonly encoding: TextEncoding;
  readonly sha256: string;
}

export interface Bumps {
  readonly steps: readonly Unnumbered<BumpClientStep>[];
  /** Lock files are told, not edited: only the package manager can write them. */
  readonly byHand: readonly Unnumbered<ByHandStep>[];
}

/**
 * Bumps every declared client that is too old for API keys to the first version that takes them and no
 * further. Declarations without a version (`*`, `latest`) stay.
 */
export function planBumps(manifests: readonly Manifest[], listed: readonly string[]): Bumps {
  const steps = manifests.flatMap((manifest) =>
    CLIENT_PACKAGES.filter((client) => client.manifests.test(baseName(manifest.file))).flatMap((client) =>
      client
        .declarations(manifest.text)
        .filter((declaration) => isOlder(declaration.version, client.minimum))
        .map((declaration) => bump(manifest, client, declaration)),
    ),
  );
  return { steps, byHand: steps.flatMap((step) => lockNotice(step, listed)) };
}

function bump(manifest: Manifest, client: ClientPackage, declaration: Declaration): Unnumbered<BumpClientStep> {
  const { file, sha256, encoding } = manifest;
  return {
    kind: 'bump-client',
    file,
    sha256,
    encoding,
    edits: [{ ...declaration.span, text: client.minimum }],
    masks: [],
    dependency: client.name,
    from: declaration.version,
    to: client.minimum,
  };
}

/** Compares the numbers only; a missing part counts as zero. */
function isOlder(version: string, minimum: string): boolean {
  const left = version.split('.').map(Number);
  const right = minimum.split('.').map(Number);
  for (let index = 0; index < right.length; index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

const LOCKS: Readonly<Record<string, string>> = {
  'package-lock.json': 'npm install',
  'yarn.lock': 'yarn install',
  'pnpm-lock.yaml': 'pnpm install',
  'Pipfile.lock': 'pipenv lock',
  'poetry.lock': 'poetry lock',
  'composer.lock': 'composer update',
  'Podfile.lock': 'pod install',
  'Gemfile.lock': 'bundle install',
};

function lockNotice(step: Unnumbered<BumpClientStep>, listed: readonly string[]): readonly Unnumbered<ByHandStep>[] {
  const folder = step.file.slice(0, step.file.lastIndexOf('/') + 1);
  return Object.entries(LOCKS)
    .filter(([lock]) => listed.includes(folder + lock))
    .map(([lock, command]) => ({
      kind: 'by-hand',
      finding: null,
      location: null,
      reason: `${folder}${lock} still holds ${step.dependency} ${step.from}: only the package manager can write it`,
      suggestion: command,
    }));
}

function baseName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
