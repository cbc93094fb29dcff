import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/domain/finding.ts';
import { readDirectives } from '../../src/scan/quiet/directives.ts';
import { compileIgnoreList, pathMatcher } from '../../src/scan/quiet/path-rules.ts';
import { type Scan, type ScanOptions, scanTree } from '../../src/scan/scan-tree.ts';
import { tempTree } from '../support/temp-tree.ts';

const HEAD = "const Clarifai = require('clarifai');";
const CALL =
  "const app = new Clarifai.App('EXAMPLEclientid0000000000000000000000001', 'EXAMPLEclientsecret000000000000000000001');";

function scan(files: Readonly<Record<string, string>>, options: Partial<ScanOptions> = {}): Promise<Scan> {
  const tool = { name: 'keyshift', version: '0.0.0' } as const;
  return scanTree(tempTree(files), { tool, platformKey: 'ask', now: () => 0, shownRoot: '.', ...options });
}

const places = (findings: readonly Finding[] = []): readonly string[] =>
  findings.map(({ location, kind }) => `${location.file}:${location.startLine} ${kind}`);

const CONSTRUCTOR = 'client-credentials-constructor';

describe('a comment that ignores', () => {
  it.each([
    ['at the end of the line', `${HEAD}\n${CALL} // keyshift-ignore: made up`],
    ['on the line before', `${HEAD}\n// keyshift-ignore: made up\n${CALL}`],
    ['on the line before, said so', `${HEAD} // keyshift-ignore-next-line: made up\n${CALL}`],
    ['for its kind', `${HEAD}\n/* keyshift-ignore ${CONSTRUCTOR}: made up */\n${CALL}`],
    ['for its rule', `${HEAD}\n// keyshift-ignore javascript/${CONSTRUCTOR}: made up\n${CALL}`],
    ['for two kinds', `${HEAD}\n// keyshift-ignore [bearer-header, ${CONSTRUCTOR}]: made up\n${CALL}`],
    ['above another one', `${HEAD}\n// keyshift-ignore: made up\n// keyshift-ignore cli: other\n${CALL}`],
    ['for the whole file', `// keyshift-ignore-file: made up\n${HEAD}\n\n\n${CALL}`],
    ['with Windows line ends', `${HEAD}\r\n// keyshift-ignore: made up\r\n${CALL}\r\n`],
  ])('%s suppresses with its reason', async (_, text) => {
    const { result } = await scan({ 'app.js': text });
    expect(places(result.findings)).toEqual([]);
    expect(result.suppressed).toHaveLength(1);
    expect(result.suppressed?.[0]?.suppression).toMatchObject({ by: 'comment', reason: 'made up' });
  });

  it.each([
    ['without a reason', `${HEAD}\n// keyshift-ignore\n${CALL}`, 'reason-missing'],
    ['with an empty reason', `${HEAD}\n${CALL} // keyshift-ignore:`, 'reason-missing'],
    ['with an unknown rule', `${HEAD}\n// keyshift-ignore made-up: tests\n${CALL}`, 'rule-unknown'],
    ['for another kind', `${HEAD}\n// keyshift-ignore bearer-header: tests\n${CALL}`, 'unused'],
    ['too far away', `// keyshift-ignore: tests\n${HEAD}\n${CALL}`, 'unused'],
    [
      'for the file, far below its head',
      `${HEAD}\n${'\n'.repeat(10)}// keyshift-ignore-file: tests\n${CALL}`,
      'unused',
    ],
  ])('%s suppresses nothing, and is told', async (_, text, kind) => {
    const { result } = await scan({ 'app.js': text });
    expect(result.findings.map((finding) => finding.kind)).toEqual([CONSTRUCTOR]);
    expect(result.notices).toMatchObject([{ kind, file: 'app.js' }]);
  });

  it('is no comment inside a string', () => {
    expect(readDirectives('const text = "keyshift-ignore: nothing";')).toEqual([]);
  });

  it.each([
    ['Python', '# keyshift-ignore: why'],
    ['SQL', '-- keyshift-ignore: why'],
    ['INI', '; keyshift-ignore: why'],
    ['XML', '<!-- keyshift-ignore: why -->'],
    ['CSS', '/* keyshift-ignore: why */'],
    ['a block comment', ' * keyshift-ignore: why'],
    ['ERB', '<%# keyshift-ignore: why %>'],
    ['Handlebars', '{{!-- keyshift-ignore: why --}}'],
    ['Jinja', '{# keyshift-ignore: why #}'],
    ['JSON', '  "//": "keyshift-ignore: why",'],
    ['a notebook', '    "# keyshift-ignore: why\\n",'],
    ['batch files', 'REM keyshift-ignore: why'],
  ])('is understood in %s', (_, row) => {
    expect(readDirectives(`${row}\ncode`)).toEqual([{ line: 1, target: 2, rules: [], reason: 'why' }]);
  });

  it('keeps code and its settings as they are, together', async () => {
    const code = 'const app = new Clarifai.App(process.env.CLARIFAI_ID, process.env.CLARIFAI_SECRET);';
    const { result } = await scan({
      'app.js': `${HEAD}\n${code} // keyshift-ignore: a sample of old code`,
      '.env': 'CLARIFAI_ID=EXAMPLEclientid0000000000000000000000001\n',
    });
    expect(result.findings).toMatchObject([{ location: { file: '.env' }, rewrite: { kind: 'by-hand' } }]);
  });
});

describe('the ignore list of the config', () => {
  const files = { 'src/app.js': `${HEAD}\n${CALL}`, 'test/app.js': `${HEAD}\n${CALL}` };

  it('suppresses by path, with its reason', async () => {
    const ignore = compileIgnoreList([{ path: 'test/', reason: 'made-up values' }], '.');
    const { result } = await scan(files, { ignore });
    expect(places(result.findings)).toEqual([`src/app.js:2 ${CONSTRUCTOR}`]);
    expect(places(result.suppressed)).toEqual([`test/app.js:2 ${CONSTRUCTOR}`]);
    expect(result.suppressed?.[0]?.suppression).toEqual({ by: 'config', reason: 'made-up values' });
  });

  it('suppresses one rule only when it names one', async () => {
    const ignore = compileIgnoreList([{ path: '**/*.js', rule: 'bearer-header', reason: 'ours' }], '.');
    expect((await scan(files, { ignore })).result.findings).toHaveLength(2);
  });

  it('counts paths from the folder of the config, wherever the scan starts', () => {
    expect(pathMatcher(['/services/old/**'], 'services')('old/app.js')).toBe(true);
    expect(pathMatcher(['/services/old/**'], '.')('old/app.js')).toBe(false);
  });
});
