import { groupBy } from '../domain/group-by.ts';
import type { BumpClientStep, EditFileStep } from '../domain/plan.ts';
import type { Unnumbered } from './changes.ts';

type EditFile = Unnumbered<EditFileStep>;
type BumpClient = Unnumbered<BumpClientStep>;

/**
 * All changes of a file in one step: each step is bound to the file as it was, so a second one would find
 * it changed. A manifest that also holds a credential is an edit whose client version goes along.
 */
export function oneStepPerFile(
  edits: readonly EditFile[],
  bumps: readonly BumpClient[],
): readonly (EditFile | BumpClient)[] {
  const bumpsOf = groupBy(bumps, ({ file }) => file);
  const edited = new Set(edits.map(({ file }) => file));
  return [
    ...edits.map((edit) => ({ ...edit, edits: [...edit.edits, ...editsOf(bumpsOf.get(edit.file) ?? [])] })),
    ...[...bumpsOf].flatMap(([file, own]) => (edited.has(file) ? [] : merged(own))),
  ];
}

function merged(bumps: readonly BumpClient[]): readonly BumpClient[] {
  const [first] = bumps;
  if (!first) return [];
  return [
    {
      ...first,
      edits: editsOf(bumps),
      dependency: listed(bumps.map(({ dependency }) => dependency)),
      from: listed(bumps.map(({ from }) => from)),
      to: listed(bumps.map(({ to }) => to)),
    },
  ];
}

function editsOf(bumps: readonly BumpClient[]): EditFile['edits'] {
  return bumps.flatMap(({ edits }) => edits);
}

function listed(values: readonly string[]): string {
  return [...new Set(values)].join(' and ');
}
