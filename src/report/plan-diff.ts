import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { FileChange } from '../domain/plan.ts';
import { maskChange } from './masked-change.ts';
import type { Palette } from './palette.ts';
import { plainLines, plainText } from './plain-text.ts';
import { compareText } from './words.ts';

/** One unified diff per file, in the order of the file names, whatever number of steps edit it. */
export function renderDiffs(
  changes: readonly FileChange[],
  texts: ReadonlyMap<string, string>,
  palette: Palette,
): string {
  const files = [...new Set(changes.map(({ file }) => file))].toSorted(compareText);
  return files
    .map((file) => {
      const own = changes.filter((change) => change.file === file);
      return renderDiff(file, own, texts.get(file), palette);
    })
    .join('\n\n');
}

function renderDiff(file: string, changes: readonly FileChange[], text: string | undefined, palette: Palette): string {
  const name = plainText(file);
  if (text === undefined)
    return `${palette.bold(`--- a/${name}`)}\n${palette.red('The file is gone, so its diff cannot be shown.')}`;
  const { before, after } = maskChange(
    text,
    changes.flatMap(({ edits }) => edits),
    changes.flatMap(({ masks }) => masks),
  );
  const patch = createTwoFilesPatch(
    `a/${name}`,
    `b/${name}`,
    plainLines(before),
    plainLines(after),
    undefined,
    undefined,
    {
      context: 3,
      headerOptions: FILE_HEADERS_ONLY,
    },
  );
  return patch
    .replace(/\n$/, '')
    .split('\n')
    .map((row, index) => (index < 2 ? palette.bold(row) : colourRow(row, palette)))
    .join('\n');
}

function colourRow(row: string, palette: Palette): string {
  if (row.startsWith('@@')) return palette.cyan(row);
  if (row.startsWith('+')) return palette.green(row);
  return row.startsWith('-') ? palette.red(row) : row;
}
