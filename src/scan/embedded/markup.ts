import type { Span } from '../../domain/location.ts';
import { enclosed } from '../../formats/embedded/enclosed.ts';
import { isComponent, isPage } from '../../formats/embedded/hosts.ts';
import { commentsIn, readMarkup } from '../../formats/embedded/markup.ts';
import { blank, blankOut, keepOnly, type Region } from '../../formats/embedded/region.ts';
import { codeSites, documentationSites } from '../../formats/prose/sites.ts';
import { text as textFormat } from '../../formats/text.ts';
import { hold } from '../../languages/hold.ts';
import type { AnalyzeOptions, Site } from '../../languages/language.ts';
import type { TextAnalysis } from '../text-analysis.ts';
import { analyzeRegions } from './regions.ts';
import { holdTogether } from './together.ts';

const VISIBLE =
  'a page has no environment, and a key in it can be read by every visitor: call the service from a server, or give the page a key with the fewest scopes';

/** A page, component or template: its scripts as code, and what stands around them as text. */
export async function analyzeMarkup(file: string, text: string, options: AnalyzeOptions): Promise<TextAnalysis> {
  const { regions, scripts } = readMarkup(text);
  const read = await analyzeRegions(text, regions, options, scripts, isComponent(file) ? undefined : VISIBLE);
  const inScripts = holdTogether(read.sites, read.sites.map(held));
  const around = aroundScripts(file, blankOut(text, without(regions, read.unread)), options);
  const sites = [...inScripts, ...around].toSorted((a, b) => a.span.start - b.span.start);
  return { language: isPage(file) ? 'html' : 'template', linkable: !isPage(file), ...read, sites };
}

/** The scripts of a page that its own language writes around, as PHP does. */
export async function scriptSites(text: string, options: AnalyzeOptions): Promise<readonly Site[]> {
  const page = text.replace(/<\?(?:php\b|=)[\s\S]*?(?:\?>|$)/g, blank);
  const { regions, scripts } = readMarkup(page);
  const read = await analyzeRegions(text, regions, options, scripts, VISIBLE);
  return read.sites;
}

function without(regions: readonly Region[], unread: readonly Region[]): readonly Region[] {
  return regions.filter((region) => !unread.includes(region));
}

/** A component reads what its bundler puts in under names that the bundler asks for. */
function held(site: Site): Site {
  if (site.rewrite.kind !== 'automatic') return site;
  const literal = site.parts.some(({ origin }) => origin.source === 'literal');
  return literal ? hold(site, 'how the bundler hands variables to a component is not known') : site;
}

const TAG = /<[a-z/!][^<>]{0,2000}>/gi;

/** Comments hold code that was taken out; tags and styles hold names that are no credential's. */
function aroundScripts(file: string, text: string, options: AnalyzeOptions): readonly Site[] {
  if (!isPage(file)) return textFormat.analyze(blankOut(text, stylesIn(text)), file, options).sites;
  const commented = commentsIn(text);
  const inComments = codeSites(keepOnly(text, commented), []);
  const shown = blankOut(blankOut(text, commented), stylesIn(text));
  const told = documentationSites(shown.replace(TAG, blank), []);
  return [...inComments, ...told];
}

function stylesIn(text: string): readonly Span[] {
  return enclosed(text, /<style\b/gi, /<\/style\s*>/gi);
}
