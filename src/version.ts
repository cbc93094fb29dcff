import { createRequire } from 'node:module';

const manifest = createRequire(import.meta.url)('../package.json') as { readonly version: string };

/** Name and version as every output carries them. */
export const TOOL = { name: 'keyshift', version: manifest.version } as const;
