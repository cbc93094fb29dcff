import { type Decoded, decodeStrings, editInFile, spanInFile } from '../../formats/embedded/decoded.ts';
import { partCell } from '../../formats/embedded/magics.ts';
import { type Cell, readNotebook } from '../../formats/embedded/notebook.ts';
import { blank } from '../../formats/embedded/region.ts';
import { codeSites, documentationSites, printedSites } from '../../formats/prose/sites.ts';
import { text as textFormat } from '../../formats/text.ts';
import { hold } from '../../languages/hold.ts';
import { loadLanguage } from '../../languages/index.ts';
import type { AnalyzeOptions, Origin, Site, SiteUsage } from '../../languages/language.ts';
import { analyzeUnit } from '../analyze-unit.ts';
import { readUnit } from '../read-unit.ts';
import type { TextAnalysis } from '../text-analysis.ts';
import { holdTogether } from './together.ts';

/** A notebook: its code cells as one file of its kernel's language, its other cells and outputs as text. */
export async function analyzeNotebook(file: string, text: string, options: AnalyzeOptions): Promise<TextAnalysis> {
  const base = { language: 'notebook', linkable: false };
  const notebook = readNotebook(text);
  if (!notebook) {
    const { sites } = textFormat.analyze(text, `${file}.txt`, options);
    return {
      ...base,
      sites,
      usages: [],
      upgrades: [],
      ...(sites.length > 0 ? {} : { problem: 'no notebook', searched: true }),
    };
  }
  const code = await codeOf(text, notebook.cells, notebook.language, options);
  const others = notebook.cells.flatMap((cell) => aroundCode(text, cell));
  const sites = [...code.sites, ...others].toSorted((a, b) => a.span.start - b.span.start);
  return { ...base, sites, usages: code.usages, upgrades: [] };
}

interface Code {
  readonly sites: readonly Site[];
  readonly usages: readonly SiteUsage[];
}

/** Values that one cell sets are used in later ones, so all cells are one unit. */
async function codeOf(text: string, cells: readonly Cell[], kernel: string, options: AnalyzeOptions): Promise<Code> {
  const own = cells.filter(({ kind, source }) => kind === 'code' && source.length > 0);
  const decoded = own.map(({ source }) => decodeStrings(text, source));
  const parted = decoded.map((cell) => partCell(cell.text));
  const whole = joined(decoded);
  const commands = parted.map((part) => part.commands).join('\n');
  const foreign = [...new Set(parted.flatMap(({ language }) => language ?? []))];
  const found = await Promise.all(
    [kernel, ...foreign].map((id) =>
      analyzeCode(
        parted.map((part) => ((part.language ?? kernel) === id ? part.code : blank(part.code))).join('\n'),
        id,
        options,
      ),
    ),
  );
  const sites = [...found.flatMap((part) => part.sites), ...codeSites(commands, [])];
  return {
    sites: holdTogether(
      sites,
      sites.map((site) => siteInFile(site, whole, own)),
    ),
    usages: found.flatMap((part) => part.usages).map((usage) => ({ ...usage, span: spanInFile(whole, usage.span) })),
  };
}

async function analyzeCode(code: string, id: string, options: AnalyzeOptions): Promise<Code> {
  const language = await loadLanguage(id);
  if (!language) return { sites: codeSites(code, []), usages: [] };
  try {
    const unit = await readUnit('cells', code, language);
    return analyzeUnit(unit, language, options);
  } catch {
    return { sites: codeSites(code, []), usages: [] };
  }
}

/** One text of all cells, with a line end between them that stands nowhere in the file. */
function joined(cells: readonly Decoded[]): Decoded {
  const offsets: number[] = [];
  const strings: number[] = [];
  let before = 0;
  for (const cell of cells) {
    for (const offset of cell.offsets) offsets.push(offset);
    for (const string of cell.strings) strings.push(before + string);
    before += (cell.strings.at(-1) ?? 0) + 1;
    strings.push(before - 1);
  }
  return { text: cells.map((cell) => cell.text).join('\n'), offsets, strings };
}

function aroundCode(text: string, cell: Cell): readonly Site[] {
  const source = decodeStrings(text, cell.source);
  const told =
    cell.kind === 'code' ? [] : documentationSites(source.text, []).map((site) => siteInFile(site, source, [cell]));
  const printed = cell.outputs.flatMap((spans) => {
    const output = decodeStrings(text, spans);
    return printedSites(output.text).map((site) => siteInFile(site, output, []));
  });
  return [...told, ...printed];
}

const ANY_TARGET = { envName: 'CLARIFAI_API_KEY', secret: '' };

function siteInFile(site: Site, decoded: Decoded, cells: readonly Cell[]): Site {
  const span = spanInFile(decoded, site.span);
  const cell = cellAt(span.start, cells);
  const parts = site.parts.map(({ role, origin }) => ({ role, origin: originInFile(origin, decoded) }));
  const moved = {
    ...site,
    span,
    parts,
    ...(cell ? { cell: { number: cell.number, line: lineIn(decoded, site.span.start, cell) } } : {}),
  };
  const { rewrite } = site;
  if (rewrite.kind !== 'automatic') return moved;
  const fits = rewrite.edits(ANY_TARGET).every((edit) => editInFile(decoded, edit) !== undefined);
  if (!fits) return hold(moved, 'the code reaches over several strings of the notebook');
  return {
    ...moved,
    rewrite: {
      ...rewrite,
      edits: (target) => rewrite.edits(target).flatMap((edit) => editInFile(decoded, edit) ?? []),
    },
  };
}

function originInFile(origin: Origin, decoded: Decoded): Origin {
  return origin.source === 'literal' ? { ...origin, span: spanInFile(decoded, origin.span) } : origin;
}

function cellAt(offset: number, cells: readonly Cell[]): Cell | undefined {
  return cells.findLast(({ source }) => (source[0]?.start ?? Number.POSITIVE_INFINITY) <= offset);
}

/** From 1, within the cell. */
function lineIn({ text, offsets }: Decoded, at: number, { source }: Cell): number {
  const first = offsets.indexOf(source[0]?.start ?? 0);
  return text.slice(Math.max(0, first), at).split('\n').length;
}
