import { baseName } from '../domain/component.ts';
import { buildLineIndex, type Span } from '../domain/location.ts';
import type { BumpClientStep, ByHandStep, TextEncoding } from '../domain/plan.ts';
import { ABANDONED, CLIENT_PACKAGES, type ClientPackage, OLD_COPY } from './bump/clients.ts';
import type { Declaration } from './bump/declarations.ts';
import { locksBeside } from './bump/lock-files.ts';
import { raise } from './bump/requirement.ts';
import type { Unnumbered } from './changes.ts';

/** A manifest's content, read for bumping. */
export interface Manifest {
  readonly file: string;
  readonly text: string;
  readonly encoding: TextEncoding;
  readonly sha256: string;
  /**
   * Some code of its component is rewritten. A client is raised only with the code that uses it: a new version
   * changes more than credentials, and under code that stays as it was nobody would look for that.
   */
  readonly codeMoves: boolean;
}

type ByHand = Unnumbered<ByHandStep>;

export interface Bumps {
  readonly steps: readonly Unnumbered<BumpClientStep>[];
  /** What only a person can raise, and lock files: those are told, since only the package manager can write them. */
  readonly byHand: readonly ByHand[];
}

/**
 * `listed`: all files of the components that hold legacy code, for lock files and copies of clients.
 *
 * Bumps every declared client that is too old for API keys to the first version that takes them and no
 * further. Declarations that are open to newer versions (`*`, `latest`, `<3`) stay.
 */
export function planBumps(manifests: readonly Manifest[], listed: readonly string[]): Bumps {
  const planned = manifests.flatMap((manifest) => [
    ...declaredIn(manifest).flatMap(({ client, declaration }) => bump(manifest, client, declaration) ?? []),
    ...abandonedIn(manifest),
  ]);
  const steps = planned.filter((step) => step.kind === 'bump-client');
  const byHand = planned.filter((step) => step.kind === 'by-hand');
  return { steps, byHand: [...byHand, ...oldCopies(listed), ...steps.flatMap((step) => lockNotices(step, listed))] };
}

const DECLARING = [...CLIENT_PACKAGES.flatMap(({ manifests }) => manifests), ...ABANDONED];

/** The file may declare a client, by its name alone. */
export function mayDeclareClients(file: string): boolean {
  const name = baseName(file);
  return DECLARING.some(({ files }) => files.test(name));
}

interface Declared {
  readonly client: ClientPackage;
  readonly declaration: Declaration;
}

function declaredIn({ file, text }: Manifest): readonly Declared[] {
  const name = baseName(file);
  return CLIENT_PACKAGES.flatMap((client) => {
    const kinds = client.manifests.filter(({ files }) => files.test(name));
    const found = kinds.flatMap(({ declarations }) => declarations(text));
    const distinct = new Map(found.map((declaration) => [declaration.span.start, declaration]));
    return [...distinct.values()].map((declaration) => ({ client, declaration }));
  });
}

function bump(
  manifest: Manifest,
  { name, minimum }: ClientPackage,
  { requirement, span }: Declaration,
): Unnumbered<BumpClientStep> | ByHand | undefined {
  const raised = raise(requirement, minimum);
  if (raised === undefined || raised.kind === 'enough') return undefined;
  const suggestion = `${name} ${minimum}`;
  if (raised.kind === 'by-hand') return leave(manifest, span, `${name}: ${raised.reason}`, suggestion);
  if (!manifest.codeMoves) {
    return leave(
      manifest,
      span,
      `${name} ${raised.from} takes no key: raise it together with the code, which stays by hand`,
      suggestion,
    );
  }
  const { file, sha256, encoding } = manifest;
  const edits = [{ ...span, text: raised.text }];
  return {
    kind: 'bump-client',
    file,
    sha256,
    encoding,
    edits,
    masks: [],
    dependency: name,
    from: raised.from,
    to: minimum,
  };
}

function abandonedIn(manifest: Manifest): readonly ByHand[] {
  const name = baseName(manifest.file);
  return ABANDONED.filter(({ files }) => files.test(name)).flatMap((item) => {
    const match = item.declared.exec(manifest.text);
    if (!match) return [];
    const span = { start: match.index, end: match.index + match[0].length };
    return [leave(manifest, span, `no version of ${item.name} takes a key`, item.instead)];
  });
}

function oldCopies(listed: readonly string[]): readonly ByHand[] {
  return listed
    .filter((file) => OLD_COPY.test(file))
    .map((file) => ({
      kind: 'by-hand',
      finding: null,
      location: null,
      reason: `${file} is a copy of a client that takes no key`,
      suggestion: 'npm clarifai 2.1.8, from the registry or built into the page',
    }));
}

function leave({ file, text }: Manifest, span: Span, reason: string, suggestion: string): ByHand {
  return { kind: 'by-hand', finding: null, location: buildLineIndex(text).locate(file, span), reason, suggestion };
}

function lockNotices(step: Unnumbered<BumpClientStep>, listed: readonly string[]): readonly ByHand[] {
  return locksBeside(step.file, listed).map(([lock, command]) => ({
    kind: 'by-hand',
    finding: null,
    location: null,
    reason: `${lock} still holds ${step.dependency} ${step.from}: only the package manager can write it`,
    suggestion: command,
  }));
}
