import type { CredentialRole, Waypoint } from '../../domain/finding.ts';
import { groupBy } from '../../domain/group-by.ts';
import { buildLineIndex } from '../../domain/location.ts';
import { hold } from '../../languages/hold.ts';
import type { Site } from '../../languages/language.ts';
import { isKeyOf } from './key-match.ts';
import type { LinkedFile } from './linked-file.ts';
import { type Read, readBy } from './reads.ts';

/** How a program fills templates: what asks for a value there, and the files that hold it. */
interface Engine {
  readonly asks: RegExp;
  readonly files: RegExp;
}

const ENGINES: readonly Engine[] = [
  // Helm: `{{ .Values.vision.id | quote }}`.
  { asks: /\{\{-?[^{}\n]{0,40}?\.Values\.([\w.]+)/, files: /(^|\/)values[^/]*\.ya?ml$/ },
  // Ansible: `{{ vision_id }}`.
  {
    asks: /\{\{-?\s*([a-z_]\w*)\s*(?:\|[^{}\n]{0,60})?-?\}\}/,
    files: /(^|\/)(group_vars|host_vars|vars|defaults)\/.+$/,
  },
];

/** Values that templates take from the variables of the program that fills them. */
export function templateReads(files: readonly LinkedFile[], listed: readonly string[]): readonly Read[] {
  const asks = files.flatMap(asksIn);
  return [...groupBy(asks, ({ engine }) => engine)].flatMap(([engine, own]) => {
    const holders = listed.filter((file) => engine.files.test(file)).slice(0, MAX_HOLDERS);
    return own.flatMap(({ key, role, by }) => holders.map((from) => ({ name: key, keys: [key], role, by, from })));
  });
}

/** Charts and roles of one tree are few. */
const MAX_HOLDERS = 20;

interface Ask {
  readonly key: string;
  readonly role: CredentialRole;
  readonly engine: Engine;
  readonly by: Waypoint;
}

function asksIn({ file, text, analysis }: LinkedFile): readonly Ask[] {
  const sites = text.includes('{{') ? analysis.sites.filter(({ kind }) => kind === 'env-reference') : [];
  if (sites.length === 0) return [];
  const lines = buildLineIndex(text);
  return sites.flatMap((site) => {
    const line = lines.locate(file, site.span).startLine;
    return asksAt(site, text).map((ask) => ({ ...ask, by: readBy(file, line, ask.key) }));
  });
}

function asksAt({ span, parts }: Site, text: string): readonly Omit<Ask, 'by'>[] {
  const end = text.indexOf('\n', span.start);
  const written = text.slice(span.start, end === -1 ? text.length : end);
  const role = parts[0]?.role;
  return ENGINES.flatMap((engine) => {
    const key = engine.asks.exec(written)?.[1];
    return key === undefined || role === undefined ? [] : [{ key, role, engine }];
  });
}

/** Values under a name that a template left by hand still asks for stay, all of a file's together. */
export function holdTemplated(files: readonly LinkedFile[], reads: readonly Read[]): readonly LinkedFile[] {
  return files.map((file) => {
    const { sites } = file.analysis;
    const own = reads.filter(({ from }) => from === file.file);
    const read = own.find(({ keys }) =>
      sites.some(({ configKey }) => configKey !== undefined && keys.some((key) => isKeyOf(key, configKey, file.file))),
    );
    if (read === undefined) return file;
    const reason = `${read.by.file} takes it by this name and is left by hand: change both together`;
    const held = sites.map((site) => (site.rewrite.kind === 'automatic' ? hold(site, reason) : site));
    return { ...file, analysis: { ...file.analysis, sites: held } };
  });
}
