import { describe, expect, it } from 'vitest';
import { maskValue } from '../../src/domain/secret.ts';
import { maskChange } from '../../src/report/masked-change.ts';
import { renderPlanText } from '../../src/report/plan-text.ts';
import { CLIENT_SECRET, PLAN, TEXTS } from './plan-sample.ts';

const text = renderPlanText(PLAN, { texts: TEXTS });

describe('renderPlanText', () => {
  it('shows keys with scopes, and three lines of evidence for each', () => {
    expect(text).toContain(`Create 1 key
  + photo-tagger for application acme/photos
    description  photo-tagger (github.com/acme/shop) [ks-0011aabb]
    read from    CLARIFAI_API_KEY
    scopes
      Models:Get  src/app.js:3  app.models.predict
                  src/app.js:9  app.models.predict
                  src/app.js:14  app.models.predict
                  and 2 more
      Predict     depends on it: Models:Get
`);
  });

  it('shows a unified diff with old secrets masked and new ones named', () => {
    expect(text).toContain(`--- a/.env
+++ b/.env
@@ -1,3 +1,3 @@
 PORT=8080
-CLARIFAI_CLIENT_SECRET=EXAM…(40)
+CLARIFAI_API_KEY=<new key: photo-tagger>
 DEBUG=1`);
    expect(text).toContain(`-const app = new Clarifai.App('EXAM…(40)', 'EXAM…(40)');
+const app = new Clarifai.App({ apiKey: process.env.CLARIFAI_API_KEY });
 // was EXAM…(40) since 2016
`);
  });

  it('names what is left to a person', () => {
    expect(text).toContain(`Left to you: 1 place
  jobs/nightly.py:40:13  the token is renewed by a timer
      app = ClarifaiApp()
      # delete refresh_token()
`);
  });

  it('ends with the totals', () => {
    expect(text).toMatch(
      /In all: 1 key with 2 scopes, 2 files edited, 1 place by hand \(plan aaaabbbbccccdddd, profile full\)\.\nSaved: about 25 minutes of work by hand, as docs\/reading-a-plan\.md reckons it\.\n$/,
    );
  });

  it('says when a file is gone instead of leaving it out', () => {
    expect(renderPlanText(PLAN, { texts: new Map() })).toContain('The file is gone');
  });

  it('says when there is nothing to do', () => {
    expect(renderPlanText({ ...PLAN, steps: [] }, { texts: TEXTS })).toMatch(/^Nothing to do\./);
  });

  it('colours through the palette it is given', () => {
    const mark = (name: string) => (part: string) => `<${name}>${part}</${name}>`;
    const palette = {
      bold: mark('b'),
      dim: mark('dim'),
      red: mark('red'),
      green: mark('green'),
      yellow: mark('yellow'),
      cyan: mark('cyan'),
    };
    const coloured = renderPlanText(PLAN, { texts: TEXTS, palette });
    expect(coloured).toContain('<red>-CLARIFAI_CLIENT_SECRET=EXAM…(40)</red>');
    expect(coloured).toContain('<green>+CLARIFAI_API_KEY=<new key: photo-tagger></green>');
    expect(coloured.replace(/<\/?(?:b|dim|red|green|yellow|cyan)>/g, '')).toBe(text);
  });
});

describe('maskChange', () => {
  const before = `a=${CLIENT_SECRET};b=${CLIENT_SECRET}`;

  it('masks a secret that an edit cuts through', () => {
    const change = maskChange(before, [{ start: 0, end: 20, text: 'x' }], [{ start: 2, end: 42 }]);
    expect(change).toEqual({
      before: 'a=EXAM…(40);b=EXAM…(40)',
      after: `x${maskValue(before.slice(20, 42))};b=EXAM…(40)`,
    });
  });

  it('masks a secret of a few characters where it stands', () => {
    expect(maskChange('pw=abc', [], [{ start: 3, end: 6 }]).after).toBe('pw=…(3)');
  });

  it('accepts masks that repeat or lie in each other', () => {
    const masks = [
      { start: 2, end: 42 },
      { start: 2, end: 42 },
      { start: 4, end: 10 },
    ];
    expect(maskChange(before, [], masks).before).toBe('a=EXAM…(40);b=EXAM…(40)');
  });
});
