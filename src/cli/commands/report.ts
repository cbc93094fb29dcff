import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXIT, KeyshiftError } from '../../domain/errors.ts';
import type { Command } from '../command.ts';
import { type Config, loadConfig } from '../config.ts';
import { appendSnapshot, readHistory } from '../history.ts';
import { type ScanPathOptions, scanPathsToShow, withScanOptions } from '../scan-options.ts';

const FORMATS = ['html', 'markdown', 'json', 'csv', 'sarif'] as const;

interface ReportCommandOptions extends ScanPathOptions {
  readonly format: (typeof FORMATS)[number];
  readonly deadline: string | undefined;
  readonly history: string | undefined;
}

export const reportCommand: Command<ReportCommandOptions> = {
  command: 'report [paths..]',
  describe: 'Report what is deprecated, where, whose it is and how far the work has come',
  options: (program) =>
    withScanOptions(program)
      .option('format', { choices: FORMATS, default: 'html' as const, describe: 'Form of the report' })
      .option('deadline', { type: 'string', describe: 'Day by which the old credentials must be gone, 2017-12-31' })
      .option('history', { type: 'string', describe: 'File of past scans; this one is added to it' }),
  examples: [
    ['keyshift report -o report.html', 'One file for the browser, also on paper and on a phone'],
    ['keyshift report --format markdown --history .keyshift-history.jsonl', 'With the burn-down of past scans'],
  ],
  async run(options, context) {
    const [{ buildReport, snapshotOf }, { REPORT_FORMATS }, { scopesOfTree }, { scopesByHand }, { summarizeRuns }] =
      await Promise.all([
        import('../../report/build-report.ts'),
        import('../../report/formats.ts'),
        import('../scopes-of-tree.ts'),
        import('../scopes-by-hand.ts'),
        import('../../migrate/runs.ts'),
      ]);
    const config: Config = await loadConfig(options.config);
    const scan = await scanPathsToShow(options, config);
    const now = new Date().toISOString();
    const history =
      options.history === undefined
        ? []
        : appendSnapshot(options.history, readHistory(options.history), snapshotOf(scan.result, now));
    const ownersOf = await owners(scan.root);
    const deadline = checkDay(options.deadline ?? config.deadline);
    const report = buildReport({
      scan: scan.result,
      generatedAt: now,
      components: scan.components,
      scopes: scopesOfTree(scan, {
        profile: 'full',
        byHand: scopesByHand(undefined, config),
        observed: [],
        explained: false,
      }),
      runs: await summarizeRuns(scan.root),
      history,
      ...(ownersOf ? { ownersOf } : {}),
      ...(deadline ? { deadline } : {}),
    });
    context.print(REPORT_FORMATS[options.format](report));
    if (options.output !== undefined) context.note(`The report is in ${options.output}.`);
    return EXIT.ok;
  },
};

const CODEOWNERS = ['CODEOWNERS', '.github/CODEOWNERS', '.gitlab/CODEOWNERS', 'docs/CODEOWNERS'];

async function owners(root: string): Promise<((file: string) => readonly string[]) | undefined> {
  const file = CODEOWNERS.map((name) => join(root, name)).find((candidate) => existsSync(candidate));
  if (file === undefined) return undefined;
  const { parseCodeowners } = await import('../../report/codeowners.ts');
  return parseCodeowners(readFileSync(file, 'utf8'));
}

function checkDay(day: string | undefined): string | undefined {
  if (day === undefined || /^\d{4}-\d{2}-\d{2}$/.test(day)) return day;
  throw new KeyshiftError('usage', `--deadline ${day} is no day`, { hint: 'Write it as 2017-12-31.' });
}
