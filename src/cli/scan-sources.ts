import type { Argv } from 'yargs';
import { KeyshiftError } from '../domain/errors.ts';
import type { ScanResult } from '../domain/scan-result.ts';
import type { ScannedFile, ScanOptions, Source } from '../scan/scan-tree.ts';
import type { Config } from './config.ts';
import { type ScanPathOptions, scanPathsToShow, settingsOf } from './scan-options.ts';
import { wholeFolder } from './scan-target.ts';

/** Where `keyshift scan` may look instead of the files of a folder. */
export interface SourceOptions extends ScanPathOptions {
  readonly staged: boolean;
  readonly stdin: boolean;
  readonly stdinFilename: string | undefined;
  readonly since: string | undefined;
  readonly history: boolean;
  /** File of a cache. */
  readonly cache: string | undefined;
}

export function withSourceOptions(program: Argv): Argv {
  return program
    .option('staged', { type: 'boolean', default: false, describe: 'Scan what the next commit would change' })
    .option('since', { type: 'string', requiresArg: true, describe: 'Scan files that changed since this git ref' })
    .option('history', {
      type: 'boolean',
      default: false,
      describe: 'Scan every version of every file in git for literal credentials',
    })
    .option('cache', {
      type: 'string',
      requiresArg: true,
      describe: 'File in which to remember what need not be read or parsed again; made if there is none',
    })
    .option('stdin', { type: 'boolean', default: false, describe: 'Scan the text given on standard input' })
    .option('stdin-filename', {
      type: 'string',
      requiresArg: true,
      describe: 'Name of that text, which tells its language',
    });
}

/** What a scan gave, and the files with findings where they are at hand. */
export interface ScanAnswer {
  readonly result: ScanResult;
  readonly files: readonly ScannedFile[];
  /** All of the working folder was looked at. */
  readonly whole: boolean;
  /** Absolute path of the folder that the files lie in; undefined when they are not on disk as they were read. */
  readonly root: string | undefined;
}

/**
 * Scans what the command line asks for.
 * @param showsEdits the answer will show the edits of rewrites, which a cache does not keep
 * @throws {KeyshiftError} 'usage' when it asks for two things at once
 */
export async function scanAsked(options: SourceOptions, config: Config, showsEdits: boolean): Promise<ScanAnswer> {
  checkOneSource(options);
  const settings = settingsOf(wholeFolder(), options, config);
  const { since, paths = [] } = options;
  const here = process.cwd();
  if (options.staged) return scanStaged(here, settings);
  if (options.stdin) return scanStdin(options.stdinFilename ?? 'stdin', settings);
  if (since !== undefined) {
    const { scanSince } = await import('../scan/sources/since.ts');
    const { result, files } = await scanSince(here, since, { ...settings, shownOnly: true });
    return { result, files, whole: false, root: here };
  }
  if (options.history) {
    const { scanHistory } = await import('../scan/history/scan-history.ts');
    return { result: await scanHistory(here, settings), files: [], whole: false, root: undefined };
  }
  const cache = options.cache === undefined ? undefined : { file: options.cache, analyses: !showsEdits };
  const scan = await scanPathsToShow(options, config, cache);
  return { ...scan, whole: paths.every((path) => path === '.') };
}

function checkOneSource(options: SourceOptions): void {
  const { staged, stdin, since, history, stdinFilename, cache, paths = [] } = options;
  const asked = [
    ...(staged ? ['--staged'] : []),
    ...(stdin ? ['--stdin'] : []),
    ...(since === undefined ? [] : ['--since']),
    ...(history ? ['--history'] : []),
    ...(paths.length > 0 ? ['paths'] : []),
  ];
  if (asked.length > 1) {
    throw new KeyshiftError('usage', `${asked.slice(0, 2).join(' and ')} cannot be combined`, {
      hint: 'Each says what is scanned: name one of them. --staged, --since and --history look below the working folder.',
    });
  }
  if (cache !== undefined && (staged || stdin || history || since !== undefined)) {
    throw new KeyshiftError('usage', `--cache and ${asked[0]} cannot be combined`, {
      hint: 'A cache is kept of the files of a folder: leave one of the two away.',
    });
  }
  if (stdinFilename !== undefined && !stdin) {
    throw new KeyshiftError('usage', '--stdin-filename needs --stdin', {
      hint: 'It names the text that --stdin reads.',
    });
  }
}

type Settings = ScanOptions & { readonly shownRoot: string };

async function scanStaged(root: string, settings: Settings): Promise<ScanAnswer> {
  const { stagedSource } = await import('../scan/sources/staged.ts');
  return scanOther(await stagedSource(root), settings);
}

async function scanStdin(name: string, settings: Settings): Promise<ScanAnswer> {
  const { stdinSource } = await import('../scan/sources/stdin.ts');
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return scanOther(stdinSource(Buffer.concat(chunks), name), settings);
}

async function scanOther(source: Source, settings: Settings): Promise<ScanAnswer> {
  const { scanSource } = await import('../scan/scan-tree.ts');
  const { includes = () => true } = settings;
  const candidates = source.candidates.filter(({ file }) => includes(file));
  const { result, files } = await scanSource({ ...source, candidates }, settings);
  return { result, files, whole: false, root: undefined };
}
