import type { Language } from '../language.ts';
import { OTHER_GEMS, RAILS_GEM, V1_GEMS } from './gems.ts';
import { RUBY_IDIOM } from './idiom.ts';
import { readRuby } from './read.ts';
import { RUBY_V2 } from './v2.ts';

export const ruby: Language = {
  id: 'ruby',
  grammarFor: () => 'ruby',
  read: readRuby,
  libraries: [RAILS_GEM, V1_GEMS, OTHER_GEMS],
  v2: RUBY_V2,
  idiom: RUBY_IDIOM,
};
