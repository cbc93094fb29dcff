/** What becomes of a declared version, given the first that takes a key. */
export type Raised =
  /** New enough, or open to what is. */
  | { readonly kind: 'enough' }
  | { readonly kind: 'raised'; readonly text: string; readonly from: string }
  | { readonly kind: 'by-hand'; readonly reason: string };

const OPEN = /^(\*|x|latest|latest\.\w+|RELEASE|\+)?$/i;

/** Another source than the registry, by its first characters; a branch of a repository in composer. */
const FOREIGN =
  /^(@|git\b|git[+@]|github:|gitlab:|bitbucket:|https?:|file:|link:|workspace:|npm:|\.{0,2}\/|[\w.-]+\/[\w.-]+(#|$)|dev-)/;

/** Filled in by something that the manifest does not hold. */
const ELSEWHERE = /[${}]/;

const COMPARATOR =
  /^\s*(===|==|=|~=|~>|\^|~|>=|<=|>|<|!=|≥)?\s*v?(\d+(?:\.\d+)*)((?:\.[*x+])*)\s*(?:,(?=\s*\S)|$|(?=\s+[<>=~^!\d]))/i;

interface Comparator {
  readonly operator: string;
  readonly version: string;
  /** `.x`, `.*`, `.+`: any version that begins like this one. */
  readonly wildcard: boolean;
  /** Offsets of the operator and of the number within the requirement. */
  readonly at: number;
  readonly versionAt: number;
}

/**
 * Raises a requirement, `^2.0.18` or `>=2.0,<3`, to a first safe version and no further: its lower bound moves, its
 * style and its upper bound stay. Undefined for a text that is no requirement at all.
 */
export function raise(requirement: string, minimum: string): Raised | undefined {
  const text = requirement.trim();
  if (OPEN.test(text)) return { kind: 'enough' };
  if (FOREIGN.test(text))
    return byHand('it does not come from the registry, so that no version tells whether it takes a key');
  if (ELSEWHERE.test(text)) return byHand('its version is set elsewhere');
  const comparators = comparatorsOf(requirement);
  if (comparators === undefined) {
    return /\d/.test(text) && !/[a-z]{3}/i.test(text) ? byHand(`\`${text}\` allows several ranges`) : undefined;
  }
  return raiseAll(requirement, comparators, minimum);
}

function raiseAll(requirement: string, comparators: readonly Comparator[], minimum: string): Raised {
  const ceiling = comparators.find((one) => excludes(one, minimum));
  if (ceiling) return byHand(`\`${requirement.trim()}\` keeps it below ${minimum}, the first version that takes a key`);
  const low = comparators.filter(({ operator }) => !/^[<!]/.test(operator)).find((one) => isTooLow(one, minimum));
  if (!low) return { kind: 'enough' };
  const end = low.versionAt + low.version.length + (low.wildcard ? wildcardLength(requirement, low) : 0);
  const operator = low.operator === '>' ? '>=' : requirement.slice(low.at, low.versionAt);
  return {
    kind: 'raised',
    text: requirement.slice(0, low.at) + operator + minimum + requirement.slice(end),
    from: low.version,
  };
}

function byHand(reason: string): Raised {
  return { kind: 'by-hand', reason };
}

function wildcardLength(requirement: string, { versionAt, version }: Comparator): number {
  return /^(\.[*x+])*/i.exec(requirement.slice(versionAt + version.length))?.[0].length ?? 0;
}

function comparatorsOf(requirement: string): readonly Comparator[] | undefined {
  const found: Comparator[] = [];
  for (let at = 0; at < requirement.length; ) {
    const match = COMPARATOR.exec(requirement.slice(at));
    if (!match) return undefined;
    const [all, operator = '', version = '', wildcard = ''] = match;
    const start = at + (/^\s*/.exec(all)?.[0].length ?? 0);
    const versionAt = at + all.indexOf(version, all.indexOf(operator) + operator.length);
    found.push({ operator, version, wildcard: wildcard !== '', at: start, versionAt });
    at += all.length;
  }
  return found;
}

/** An upper bound that no version with keys is below. */
function excludes({ operator, version }: Comparator, minimum: string): boolean {
  const order = compareVersions(version, minimum);
  return (operator === '<' && order <= 0) || (operator === '<=' && order < 0);
}

function isTooLow({ version, wildcard }: Comparator, minimum: string): boolean {
  if (wildcard && `${minimum}.`.startsWith(`${version}.`)) return false;
  return compareVersions(version, minimum) < 0;
}

/** Compares the numbers only; a missing part counts as zero. Negative: the first is older. */
export function compareVersions(first: string, second: string): number {
  const left = first.split('.').map(Number);
  const right = second.split('.').map(Number);
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
