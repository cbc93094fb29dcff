import type { Argv } from 'yargs';
import { isWithin } from '../domain/path-within.ts';
import { compileIgnoreList, pathMatcher } from '../scan/quiet/path-rules.ts';
import type { Scan, ScanOptions } from '../scan/scan-tree.ts';
import { TOOL } from '../version.ts';
import type { Config } from './config.ts';
import { fromHere, type Target, targetOf } from './scan-target.ts';

/** Options of every command that scans. */
export interface ScanPathOptions {
  readonly paths: readonly string[] | undefined;
  readonly platformKey: 'ask' | 'bundle' | undefined;
  readonly link: boolean | undefined;
}

export function withScanOptions(program: Argv): Argv {
  return program
    .positional('paths', { type: 'string', array: true, describe: 'Folders or files (default: the working folder)' })
    .option('platform-key', {
      choices: ['ask', 'bundle'] as const,
      describe: 'Where mobile code reads a key that was hard-coded: ask leaves it by hand, bundle reads Info.plist',
    })
    .option('link', {
      type: 'boolean',
      default: true,
      describe: 'Follow values, wrappers and settings over files (--no-link: every file by itself)',
    });
}

/** A scan with the folder and the parts of it that were scanned. */
export interface TargetScan extends Scan {
  readonly root: string;
  readonly paths: readonly string[];
}

/** Scans what the command line names. */
export function scanPaths(options: ScanPathOptions, config: Config): Promise<TargetScan> {
  return scanTarget(options, config, {});
}

/** The same for a command that plans nothing from it. */
export function scanPathsToShow(
  options: ScanPathOptions,
  config: Config,
  cache?: ScanOptions['cache'],
): Promise<TargetScan> {
  return scanTarget(options, config, { shownOnly: true, ...(cache ? { cache } : {}) });
}

async function scanTarget(
  options: ScanPathOptions,
  config: Config,
  way: Pick<ScanOptions, 'shownOnly' | 'cache'>,
): Promise<TargetScan> {
  const { scanTree } = await import('../scan/scan-tree.ts');
  const target = targetOf(options.paths ?? []);
  const scan = await scanTree(target.root, { ...settingsOf(target, options, config), ...way });
  return { ...scan, root: target.root, paths: target.only };
}

/** Scans a folder, wherever the working folder is. */
export async function scanFolder(root: string, config: Config): Promise<TargetScan> {
  const { scanTree } = await import('../scan/scan-tree.ts');
  const target = { root, shown: root, only: [] };
  const scan = await scanTree(root, settingsOf(target, { platformKey: undefined, link: true }, config));
  return { ...scan, root, paths: [] };
}

/** How a target is scanned, by the command line and the config. */
export function settingsOf(
  target: Target,
  options: Pick<ScanPathOptions, 'platformKey' | 'link'>,
  config: Config,
): ScanOptions & { readonly shownRoot: string } {
  const { exclude = [], ignore = [] } = config;
  const here = fromHere(target);
  const excluded = exclude.length === 0 ? undefined : pathMatcher(exclude, here);
  const partial = target.only.length > 0 || excluded !== undefined;
  const includes = (file: string): boolean =>
    (target.only.length === 0 || isWithin(file, target.only)) && !excluded?.(file);
  return {
    tool: TOOL,
    shownRoot: target.shown,
    platformKey: options.platformKey ?? config.platformKey ?? 'ask',
    link: options.link !== false,
    ignore: compileIgnoreList(ignore, here),
    ...(partial ? { includes } : {}),
  };
}
