import { applyEdits } from '../../domain/edit.ts';
import { contains } from '../../domain/location.ts';
import { readFences } from '../../formats/embedded/fences.ts';
import type { Region } from '../../formats/embedded/region.ts';
import { text as textFormat } from '../../formats/text.ts';
import { GENERAL_SUGGESTION } from '../../languages/general-suggestion.ts';
import type { AnalyzeOptions, Site } from '../../languages/language.ts';
import type { TextAnalysis } from '../text-analysis.ts';
import { analyzeRegions } from './regions.ts';

/** Documentation: what its blocks of code would do, as mentions with the code to show instead, and its prose. */
export async function analyzeDocumentation(file: string, text: string, options: AnalyzeOptions): Promise<TextAnalysis> {
  const told = textFormat.analyze(text, file, options).sites;
  const blocks = (await Promise.all(readFences(text).map((region) => mentionsIn(text, region, options)))).flat();
  const fresh = blocks.filter((site) => !told.some((other) => touches(site, other, text)));
  const better = told.map((site) => suggestedBy(site, blocks));
  const sites = [...better, ...fresh].toSorted((a, b) => a.span.start - b.span.start);
  return { language: textFormat.id, linkable: textFormat.linkable, sites, usages: [], upgrades: [] };
}

/** Each block by itself: alternatives stand one below the other. */
async function mentionsIn(text: string, region: Region, options: AnalyzeOptions): Promise<readonly Site[]> {
  const { sites } = await analyzeRegions(opened(text, region), [region], options);
  const legacy = /secret/i.test(text);
  return sites.filter(({ unchanged }) => !unchanged || legacy).map((site) => asMention(site, text));
}

/** PHP in documentation often leaves its opening tag out; before the block there is room for it. */
function opened(text: string, { language, start, end }: Region): string {
  const bare = language === 'php' && !text.slice(start, end).includes('<?');
  return bare && start >= 6 ? `${text.slice(0, start - 6)}<?php ${text.slice(start)}` : text;
}

function asMention(site: Site, text: string): Site {
  const { configKey: _, ...rest } = site;
  const suggestion = suggestionOf(site, text);
  return {
    ...rest,
    kind: 'docs-mention',
    confidence: 'likely',
    rewrite: {
      kind: 'by-hand',
      reason: 'it is written for readers',
      suggestion: suggestion ?? GENERAL_SUGGESTION[site.kind],
    },
  };
}

/** The construct as the language would rewrite it. */
function suggestionOf({ rewrite, span }: Site, text: string): string | undefined {
  if (rewrite.kind === 'by-hand' || rewrite.suggestion !== undefined) return rewrite.suggestion;
  const edits = rewrite.edits({ envName: 'CLARIFAI_API_KEY', secret: 'YOUR_API_KEY' });
  const own = edits.filter((edit) => contains(span, edit));
  if (own.length === 0) return undefined;
  const shifted = own.map((edit) => ({ ...edit, start: edit.start - span.start, end: edit.end - span.start }));
  return applyEdits(text.slice(span.start, span.end), shifted);
}

/** On the same lines: text and syntax see the same thing from different ends. */
function touches(site: Site, { span }: Site, text: string): boolean {
  const from = text.lastIndexOf('\n', site.span.start - 1) + 1;
  const to = text.indexOf('\n', site.span.end);
  return span.start < (to === -1 ? text.length : to) && span.end > from;
}

function suggestedBy(site: Site, blocks: readonly Site[]): Site {
  const same = blocks.find(({ span }) => contains(span, site.span) || contains(site.span, span));
  return same?.rewrite.kind === 'by-hand' && same.rewrite.suggestion !== undefined
    ? { ...site, rewrite: same.rewrite }
    : site;
}
