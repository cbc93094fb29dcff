import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildLineIndex } from '../src/domain/location.ts';
import type { Site } from '../src/languages/language.ts';
import { analyzeText } from '../src/scan/analyze-text.ts';
import { CASES_ROOT, type Case, casesOf } from '../test/support/cases.ts';

/** One shape of legacy code that is rewritten. */
export interface Handled {
  readonly client: string;
  /** The name of its case. */
  readonly shape: string;
  readonly before: string;
  readonly after: string;
}

/** One shape that is left to a person. */
export interface Refused {
  readonly client: string;
  readonly shape: string;
  readonly code: string;
  readonly reason: string;
  readonly suggestion: string | undefined;
}

/** What the cases of one language or format say about it. */
export interface LanguageShapes {
  readonly id: string;
  readonly handled: readonly Handled[];
  readonly refused: readonly Refused[];
}

/** Runs every case anew, so that the suggestions are those a user sees. */
export async function readShapes(): Promise<readonly LanguageShapes[]> {
  const ids = readdirSync(CASES_ROOT).toSorted();
  return Promise.all(ids.map(shapesOf));
}

async function shapesOf(id: string): Promise<LanguageShapes> {
  const shapes = await Promise.all(casesOf(id).map(shapesIn));
  return {
    id,
    handled: shapes.flatMap(({ handled }) => handled),
    refused: withoutRepetitions(shapes.flatMap(({ refused }) => refused)),
  };
}

async function shapesIn(item: Case): Promise<{ handled: readonly Handled[]; refused: readonly Refused[] }> {
  const options = { platformKey: item.name.endsWith('-bundle') ? 'bundle' : 'ask' } as const;
  const analysis = await analyzeText(item.inputFile.replace('.input', ''), item.text, options);
  const sites = analysis?.sites ?? [];
  const expected = join(item.folder, item.expectedFile);
  const main = mainSite(sites.filter(({ rewrite }) => rewrite.kind === 'automatic'));
  const after = existsSync(expected) ? readFileSync(expected, 'utf8') : undefined;
  return {
    handled: main && after ? [{ client: clientOf(main), shape: item.name, before: item.text, after }] : [],
    refused: sites.flatMap((site) => refusal(site, item)),
  };
}

/** What uses the credential tells more of a shape than where it is written down. */
function mainSite(sites: readonly Site[]): Site | undefined {
  return sites.find(({ kind }) => kind !== 'config-credential' && kind !== 'env-reference') ?? sites[0];
}

function clientOf({ client: { name } }: Site): string {
  return name;
}

function refusal(site: Site, { name: shape, text }: Case): readonly Refused[] {
  if (site.rewrite.kind === 'automatic') return [];
  const { reason, suggestion } = site.rewrite;
  return [{ client: clientOf(site), shape, code: linesAt(site, text), reason, suggestion }];
}

const LONGEST_CODE = 6;

/** The lines of the site, cut where they are many. */
function linesAt({ span }: Site, text: string): string {
  const { startLine, endLine } = buildLineIndex(text).locate('', span);
  return text
    .split(/\r\n?|\n/)
    .slice(startLine - 1, Math.min(endLine, startLine + LONGEST_CODE - 1))
    .join('\n');
}

/** Of places that are refused for the same reason the one with the least code. */
function withoutRepetitions(refused: readonly Refused[]): readonly Refused[] {
  const shortest = new Map<string, Refused>();
  for (const one of refused.toSorted((a, b) => a.code.length - b.code.length)) {
    const key = `${one.client}\n${one.reason.replaceAll(/`[^`]+`/g, '')}\n${one.suggestion ?? ''}`;
    if (!shortest.has(key)) shortest.set(key, one);
  }
  const kept = new Set(shortest.values());
  return refused.filter((one) => kept.has(one));
}
