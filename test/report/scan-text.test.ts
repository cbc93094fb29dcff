import { describe, expect, it } from 'vitest';
import { renderScanText } from '../../src/report/scan-text.ts';
import { renderScopesText } from '../../src/report/scopes-text.ts';
import { EMPTY_SCAN, SCAN, SCOPES } from './sample.ts';

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
