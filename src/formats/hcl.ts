import type { Format } from './format.ts';
import { readHcl } from './hcl/read.ts';
import { analyzeSettings } from './settings/analyze.ts';
import { withTextRules } from './text/with-text-rules.ts';

/** HashiCorp's language: Terraform with its values, Nomad, Packer. */
export const hcl: Format = {
  id: 'hcl',
  linkable: true,
  analyze(text, file, options) {
    const analysis = analyzeSettings(text, file, readHcl(text, file), undefined, options);
    return withTextRules(analysis, text, file, options);
  },
};
