import type { Language } from '../language.ts';
import { OTHER_GEMS, RAILS_GEM, V1_GEMS } from './gems.ts';
import { RUBY_IDIOM } from './idiom.ts';
import { readRuby } from './read.ts';

export const ruby: Language = {
  id: 'ruby',
  grammarFor: () => 'ruby',
  read: readRuby,
  libraries: [RAILS_GEM, V1_GEMS, OTHER_GEMS],
  idiom: RUBY_IDIOM,
};
