import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { FileChange } from '../../src/domain/plan.ts';
import { renderPlanText } from '../../src/report/plan-text.ts';
import { tempTree } from '../support/temp-tree.ts';
import { CATALOG, ID, OTHER_ID, OTHER_SECRET, planIn, SECRET, taggerCode } from './plan-of.ts';

const TREE = {
  'services/tagger/package.json': '{\n  "name": "tagger",\n  "dependencies": {\n    "clarifai": "^2.0.18"\n  }\n}\n',
  'services/tagger/package-lock.json': '{}\n',
  'services/tagger/tagger.js': taggerCode(undefined, undefined, [
    'app.models.predict(Clarifai.GENERAL_MODEL, url);',
    "app.inputs.delete('old-photo');",
  ]),
  'services/tagger/.env': `PORT=80\nCLARIFAI_CLIENT_ID=${ID}\nCLARIFAI_CLIENT_SECRET=${SECRET}\n`,
  'services/catalog/requirements.txt': 'clarifai==2.0.21\n',
  'services/catalog/search.py': [
    'from clarifai.rest import ClarifaiApp',
    '',
    `app = ClarifaiApp("${OTHER_ID}", "${OTHER_SECRET}")`,
    'print(app.inputs.search_by_predicted_concepts("boat"))',
    '',
  ].join('\n'),
  'scripts/tag.sh': 'curl -H "Authorization: Bearer $TOKEN" "https://api.clarifai.com/v1/tag/?url=$1"\n',
};

it('a plan reads well: keys with their evidence, what changes, what stays by hand', async () => {
  const folder = tempTree(TREE);
  const plan = await planIn(folder, {
    apps: { byClientId: new Map([[OTHER_ID, CATALOG]]), fallback: { userId: 'acme', appId: 'photo-tagger' } },
    sink: 'dotenv:{component}/.env',
  });
  const changed = plan.steps.filter((step): step is Extract<typeof step, FileChange> => 'edits' in step);
  const texts = new Map(changed.map(({ file }) => [file, readFileSync(join(folder, file), 'utf8')]));
  const text = renderPlanText({ ...plan, id: '0123456789abcdef' }, { texts });
  await expect(text).toMatchFileSnapshot('__golden__/two-services.txt');
  expect(text).not.toMatch(/EXAMPLEclient/);
});
