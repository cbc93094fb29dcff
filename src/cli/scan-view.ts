import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { holesIn } from '../domain/edit.ts';
import type { Finding } from '../domain/finding.ts';
import type { Secret } from '../domain/secret.ts';
import type { Site } from '../languages/language.ts';
import type { Excerpt, Replacement, ScanView } from '../report/scan-view.ts';
import { maskCredentials } from '../scan/mask-credentials.ts';
import type { ScannedFile } from '../scan/scan-tree.ts';
import { SHOWN_TARGET } from '../scan/understand/plain-analysis.ts';
import { hasHyperlinks } from './hyperlinks.ts';
import type { ScanAnswer } from './scan-sources.ts';

/** A finding's file and the site it was made of. */
interface Origin {
  readonly file: ScannedFile;
  readonly site: Site;
}

/** What renderers may show of the scanned files: excerpts and fixes, without secrets. */
export function viewOf({ files }: Pick<ScanAnswer, 'files'>): ScanView {
  const origins = new Map<Finding, Origin>();
  for (const file of files) {
    file.findings.forEach((finding, index) => {
      const site = file.sites[index];
      if (site) origins.set(finding, { file, site });
    });
  }
  return {
    excerptOf: (finding) => {
      const origin = origins.get(finding);
      return origin && excerpt(origin.file, finding);
    },
    fixOf: (finding) => {
      const origin = origins.get(finding);
      return origin ? fix(origin) : [];
    },
  };
}

/** Links for a terminal that shows them, to files that are on disk. */
export function terminalLinks(root: string | undefined): Pick<ScanView, 'linkTo'> {
  return root !== undefined && hasHyperlinks() ? { linkTo: linkBelow(root) } : {};
}

const SHOWN_LINES = 4;

/** Characters of a line; what is longer is cut around the finding, after its secrets are masked. */
const SHOWN_WIDTH = 160;

function excerpt(file: ScannedFile, { location }: Finding): Excerpt {
  const { startLine, endLine, startColumn } = location;
  const from = location.startOffset - startColumn + 1;
  const rows = file.text.slice(from, location.endOffset + SHOWN_WIDTH * 4).split(/\r?\n/, endLine - startLine + 1);
  const secrets = secretsOf(file);
  const lines = rows.slice(0, SHOWN_LINES).map((row) => shorten(maskCredentials(row, secrets), startColumn));
  return { first: startLine, lines, more: rows.length - lines.length };
}

function shorten(row: string, column: number): string {
  if (row.length <= SHOWN_WIDTH) return row;
  const start = Math.min(Math.max(0, column - SHOWN_WIDTH / 4), row.length - SHOWN_WIDTH);
  const end = start + SHOWN_WIDTH;
  return `${start > 0 ? '…' : ''}${row.slice(start, end)}${end < row.length ? '…' : ''}`;
}

/**
 * Settings change together with each other and with a new secret, so that they are left to a plan; so are edits
 * that would carry an old secret along.
 */
function fix({ file, site }: Origin): readonly Replacement[] {
  if (site.rewrite.kind !== 'automatic' || site.configKey !== undefined) return [];
  const edits = site.rewrite.edits(SHOWN_TARGET);
  const secrets = secretsOf(file);
  const sound = edits.every(({ text }) => holesIn(text).length === 0 && maskCredentials(text, secrets) === text);
  return sound ? edits.map((edit) => ({ location: file.lines.locate(file.file, edit), text: edit.text })) : [];
}

function secretsOf({ sites }: ScannedFile): readonly Secret[] {
  return sites.flatMap(({ parts }) =>
    parts.flatMap(({ origin }) => (origin.source === 'literal' ? [origin.secret] : [])),
  );
}

function linkBelow(root: string): NonNullable<ScanView['linkTo']> {
  return (text, file, line) => {
    const url = `${pathToFileURL(resolve(root, file)).href}#L${line}`;
    return `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\`;
  };
}
