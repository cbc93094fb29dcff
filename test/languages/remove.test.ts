import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/domain/edit.ts';
import { removeStatements } from '../../src/languages/detect/remove.ts';

/** Takes away the lines marked with `-`. */
function removed(marked: string): string {
  const lines = marked.split('\n');
  const text = lines.map((line) => line.replace(/^- /, '')).join('\n');
  const spans = lines.flatMap((line, index) => {
    const start = lines.slice(0, index).reduce((sum, one) => sum + one.replace(/^- /, '').length + 1, 0);
    return line.startsWith('- ') ? [{ start, end: start + line.length - '- '.length }] : [];
  });
  return applyEdits(text, removeStatements(text, spans));
}

describe('statements that are removed', () => {
  it.each([
    ['below blank lines that begin the file', '\n\n- a = 1\n\nb = 2\n', '\n\nb = 2\n'],
    ['between blank lines', 'a = 1\n\n- b = 2\n\nc = 3\n', 'a = 1\n\nc = 3\n'],
    ['at the start of a block', '{\n- a = 1\n\nb = 2\n}\n', '{\nb = 2\n}\n'],
    ['at its end', '{\na = 1\n\n- b = 2\n}\n', '{\na = 1\n}\n'],
    ['that are all of a block, with blank lines between them', '{\n- a = 1\n\n- b = 2\n}\n', '{\n}\n'],
    ['after each other at the end of a block', '{\na = 1\n\n- b = 2\n\n- c = 3\n}\n', '{\na = 1\n}\n'],
  ])('%s leave no blank lines of their own', (_, before, after) => {
    expect(removed(before)).toBe(after);
  });
});
