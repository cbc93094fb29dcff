import { apiKeyNameLike, roleOfName } from '../../clarifai/names.ts';
import type { Edit } from '../../domain/edit.ts';
import { contains } from '../../domain/location.ts';
import { looksLikeCredential, publicParts, type TracedPart, tracePart } from '../detect/parts.ts';
import { removeStatement } from '../detect/remove.ts';
import type { RewriteTarget, Site } from '../language.ts';
import { type Entry, type SyntaxUnit, textOf } from '../syntax.ts';
import { PHP_IDIOM } from './idiom.ts';

/**
 * Configuration written as PHP, `return ['client_id' => env('CLARIFAI_CLIENT_ID'), …];`: the id's entry becomes
 * the key's and the secret's goes. Code reads it by the path of its keys, `config('services.clarifai.client_id')`.
 */
export function findConfigArrays(unit: SyntaxUnit): readonly Site[] {
  if (unit.damaged || !/^(\s|<\?php|\/\*[\s\S]*?\*\/|(#|\/\/).*|declare\(.*\);|use .*;)*return\b/.test(unit.text))
    return [];
  const settings = unit.entries.flatMap((entry) => settingOf(entry, unit) ?? []);
  return settings.flatMap((setting) => {
    const partner = settings.find((other) => other.holder === setting.holder && other.part.role !== setting.part.role);
    return partner ? [siteOf(setting, unit)] : [];
  });
}

interface Setting {
  readonly entry: Entry;
  /** The keys from the outermost array to the entry. */
  readonly path: readonly string[];
  readonly holder: string;
  readonly part: TracedPart;
}

function settingOf(entry: Entry, unit: SyntaxUnit): Setting | undefined {
  const role = entry.key === null ? undefined : roleOfName(entry.key)?.role;
  if (entry.key === null || (role !== 'client-id' && role !== 'client-secret')) return undefined;
  const around = unit.entries.filter((other) => other !== entry && contains(other.value.span, entry.span));
  const path = [...around.map(({ key }) => key ?? '?'), entry.key];
  const part = tracePart(role, entry.value, unit);
  return isOurs(part, path) ? { entry, path, holder: path.slice(0, -1).join('.'), part } : undefined;
}

function isOurs({ origin, resolved }: TracedPart, path: readonly string[]): boolean {
  if (origin.source === 'reference') return origin.via === 'env' && roleOfName(origin.name)?.ours === true;
  return resolved.value.kind === 'string' && looksLikeCredential(resolved.value) && /clarifai/i.test(path.join('.'));
}

function siteOf({ entry, path, part }: Setting, unit: SyntaxUnit): Site {
  const literal = part.origin.source === 'literal';
  const edits = part.role === 'client-id' ? renamed(entry, part, unit) : () => [removed(entry, unit.text)];
  return {
    kind: literal ? 'config-credential' : 'env-reference',
    confidence: 'certain',
    span: entry.value.span,
    client: { name: 'unknown', versions: '*' },
    credentialKind: 'client-pair',
    parts: publicParts([part]),
    message: `The ${part.role.replace('-', ' ')} is a setting of this configuration.`,
    rewrite: { kind: 'automatic', edits },
    configKey: path.join('.'),
  };
}

function renamed(entry: Entry, { origin }: TracedPart, unit: SyntaxUnit): (target: RewriteTarget) => readonly Edit[] {
  const key = textOf(unit, entry.keySpan).replace(entry.key ?? '', apiKeyNameLike(entry.key ?? ''));
  const value = textOf(unit, entry.value.span);
  return ({ envName }) => [
    { ...entry.keySpan, text: key },
    {
      ...entry.value.span,
      text:
        origin.source === 'reference'
          ? value.replace(origin.name, envName)
          : (PHP_IDIOM.readEnvironment?.(envName, unit).text ?? value),
    },
  ];
}

/** With its comma, or with the one before it when it is the last. */
function removed({ span }: Entry, text: string): Edit {
  const after = /^\s*,/.exec(text.slice(span.end))?.[0];
  if (after !== undefined) return removeStatement(text, { start: span.start, end: span.end + after.length });
  const before = /,\s*$/.exec(text.slice(0, span.start))?.[0] ?? '';
  return { start: span.start - before.length, end: span.end, text: '' };
}
