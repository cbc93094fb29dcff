import { writeFileSync } from 'node:fs';
import { EXIT, type ExitCode, KeyshiftError } from '../../domain/errors.ts';
import type { Confidence } from '../../domain/finding.ts';
import { hidesCode } from '../../domain/hides-code.ts';
import type { ScanResult } from '../../domain/scan-result.ts';
import { BASELINE_FILE, readBaseline } from '../baseline-file.ts';
import type { Command } from '../command.ts';
import { type Config, loadConfig } from '../config.ts';
import type { Context } from '../context.ts';
import type { GlobalOptions } from '../global-options.ts';
import { planOutputs, SCAN_FORMAT_NAMES, type ScanFormat } from '../outputs.ts';
import { withScanOptions } from '../scan-options.ts';
import { withScanProgress } from '../scan-progress.ts';
import { rendererOf } from '../scan-renderers.ts';
import { type ScanAnswer, type SourceOptions, scanAsked, withSourceOptions } from '../scan-sources.ts';

interface ScanCommandOptions extends SourceOptions {
  readonly format: ScanFormat | undefined;
  readonly minConfidence: Confidence | undefined;
  readonly failOn: 'any' | 'certain' | 'never';
  /** False with --no-baseline. */
  readonly baseline: string | false | undefined;
  readonly updateBaseline: boolean;
  readonly verbose: boolean;
}

export const scanCommand: Command<ScanCommandOptions> = {
  command: 'scan [paths..]',
  describe: 'Find legacy credentials and the calls that use them',
  options: (program) =>
    withSourceOptions(withScanOptions(program))
      .option('format', {
        choices: SCAN_FORMAT_NAMES,
        describe: 'Form of the answer (default: text); -o FILE goes by its extension, -o FORMAT:FILE says it',
      })
      .option('min-confidence', {
        choices: ['certain', 'likely'] as const,
        describe: 'certain: only what syntax and client prove (default: likely)',
      })
      .option('fail-on', {
        choices: ['any', 'certain', 'never'] as const,
        default: 'any' as const,
        describe: 'Which findings give exit code 1',
      })
      .option('baseline', {
        type: 'string',
        describe: `File of findings that no longer count (default: ${BASELINE_FILE} if it exists; --no-baseline)`,
      })
      .option('update-baseline', {
        type: 'boolean',
        default: false,
        describe: 'Write all findings of now into the baseline',
      })
      .option('verbose', {
        type: 'boolean',
        default: false,
        describe: 'List every file not read and every suppression',
      }),
  examples: [
    ['keyshift scan', 'Scan the working folder'],
    ['keyshift scan services -o keyshift.sarif -o -', 'A file for code scanning, and text to read'],
    ['keyshift scan --staged', 'In a pre-commit hook'],
    ['keyshift scan --update-baseline', 'Let only new findings count from now on'],
  ],
  async run(options, context) {
    const outputs = planOutputs(options.format, options.output);
    const config = await loadConfig(options.config);
    const answer = await withScanProgress(context, options.quiet, () =>
      scanAsked(
        options,
        config,
        outputs.some(({ format }) => format === 'sarif'),
      ),
    );
    const held = await holdAgainstBaseline(answer, options, config, context);
    const result = atLeast(held, options.minConfidence ?? config.minConfidence ?? 'likely');
    const { terminalLinks, viewOf } = await import('../scan-view.ts');
    const view = { ...viewOf(answer), verbose: options.verbose };
    const onTerminal = { ...view, palette: context.palette, ...terminalLinks(answer.root) };
    for (const { format, file } of outputs) {
      const render = await rendererOf(format);
      context.write(render(result, file === undefined ? onTerminal : view), file);
    }
    return exitCodeOf(result, options.failOn);
  },
};

async function holdAgainstBaseline(
  { result, whole }: ScanAnswer,
  options: ScanCommandOptions & GlobalOptions,
  config: Config,
  context: Context,
): Promise<ScanResult> {
  if (options.baseline === false && !options.updateBaseline) return result;
  const named = (options.baseline || undefined) ?? config.baseline;
  const file = named ?? BASELINE_FILE;
  if (options.updateBaseline) await updateBaseline(file, result, whole, context);
  const entries = await readBaseline(file, named !== undefined);
  if (entries === undefined) return result;
  const { applyBaseline } = await import('../../scan/quiet/baseline.ts');
  return applyBaseline(result, { file, entries, whole });
}

async function updateBaseline(file: string, result: ScanResult, whole: boolean, context: Context): Promise<void> {
  if (!whole) {
    throw new KeyshiftError('usage', '--update-baseline needs a scan of the whole working folder', {
      hint: 'A part of it would drop what is known of the rest: leave the paths and --staged, --since … away.',
    });
  }
  const { baselineOf, renderBaseline } = await import('../../scan/quiet/baseline.ts');
  const before = (await readBaseline(file, false)) ?? [];
  const entries = baselineOf(result.findings);
  const gone = before.filter(({ fingerprint }) => !entries.some((entry) => entry.fingerprint === fingerprint)).length;
  writeFileSync(file, renderBaseline(entries));
  context.note(`${file} holds ${result.findings.length} findings; fixed and taken out: ${gone}.`);
}

function atLeast(result: ScanResult, confidence: Confidence): ScanResult {
  if (confidence === 'likely') return result;
  return { ...result, findings: result.findings.filter((finding) => finding.confidence === 'certain') };
}

/** A file that was not read and may hold code leaves the tree unproven. */
function exitCodeOf(result: ScanResult, failOn: ScanCommandOptions['failOn']): ExitCode {
  const counted = result.findings.filter((finding) => failOn === 'any' || finding.confidence === 'certain');
  const overdue = result.todos?.some(({ expired }) => expired) ?? false;
  if (failOn !== 'never' && (counted.length > 0 || overdue)) return EXIT.findings;
  return result.unread.some(hidesCode) ? EXIT.failed : EXIT.ok;
}
