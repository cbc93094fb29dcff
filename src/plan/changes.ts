import { applyEdits, type Edit, OverlappingEditsError, secretHole } from '../domain/edit.ts';
import type { Span } from '../domain/location.ts';
import type { ByHandStep, EditFileStep, PlannedKey } from '../domain/plan.ts';
import { GENERAL_SUGGESTION } from '../languages/general-suggestion.ts';
import type { Site } from '../languages/language.ts';
import type { ScannedFile } from '../scan/scan-tree.ts';
import type { CredentialSite } from './credential-site.ts';

export type Unnumbered<S> = S extends { id: string } ? Omit<S, 'id'> : never;

export interface FileWork {
  readonly edits: readonly Unnumbered<EditFileStep>[];
  readonly byHand: readonly Unnumbered<ByHandStep>[];
}

export interface KeyedSite extends CredentialSite {
  /** Null where no key is planned, so that everything stays by hand. */
  readonly key: PlannedKey | null;
}

/** The edits of all sites, one step per file, and what stays by hand. */
export function fileWork(sites: readonly KeyedSite[], upgradedFiles: ReadonlySet<ScannedFile>): FileWork {
  const edits: Unnumbered<EditFileStep>[] = [];
  const byHand: Unnumbered<ByHandStep>[] = [];
  for (const [file, own] of filesOf(sites, upgradedFiles)) {
    const work = oneFile(file, own, upgradedFiles.has(file));
    if (work.edit) edits.push(work.edit);
    byHand.push(...work.byHand);
  }
  return { edits, byHand };
}

function filesOf(
  sites: readonly KeyedSite[],
  upgraded: ReadonlySet<ScannedFile>,
): ReadonlyMap<ScannedFile, readonly KeyedSite[]> {
  const files = new Map<ScannedFile, KeyedSite[]>([...upgraded].map((file) => [file, []]));
  for (const site of sites) files.set(site.file, [...(files.get(site.file) ?? []), site]);
  return new Map([...files].toSorted(([a], [b]) => (a.file < b.file ? -1 : 1)));
}

interface OneFile {
  readonly edit: Unnumbered<EditFileStep> | undefined;
  readonly byHand: readonly Unnumbered<ByHandStep>[];
}

function oneFile(file: ScannedFile, sites: readonly KeyedSite[], upgraded: boolean): OneFile {
  const accepted: Edit[] = [];
  const findings: string[] = [];
  const byHand: Unnumbered<ByHandStep>[] = [];
  for (const { site, index, key } of sites) {
    const finding = file.findings[index];
    if (!finding) continue;
    if (site.rewrite.kind === 'by-hand') {
      const { reason, suggestion } = site.rewrite;
      byHand.push(leave(finding.fingerprint, finding.location, reason, suggestion));
      continue;
    }
    if (key === null) {
      const { fingerprint, location } = finding;
      byHand.push(leave(fingerprint, location, 'no key is planned here, since nothing else needs one', instead(site)));
      continue;
    }
    const edits = site.rewrite.edits({ envName: key.envName, secret: secretHole(key.id) });
    if (fits(file.text, [...accepted, ...edits])) {
      accepted.push(...edits);
      findings.push(finding.fingerprint);
    } else {
      byHand.push(leave(finding.fingerprint, finding.location, OVERLAP, instead(site)));
    }
  }
  if (upgraded) byHand.push(...upgrade(file, accepted));
  byHand.push(...bundleEntries(file, accepted));
  return { edit: accepted.length === 0 ? undefined : editStep(file, accepted, findings), byHand };
}

const OVERLAP = 'its edit touches the same text as that of another finding';

function instead({ kind, rewrite }: Site): string {
  return rewrite.suggestion ?? GENERAL_SUGGESTION[kind];
}

const BUNDLE_ENTRY = '<key>CLARIFAI_API_KEY</key><string>$(CLARIFAI_API_KEY)</string>';

/** Mobile code that was told to read its key from the app's property list needs the entry there. */
function bundleEntries(file: ScannedFile, accepted: readonly Edit[]): readonly Unnumbered<ByHandStep>[] {
  const reading = accepted.find(({ text }) => /forInfoDictionaryKey|objectForInfoDictionaryKey/.test(text));
  if (reading === undefined) return [];
  const reason =
    'the app now reads its key from Info.plist: add the entry, filled by a build setting so that the key stays out of git; whoever has the app can read it';
  return [leave(null, file.lines.locate(file.file, reading), reason, BUNDLE_ENTRY)];
}

function upgrade(file: ScannedFile, accepted: Edit[]): readonly Unnumbered<ByHandStep>[] {
  return file.upgrades.flatMap((item) => {
    const location = file.lines.locate(file.file, item.span);
    if (item.kind === 'by-hand') return [leave(null, location, item.reason, item.suggestion)];
    if (!fits(file.text, [...accepted, ...item.edits]))
      return [leave(null, location, OVERLAP, 'Apply the other edit first, then run keyshift plan again.')];
    accepted.push(...item.edits);
    return [];
  });
}

function fits(text: string, edits: readonly Edit[]): boolean {
  try {
    applyEdits(text, edits);
    return true;
  } catch (error) {
    if (error instanceof OverlappingEditsError) return false;
    throw error;
  }
}

function leave(
  finding: string | null,
  location: ByHandStep['location'],
  reason: string,
  suggestion: string,
): Unnumbered<ByHandStep> {
  return { kind: 'by-hand', finding, location, reason, suggestion };
}

function editStep(file: ScannedFile, edits: readonly Edit[], findings: readonly string[]): Unnumbered<EditFileStep> {
  const { file: path, sha256, encoding } = file;
  return { kind: 'edit-file', file: path, sha256, encoding, edits, masks: secretSpans(file), findings };
}

/** Where old secrets stand in a file, so that no diff shows them. */
export function secretSpans(file: ScannedFile): readonly Span[] {
  const spans = file.sites.flatMap((site) =>
    site.parts.flatMap(({ origin }) => (origin.source === 'literal' ? [origin.span] : [])),
  );
  const distinct = new Map(spans.map((span) => [`${span.start}-${span.end}`, span]));
  return [...distinct.values()].toSorted((a, b) => a.start - b.start);
}
