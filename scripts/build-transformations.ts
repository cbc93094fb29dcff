// Writes docs/transformations.md from the cases: npm run transformations
import { writeFileSync } from 'node:fs';
import { buildTransformationsPage } from './transformations-page.ts';

writeFileSync(new URL('../docs/transformations.md', import.meta.url), await buildTransformationsPage());
