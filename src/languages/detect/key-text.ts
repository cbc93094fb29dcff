import { apiKeyNameLike, withPrefixOf } from '../../clarifai/names.ts';
import type { Edit } from '../../domain/edit.ts';
import { contains, type Span } from '../../domain/location.ts';
import type { AnalyzeOptions, Idiom } from '../language.ts';
import { resolve } from '../resolve.ts';
import { type Binding, type SyntaxUnit, textOf } from '../syntax.ts';
import { configNeeds } from './config-needs.ts';
import { renamedInjection } from './injection.ts';
import type { KeyText } from './key-text-type.ts';
import type { TracedPart } from './parts.ts';
import { removableBindings, removalOf, removeStatements } from './remove.ts';

const NO_SUPPORT = (): readonly Edit[] => [];

/** Env stays env, config stays config, a literal becomes an env read, anything else is left by hand. */
export function keyTextOf(
  parts: readonly TracedPart[],
  unit: SyntaxUnit,
  idiom: Idiom,
  options: AnalyzeOptions,
): KeyText {
  const [main] = parts;
  if (main === undefined) return byHand('nothing says where the new key would be read from');
  switch (main.origin.source) {
    case 'literal':
      return fromPlatform(unit, idiom, options);
    case 'reference':
      return fromReference(main, main.origin, parts, unit, idiom);
    default:
      return byHand('the value is made in a way keyshift does not follow');
  }
}

function fromPlatform(unit: SyntaxUnit, idiom: Idiom, options: AnalyzeOptions): KeyText {
  const { readEnvironment, readBundle } = idiom;
  const missing = idiom.environmentMissing?.(unit);
  if (missing === undefined && readEnvironment) {
    return {
      kind: 'automatic',
      text: (target) => readEnvironment(target.envName, unit).text,
      support: (target) => readEnvironment(target.envName, unit).edits,
    };
  }
  if (readBundle && options.platformKey === 'bundle') {
    return { kind: 'automatic', text: (target) => readBundle(target.envName), support: NO_SUPPORT };
  }
  return byHand(missing ?? 'the platform has no environment to read the key from');
}

function fromReference(
  main: TracedPart,
  origin: { readonly via: 'env' | 'config' | 'identifier'; readonly name: string },
  parts: readonly TracedPart[],
  unit: SyntaxUnit,
  idiom: Idiom,
): KeyText {
  const text = textOf(unit, main.resolved.value.span);
  if (origin.via === 'env') return fromEnvironment(text, origin.name, unit, idiom);
  if (main.resolved.value.kind === 'injected') return renamedInjection(main, main.resolved.value, parts, unit);
  if (origin.via === 'config') {
    if (isOption(main, unit)) return byHand(`\`${text}\` is ${OPTION}`);
    if (idiom.isConfigRead?.(text) === false) {
      return byHand(`\`${text}\` is declared in another file, which has to give the key instead`);
    }
    const key = origin.name.slice(origin.name.lastIndexOf('.') + 1);
    return {
      kind: 'automatic',
      text: () => replaceLast(text, key, apiKeyNameLike(key)),
      support: NO_SUPPORT,
      needsConfig: configNeeds(parts),
    };
  }
  return byHand(`\`${origin.name}\` is given from outside this code: its callers hold the credential`);
}

const OPTION =
  'an option of the command line: those who call the program give the pair, and have to give the key when it asks for one';

/** `args.client_id` of `args = parser.parse_args()`, `opts.id` of `opts = program.opts()`. */
function isOption({ resolved }: TracedPart, unit: SyntaxUnit): boolean {
  const { value } = resolved;
  if (value.kind !== 'member') return false;
  const holder = resolve(value.object, unit).value;
  return holder.kind === 'call' && /^(parse_(known_)?args|opts|parseArgs|parse_opts)$/.test(holder.call.name ?? '');
}

function fromEnvironment(text: string, name: string, unit: SyntaxUnit, idiom: Idiom): KeyText {
  const selfContained = text !== name && text.includes(name) && !/[,|?]/.test(text);
  const { readEnvironment } = idiom;
  if (selfContained) {
    return {
      kind: 'automatic',
      text: (target) => renamed(text, name, withPrefixOf(name, target.envName)),
      support: NO_SUPPORT,
    };
  }
  if (!readEnvironment) return byHand(`\`${name}\` cannot be read from the environment here`);
  return {
    kind: 'automatic',
    text: (target) => readEnvironment(withPrefixOf(name, target.envName), unit).text,
    support: (target) => readEnvironment(withPrefixOf(name, target.envName), unit).edits,
  };
}

/** A message may name the variable too: `env::var("X").expect("X is not set")`. */
function renamed(text: string, name: string, replacement: string): string {
  return text.includes(`"${name}`)
    ? text.replaceAll(`"${name}`, `"${replacement}`)
    : replaceLast(text, name, replacement);
}

function replaceLast(text: string, old: string, replacement: string): string {
  const at = text.lastIndexOf(old);
  return at === -1 ? text : text.slice(0, at) + replacement + text.slice(at + old.length);
}

function byHand(reason: string): KeyText {
  return { kind: 'by-hand', reason };
}

/** Removes the declarations that only fed the replaced code. */
export function removals(parts: readonly TracedPart[], replaced: readonly Span[], unit: SyntaxUnit): readonly Edit[] {
  return removeStatements(unit.text, removalOf(removableBindings(passedBindings(parts, unit), replaced, unit)));
}

/** The names that {@link removals} takes away. */
export function removedNames(
  parts: readonly TracedPart[],
  replaced: readonly Span[],
  unit: SyntaxUnit,
): readonly string[] {
  const unused = removableBindings(passedBindings(parts, unit), replaced, unit);
  return [...new Set(unused.map(({ name }) => name.slice(name.lastIndexOf('.') + 1)))];
}

/** The bindings on the way to the old values, without what the new code reads the key from: `env` in `env.KEY`. */
export function passedBindings(parts: readonly TracedPart[], unit: SyntaxUnit): readonly Binding[] {
  const source = parts[0]?.resolved.value.span ?? { start: 0, end: 0 };
  const through = parts.flatMap((part, index) => (index === 0 ? passedBy(part) : part.resolved.through));
  return through.filter(({ name, statement }) => {
    const uses = unit.names.get(name.slice(name.lastIndexOf('.') + 1)) ?? [];
    return !uses.some((use) => contains(source, use) && !contains(statement, use));
  });
}

/** A field that is filled from outside stays, under a new name, and is given the key. */
function passedBy(part: TracedPart): readonly Binding[] {
  return part.resolved.value.kind === 'injected' ? part.resolved.through.slice(0, -1) : part.resolved.through;
}
