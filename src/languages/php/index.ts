import type { Language } from '../language.ts';
import { DARRYNTEN_CLIENT, EARLY_DARRYNTEN_CLIENT, OFFICIAL_CLIENT, PHPFANATIC_CLIENT } from './clients.ts';
import { findConfigArrays } from './config-array.ts';
import { PHP_IDIOM } from './idiom.ts';
import { readPhp } from './read.ts';
import { PHP_V2 } from './v2.ts';

export const php: Language = {
  id: 'php',
  grammarFor: () => 'php',
  read: readPhp,
  libraries: [DARRYNTEN_CLIENT, EARLY_DARRYNTEN_CLIENT, PHPFANATIC_CLIENT, OFFICIAL_CLIENT],
  v2: PHP_V2,
  idiom: PHP_IDIOM,
  extra: findConfigArrays,
};
