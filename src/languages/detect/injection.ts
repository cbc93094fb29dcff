import { apiKeyNameLike } from '../../clarifai/names.ts';
import { contains } from '../../domain/location.ts';
import { type Injected, type SyntaxUnit, textOf } from '../syntax.ts';
import { configNeeds } from './config-needs.ts';
import type { KeyText } from './key-text-type.ts';
import type { TracedPart } from './parts.ts';

/** The field that received the id receives the key: it is renamed, and so is the configuration key it asks for. */
export function renamedInjection(
  main: TracedPart,
  injected: Injected,
  parts: readonly TracedPart[],
  unit: SyntaxUnit,
): KeyText {
  const name = textOf(unit, injected.target);
  const renamed = apiKeyNameLike(name);
  const known = [main.expression.span, ...main.resolved.through.map((binding) => binding.statement)];
  const elsewhere = (unit.names.get(name) ?? []).some((use) => !known.some((area) => contains(area, use)));
  if (elsewhere || unit.names.has(renamed)) {
    return {
      kind: 'by-hand',
      reason: `\`${name}\` cannot be renamed to \`${renamed}\` here without touching other code`,
    };
  }
  const stays = parts.slice(1).find(({ resolved }) => resolved.value.kind === 'injected' && !isRemovable(resolved));
  if (stays) {
    return {
      kind: 'by-hand',
      reason: `${nameOf(stays)} is declared together with others and would still be asked for`,
    };
  }
  const use = textOf(unit, main.expression.span);
  return {
    kind: 'automatic',
    text: () => `${use.slice(0, use.length - name.length)}${renamed}`,
    support: () => [
      { ...injected.content, text: renamedKey(injected.key) },
      { ...injected.target, text: renamed },
    ],
    needsConfig: configNeeds(parts),
  };
}

/** A parameter of a constructor cannot be taken away without touching its callers. */
function isRemovable({ through }: TracedPart['resolved']): boolean {
  return through.some((binding) => binding.alone);
}

function nameOf({ resolved }: TracedPart): string {
  return `\`${resolved.through[0]?.name ?? ''}\``;
}

function renamedKey(key: string): string {
  const last = key.lastIndexOf('.') + 1;
  return key.slice(0, last) + apiKeyNameLike(key.slice(last));
}
