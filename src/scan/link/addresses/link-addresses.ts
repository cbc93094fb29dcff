import { mentionsApiHost } from '../../../clarifai/wire.ts';
import type { AnalyzeOptions } from '../../../languages/language.ts';
import { shapeOf } from '../../../languages/syntax.ts';
import type { CodeFile } from '../code-files.ts';
import type { Tree } from '../follow.ts';
import type { LinkedFile } from '../linked-file.ts';
import { moduleName, parsedAround } from '../users.ts';
import { type Adoption, adopt, pointAt } from './adopt.ts';
import { subclassesOf } from './base-classes.ts';
import { globalClient, globalUses } from './global-client.ts';
import { type Home, homesIn } from './homes.ts';
import { importedAddresses } from './imported-addresses.ts';
import { tiedFiles } from './tied-files.ts';
import type { AdoptedAddress } from './with-addresses.ts';

/**
 * Files that send a token or ask for one, but take the address from another file: each is read again as if it said
 * the address itself. Files that only this shows to matter are added to those given.
 */
export async function linkAddresses(
  files: readonly LinkedFile[],
  tree: Tree,
  options: AnalyzeOptions,
): Promise<readonly LinkedFile[]> {
  const homes = await homesIn(files, tree);
  const maxRead = Math.ceil(MAX_READ / Math.max(2, homes.filter(givesAny).length));
  let linked = files;
  for (const home of homes) {
    for (const adoption of await adoptionsOf(home, files, tree, maxRead))
      linked = withAdoption(adoption, linked, options);
  }
  return linked;
}

/** Files that never say the provider's name and are read all the same, shared among all that name the host. */
const MAX_READ = 300;

function givesAny(home: Home): boolean {
  return namesOf(home).length > 0;
}

async function adoptionsOf(
  home: Home,
  files: readonly LinkedFile[],
  tree: Tree,
  maxRead: number,
): Promise<readonly Adoption[]> {
  const tied = (await tiedFiles(home, tree)).filter(({ code }) => isSilent(code));
  const senders = (await sendersAround(home, files, tree, maxRead)).filter(isSilent);
  return [
    ...tied.map(({ code, inside, tie }) => ({
      code,
      adopted: [unnamed(home)],
      via: [pointAt(home.code, tie.offset, `uses ${tie.path.join('.')} for the API`)],
      inside: [inside],
    })),
    ...senders.flatMap((code) => [...givenTo(code, home, tree), ...inheritedBy(code, home)]),
  ];
}

/** Files that may send a token, and say a name of the home's. */
async function sendersAround(
  home: Home,
  files: readonly LinkedFile[],
  tree: Tree,
  maxRead: number,
): Promise<readonly CodeFile[]> {
  const names = namesOf(home);
  if (names.length === 0) return [];
  const maySend = (text: string, file: string): boolean =>
    file !== home.code.file && SENDS.test(text) && names.some((name) => text.includes(name));
  return parsedAround(home.code.file, files, tree, maySend, maxRead);
}

/** What a file says that takes the address of the home. */
function namesOf(home: Home): readonly string[] {
  const module = home.givesWhole ? [moduleName(home.code.file)] : [];
  return [...home.ours, ...home.classes, ...globalUses(home), ...module];
}

function givenTo(code: CodeFile, home: Home, tree: Tree): readonly Adoption[] {
  const adopted = [...importedAddresses(code, home, tree), ...globalClient(code, home)];
  const ours = adopted.find(({ given }) => mentionsApiHost(given.address));
  return ours ? [{ code, adopted, via: [pointAt(home.code, ours.given.offset, 'names the API')] }] : [];
}

/** Classes that a class of the home is the base of: what names the host there names it for them. */
function inheritedBy(code: CodeFile, home: Home): readonly Adoption[] {
  const inside = subclassesOf(home.classes, code.unit.text);
  const via = [pointAt(home.code, home.host.offset, 'names the API')];
  return inside.length === 0 ? [] : [{ code, adopted: [unnamed(home)], via, inside }];
}

function unnamed({ host }: Home): AdoptedAddress {
  return { name: null, given: { address: host.address, client: false, offset: host.offset } };
}

const SENDS = /bearer|access_token|\btokens?\b/i;

/** It says nothing of the host itself: what does so has been understood by itself. */
function isSilent({ unit }: CodeFile): boolean {
  return !unit.strings.some((value) => mentionsApiHost(shapeOf(value)));
}

function withAdoption(
  adoption: Adoption,
  files: readonly LinkedFile[],
  options: AnalyzeOptions,
): readonly LinkedFile[] {
  const { file, candidate } = adoption.code;
  const known = files.find((other) => other.file === file);
  const analysis = adopt(adoption, known?.analysis, options);
  if (analysis === undefined || analysis === known?.analysis) return files;
  return known
    ? files.map((other) => (other === known ? { ...other, analysis } : other))
    : [...files, { ...candidate, analysis }];
}
