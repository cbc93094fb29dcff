// Writes the published JSON Schemas from the schemas that keyshift itself reads with: npm run schemas
import { mkdirSync, writeFileSync } from 'node:fs';
import { buildJsonSchemas } from '../src/schemas/json-schemas.ts';

const folder = new URL('../schemas/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, text] of buildJsonSchemas()) writeFileSync(new URL(name, folder), text);
