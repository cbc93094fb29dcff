import { EXIT, type ExitCode } from '../../domain/errors.ts';
import type { ScanResult } from '../../domain/scan-result.ts';
import type { Command } from '../command.ts';
import { loadConfig } from '../config.ts';
import { type ScanPathOptions, scanPaths, withScanOptions } from '../scan-options.ts';

const FORMATS = ['text', 'json', 'sarif', 'csv', 'markdown', 'github'] as const;

interface ScanCommandOptions extends ScanPathOptions {
  readonly format: (typeof FORMATS)[number];
  readonly failOn: 'any' | 'certain' | 'never';
}

export const scanCommand: Command<ScanCommandOptions> = {
  command: 'scan [paths..]',
  describe: 'Find legacy credentials and the calls that use them',
  options: (program) =>
    withScanOptions(program)
      .option('format', { choices: FORMATS, default: 'text' as const, describe: 'Form of the answer' })
      .option('fail-on', {
        choices: ['any', 'certain', 'never'] as const,
        default: 'any' as const,
        describe: 'Which findings give exit code 1',
      }),
  examples: [
    ['keyshift scan', 'Scan the working folder'],
    ['keyshift scan services --format sarif -o keyshift.sarif', 'For code scanning in CI'],
  ],
  async run(options, context) {
    const { SCAN_FORMATS } = await import('../../report/formats.ts');
    const { result } = await scanPaths(options, loadConfig(options.config));
    context.print(SCAN_FORMATS[options.format](result, context.palette));
    return exitCodeOf(result, options.failOn);
  },
};

/** A file that could not be read may hold anything, so the tree is not clean. */
function exitCodeOf(result: ScanResult, failOn: ScanCommandOptions['failOn']): ExitCode {
  const counted = result.findings.filter((finding) => failOn === 'any' || finding.confidence === 'certain');
  if (failOn !== 'never' && counted.length > 0) return EXIT.findings;
  return result.unread.length > 0 ? EXIT.failed : EXIT.ok;
}
