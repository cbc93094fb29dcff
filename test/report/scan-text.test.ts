import { describe, expect, it } from 'vitest';
import { renderScanText } from '../../src/report/scan-text.ts';
import { renderScopesText } from '../../src/report/scopes-text.ts';
import { EMPTY_SCAN, FINDINGS, SCAN, SCOPES } from './sample.ts';

describe('renderScanText', () => {
  const text = renderScanText(SCAN);

  it('groups by file and says for each place what, whose and by whom', () => {
    expect(text).toContain(`services/tagger/src/app.js
  12:13   client-credentials-constructor  automatic
      new Clarifai.App is given a client id and secret
      client-id EXAM…(40), client-secret from env CLARIFAI_CLIENT_SECRET
      client clarifai (npm) <2.1.7
`);
  });

  it('gives reason and suggestion of what stays by hand', () => {
    expect(text).toContain(`      why by hand: the token is renewed by a timer whose other work keyshift cannot see
        app = ClarifaiApp(api_key=os.environ["CLARIFAI_API_KEY"])
        # and delete refresh_token()
`);
  });

  it('names unresolved calls and unread files', () => {
    expect(text).toContain('jobs/nightly.py:52  app.<computed>: the method name is computed');
    expect(text).toContain('legacy/old.js: not valid UTF-8, UTF-16 or Latin-1');
  });

  it('ends with one line of totals', () => {
    expect(text).toMatch(
      /4 findings in 4 files: 2 automatic, 2 by hand; 214 files looked at in 0\.41 s, 1 file not read\.\n$/,
    );
  });

  it('shows the lines, numbered, and how a finding was reached', () => {
    const [first] = FINDINGS;
    if (!first) throw new Error('a finding is needed');
    const via = [{ file: 'keys.js', line: 3, what: 'exports CLIENT_ID' }];
    const shown = renderScanText(
      { ...SCAN, findings: [{ ...first, via }] },
      { excerptOf: () => ({ first: 99, lines: ['new App(', '\u001b[2Jid)'], more: 1 }) },
    );
    expect(shown).toContain('       99 | new App(\n      100 | \\u001b[2Jid)\n          | … 1 more\n');
    expect(shown).toContain('      reached through keys.js:3 (exports CLIENT_ID)\n');
  });

  it('counts what is suppressed, and lists it when asked', () => {
    const [first, ...findings] = FINDINGS;
    if (!first) throw new Error('a finding is needed');
    const suppressed = [{ ...first, suppression: { by: 'baseline', reason: 'known in the baseline' } as const }];
    const fixed = [{ fingerprint: '00000000000000aa', rule: 'python/v1-api', file: 'a.py', count: 2 }];
    const scan = { ...SCAN, findings, suppressed, baseline: { file: 'b.json', known: 1, fixed } };
    expect(renderScanText(scan)).toMatch(
      /fixed: 2 of b\.json; .*\n3 findings .*, 1 suppressed \(1 by the baseline\)\.\n$/,
    );
    expect(renderScanText(scan)).not.toContain('known in the baseline');
    expect(renderScanText(scan, { verbose: true })).toContain(
      'app.js:12  client-credentials-constructor  baseline: known',
    );
  });

  it('lists files that hide nothing only when asked', () => {
    const unread = [{ file: 'odd.py', reason: 'parsed with errors', kind: 'searched' } as const];
    expect(renderScanText({ ...SCAN, unread })).toMatch(/, 1 file parsed with errors and searched as text\.\n$/);
    expect(renderScanText({ ...SCAN, unread })).not.toContain('odd.py');
    expect(renderScanText({ ...SCAN, unread }, { verbose: true })).toContain('odd.py: parsed with errors');
  });

  it('makes links of files and lines where there are links', () => {
    const linkTo = (text: string, file: string, line: number): string => `<${file}#${line}>${text}</>`;
    expect(renderScanText(SCAN, { linkTo })).toContain('<services/tagger/src/app.js#12>12:13</>');
  });

  it('says that nothing was found', () => {
    expect(renderScanText(EMPTY_SCAN)).toBe('No legacy Clarifai credential found. 214 files looked at in 0.41 s.\n');
  });
});

describe('renderScopesText', () => {
  it('shows scope, reason and line for each component', () => {
    expect(renderScopesText(SCOPES)).toContain(`services/tagger
  Concepts:Get  services/tagger/src/app.js:20  app.models.predict
  Inputs:Add    services/tagger/src/app.js:31  app.inputs.create
`);
  });

  it('names calls that are not resolved', () => {
    expect(renderScopesText(SCOPES)).toContain('not known  jobs/nightly.py:52  app.<computed>');
  });
});
