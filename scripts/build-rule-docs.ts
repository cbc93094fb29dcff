// Writes docs/rules from the texts of the rules and the cases they are tested with: npm run rule-docs
import { mkdirSync, writeFileSync } from 'node:fs';
import { buildRulePages } from './rule-pages.ts';

const folder = new URL('../docs/rules/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, text] of buildRulePages()) writeFileSync(new URL(name, folder), text);
