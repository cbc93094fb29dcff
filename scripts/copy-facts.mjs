// tsc leaves JSON behind that is read through require(); the published package needs it.
import { cpSync } from 'node:fs';

cpSync(new URL('../src/clarifai/facts', import.meta.url), new URL('../dist/clarifai/facts', import.meta.url), {
  recursive: true,
  filter: (path) => !path.endsWith('.ts'),
});
