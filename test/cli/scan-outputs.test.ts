import { describe, expect, it } from 'vitest';
import { planOutputs, type ScanFormat } from '../../src/cli/outputs.ts';

const plan = (format: ScanFormat | undefined, ...named: readonly string[]): readonly string[] =>
  planOutputs(format, named.length === 0 ? undefined : named).map((output) => `${output.format} ${output.file ?? '-'}`);

describe('where answers go', () => {
  it.each<[string, ScanFormat | undefined, readonly string[], readonly string[]]>([
    ['text to standard output without anything said', undefined, [], ['text -']],
    ['another format to standard output', 'json', [], ['json -']],
    ['by the extension', undefined, ['k.sarif'], ['sarif k.sarif']],
    ['--format for the one file', 'json', ['scan.json'], ['json scan.json']],
    ['--format where the extension allows it', 'sarif', ['results.json'], ['sarif results.json']],
    ['--format where the extension says nothing', 'sarif', ['results.out'], ['sarif results.out']],
    [
      '--format to standard output beside a file of another format',
      'github',
      ['k.sarif'],
      ['github -', 'sarif k.sarif'],
    ],
    ['several files', undefined, ['a.sarif', 'b.csv', 'c.md'], ['sarif a.sarif', 'csv b.csv', 'markdown c.md']],
    ['a format before the name', undefined, ['markdown:notes.txt'], ['markdown notes.txt']],
    ['standard output by name', undefined, ['-', 'k.sarif'], ['text -', 'sarif k.sarif']],
    ['a format for standard output', 'text', ['json:-', 'k.sarif'], ['json -', 'sarif k.sarif']],
  ])('%s', (_, format, named, expected) => {
    expect(plan(format, ...named)).toEqual(expected);
  });

  it('never twice to the same place', () => {
    expect(() => plan(undefined, 'a.json', 'sarif:a.json')).toThrow(/a\.json is named twice/);
    expect(() => plan(undefined, '-', 'json:-')).toThrow(/standard output is named twice/);
  });
});
