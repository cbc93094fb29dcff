import { contains, type Span } from '../../domain/location.ts';
import { keepOnly, type Region } from '../../formats/embedded/region.ts';
import { withoutTags } from '../../formats/embedded/template-tags.ts';
import { hold } from '../../languages/hold.ts';
import { loadLanguage } from '../../languages/index.ts';
import type { Analysis, AnalyzeOptions, Language, Site } from '../../languages/language.ts';
import type { SyntaxUnit } from '../../languages/syntax.ts';
import { analyzeUnit } from '../analyze-unit.ts';
import { readUnit } from '../read-unit.ts';
import { holdTogether } from './together.ts';

/** What regions of one file say, and which of them could not be read. */
export interface RegionAnalysis extends Analysis {
  /** Regions in languages that keyshift has no parser for. */
  readonly unread: readonly Region[];
}

/**
 * Regions of one language in a file are one unit, since a script sees what an earlier one sets. `loaded` are the
 * addresses of script files that come with the page, `whole` says why nothing in it can be rewritten.
 */
export async function analyzeRegions(
  text: string,
  regions: readonly Region[],
  options: AnalyzeOptions,
  loaded: readonly string[] = [],
  whole?: string,
): Promise<RegionAnalysis> {
  const languages = [...new Set(regions.map(({ language }) => language))];
  const parts = await Promise.all(
    languages.map(async (id): Promise<RegionAnalysis> => {
      const own = regions.filter(({ language }) => language === id);
      const language = await loadLanguage(id);
      if (!language) return { ...NOTHING, unread: own };
      const unit = await unitOf(text, own, language);
      if (!unit) return { ...NOTHING, unread: own };
      const analysis = analyzeUnit({ ...unit, imports: [...unit.imports, ...importsOf(loaded)] }, language, options);
      const sites = analysis.sites.map((site) => (whole === undefined ? keptWithin(site, own) : held(site, whole)));
      return { ...analysis, sites: holdTogether(analysis.sites, sites), unread: [] };
    }),
  );
  return {
    sites: parts.flatMap(({ sites }) => sites),
    usages: parts.flatMap(({ usages }) => usages),
    upgrades: parts.flatMap(({ upgrades }) => upgrades),
    unread: parts.flatMap(({ unread }) => unread),
  };
}

const NOTHING: Analysis = { sites: [], usages: [], upgrades: [] };

/** Tags of a template engine are taken out where the code does not parse with them. */
async function unitOf(text: string, spans: readonly Span[], language: Language): Promise<SyntaxUnit | undefined> {
  const code = keepOnly(text, spans);
  const unit = await tryRead(code, language);
  const plain = unit?.damaged === false ? code : withoutTags(code);
  if (plain === code) return unit;
  const again = await tryRead(plain, language);
  return again && !again.damaged ? { ...again, damaged: true } : unit;
}

async function tryRead(code: string, language: Language): Promise<SyntaxUnit | undefined> {
  try {
    return await readUnit('region', code, language);
  } catch {
    return undefined;
  }
}

/** A page that loads the client has its global. */
function importsOf(loaded: readonly string[]): SyntaxUnit['imports'] {
  const ours = loaded.some((address) => /clarifai[\w.-]*(\.min)?\.js|sdk\.clarifai\.com/i.test(address));
  return ours ? [{ module: 'clarifai', local: null, imported: null, span: { start: 0, end: 0 } }] : [];
}

const ANY_TARGET = { envName: 'CLARIFAI_API_KEY', secret: '' };

function held(site: Site, reason: string): Site {
  return site.rewrite.kind === 'automatic' ? hold(site, reason) : site;
}

/** An edit at the head of the file, as for an import, would land outside of the region. */
function keptWithin(site: Site, regions: readonly Span[]): Site {
  if (site.rewrite.kind !== 'automatic') return site;
  const edits = site.rewrite.edits(ANY_TARGET);
  const inside = edits.every((edit) => regions.some((region) => contains(region, edit)));
  return inside ? site : hold(site, 'the new code needs a line outside of the block it stands in');
}
