import { existsSync, writeFileSync } from 'node:fs';
import { EXIT } from '../../domain/errors.ts';
import type { Command } from '../command.ts';

interface InitCommandOptions {
  readonly hook: boolean;
}

const CONFIG = 'keyshift.config.yaml';

const CONFIG_TEXT = `# yaml-language-server: $schema=./node_modules/keyshift/schemas/config.schema.json
# Settings of keyshift for this project; a flag on the command line goes before each.
# user: acme                 # user id of the account
# app: shop                  # application of credentials that apps does not list
# apps: apps.csv             # client_id,user_id,app_id
# project: acme/shop         # name in the descriptions of keys
profile: full                # full: no answer is redacted; minimum: none is rejected
unknownUsage: ask            # ask, fail, read-only or all
# sink: dotenv:.env          # where new secrets go
# exclude: [vendor/**]       # as in .gitignore: not looked at
# ignore:                    # known and allowed, each with its reason
#   - { path: test/fixtures/**, rule: config-credential, reason: made-up values }
`;

const HOOK = '.git/hooks/pre-commit';

const HOOK_TEXT = `#!/bin/sh
# Refuses a commit that brings legacy Clarifai credentials.
exec npx --no-install keyshift scan --staged --quiet
`;

export const initCommand: Command<InitCommandOptions> = {
  command: 'init',
  describe: 'Write a config file and, when asked, a pre-commit hook',
  options: (program) =>
    program.option('hook', { type: 'boolean', default: false, describe: 'Also write .git/hooks/pre-commit' }),
  examples: [['keyshift init --hook', 'Both; files that exist are left as they are']],
  async run(options, context) {
    write(CONFIG, CONFIG_TEXT, 0o644, (line) => context.print(line));
    if (options.hook && existsSync('.git')) write(HOOK, HOOK_TEXT, 0o755, (line) => context.print(line));
    else if (options.hook) context.print('No .git folder here, so no hook was written.\n');
    return EXIT.ok;
  },
};

function write(file: string, text: string, mode: number, say: (line: string) => void): void {
  if (existsSync(file)) {
    say(`${file} exists and was left as it is.\n`);
    return;
  }
  writeFileSync(file, text, { mode });
  say(`${file} written.\n`);
}
