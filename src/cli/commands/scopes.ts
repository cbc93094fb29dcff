import { EXIT } from '../../domain/errors.ts';
import type { ScopeProfile } from '../../domain/plan.ts';
import type { ScopesResult } from '../../domain/scopes-result.ts';
import type { Command } from '../command.ts';
import { loadConfig } from '../config.ts';
import { OBSERVE_OPTION } from '../observe-option.ts';
import { type ScanPathOptions, scanPathsToShow, withScanOptions } from '../scan-options.ts';

interface ScopesCommandOptions extends ScanPathOptions {
  readonly format: 'text' | 'json';
  readonly profile: ScopeProfile | undefined;
  readonly explain: boolean | undefined;
  readonly observe: readonly string[] | undefined;
}

export const scopesCommand: Command<ScopesCommandOptions> = {
  command: 'scopes [paths..]',
  describe: 'Show which scopes each component needs, and because of which lines',
  options: (program) =>
    withScanOptions(program)
      .option('format', {
        choices: ['text', 'json'] as const,
        default: 'text' as const,
        describe: 'Form of the answer',
      })
      .option('profile', {
        choices: ['full', 'minimum'] as const,
        describe: 'full: no answer is redacted; minimum: none is rejected',
      })
      .option('explain', {
        type: 'boolean',
        describe: 'Every reason: the call that needs a scope, where, and what its answer would be without',
      })
      .option('observe', OBSERVE_OPTION),
  examples: [
    ['keyshift scopes services/tagger', 'What the key of this service must be able to do'],
    ['keyshift scopes --observe access.log --explain', 'By its code and its traffic, with every reason'],
  ],
  async run(options, context) {
    const [{ scopesOfTree }, { renderScopesText }, { readObserved }, { scopesByHand }] = await Promise.all([
      import('../scopes-of-tree.ts'),
      import('../../report/scopes-text.ts'),
      import('../read-observed.ts'),
      import('../scopes-by-hand.ts'),
    ]);
    const config = await loadConfig(options.config);
    const scan = await scanPathsToShow(options, config);
    const profile = options.profile ?? config.profile ?? 'full';
    const result: ScopesResult = {
      schemaVersion: 1,
      tool: scan.result.tool,
      root: scan.result.root,
      profile,
      components: scopesOfTree(scan, {
        profile,
        byHand: scopesByHand(undefined, config),
        observed: readObserved(options.observe ?? [], scan, context.note),
        explained: options.explain === true,
      }),
    };
    const json = options.format === 'json';
    context.print(json ? `${JSON.stringify(result, null, 2)}\n` : renderScopesText(result, context.palette));
    return EXIT.ok;
  },
};
