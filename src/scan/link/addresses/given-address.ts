import { mentionsApiHost } from '../../../clarifai/wire.ts';
import { addressesOf, foreignHost, knownText } from '../../../languages/detect/addresses.ts';
import { resolve } from '../../../languages/resolve.ts';
import { type Expression, type SyntaxUnit, within } from '../../../languages/syntax.ts';
import type { CodeFile } from '../code-files.ts';
import { exportedValue } from '../exported-value.ts';

/** What a name of one file says to another about where requests go. */
export interface GivenAddress {
  readonly address: string;
  /** The name is that of a client made for the address, not of the address itself. */
  readonly client: boolean;
  /** Where the address stands in its own file. */
  readonly offset: number;
}

/** The address that a file gives under a path of names; undefined when it gives something else. */
export function givenAddress(code: CodeFile, path: readonly string[]): GivenAddress | undefined {
  const value = path.length === 0 || path.join('.') === 'default' ? wholeExport(code) : namedExport(code, path);
  return value && addressIn(value, code.unit);
}

/** `ENDPOINTS.CLARIFAI` is an entry of what the file declares, or of what it exports without a name. */
function namedExport({ unit }: CodeFile, path: readonly string[]): Expression | undefined {
  return exportedValue(unit, path) ?? exportedValue(unit, ['default', ...path]);
}

const WHOLE = /\bexport\s+default\s+|\bmodule\.exports\s*=\s*/g;

/** What `export default` or `module.exports =` stands before. */
function wholeExport({ unit }: CodeFile): Expression | undefined {
  const [start] = [...unit.text.matchAll(WHOLE)].map((match) => match.index + match[0].length);
  if (start === undefined) return undefined;
  const calls = unit.calls.map((call): Expression => ({ kind: 'call', call, span: call.span }));
  const name = /^[\w$]+(?=\s*;?\s*$)/m.exec(unit.text.slice(start, start + 200))?.[0];
  const here = [...calls, ...unit.strings].filter(({ span }) => span.start === start);
  const longest = here.toSorted((a, b) => b.span.end - a.span.end)[0];
  if (longest || name === undefined) return longest;
  return resolve({ kind: 'name', name, span: { start: unit.text.length, end: unit.text.length } }, unit).value;
}

/** An address, alone or among others to choose from, or the one that a client is made for. */
export function addressIn(value: Expression, unit: SyntaxUnit): GivenAddress | undefined {
  const offset = value.span.start;
  if (value.kind === 'call') {
    const address = addressesOf(value.call, unit).find(isWhole);
    return { address: address ?? ELSEWHERE, client: true, offset };
  }
  if (value.kind === 'object') return undefined;
  const texts = [...within(value)].map((part) => knownText(part, unit));
  const address = texts.find(isWhole) ?? texts.find((text) => PATH.test(text));
  return address === undefined ? undefined : { address, client: false, offset };
}

/** A path of the API, kept apart from the host. */
const PATH = /^\/?(v[12]\/)?(token|models|inputs|searches|concepts)\b[\w/.-]*$/i;

/** A client whose address is not known goes elsewhere, as far as anyone can tell. */
const ELSEWHERE = 'https://elsewhere.invalid/';

function isWhole(text: string): boolean {
  return mentionsApiHost(text) || foreignHost(text) !== undefined;
}
