import type { Language } from '../language.ts';
import { OTHER_GEMS, RAILS_GEM, V1_GEMS } from './gems.ts';
import { RUBY_IDIOM } from './idiom.ts';
import { readRuby } from './read.ts';

export const ruby: Language = {
  id: 'ruby',
  extensions: ['.rb', '.rake', '.ru', '.gemspec', '.rbw', '.thor', '.jbuilder', '.podspec'],
  fileNames:
    /^(Rakefile|Gemfile|Guardfile|Capfile|Vagrantfile|Fastfile|Appfile|Podfile|Dangerfile|Brewfile|\.irbrc|\.pryrc)$/,
  interpreter: /^(j?ruby[\d.]*|rake|rails)$/,
  grammarFor: () => 'ruby',
  read: readRuby,
  libraries: [RAILS_GEM, V1_GEMS, OTHER_GEMS],
  idiom: RUBY_IDIOM,
};
