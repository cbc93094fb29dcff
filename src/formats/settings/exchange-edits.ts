import { apiKeyEnvNameLike, apiKeyNameLike, withPrefixOf } from '../../clarifai/names.ts';
import type { Edit } from '../../domain/edit.ts';
import type { RewriteTarget } from '../../languages/language.ts';
import { type Exchange, placeOf } from './exchange.ts';
import type { Legacy } from './legacy.ts';
import type { Setting } from './setting.ts';
import { isTemplate, placeholderLike } from './value.ts';

/** Edits that put the key in a setting's place or take the setting out. Those of one file do not overlap. */
export function exchangeEdits(item: Legacy, exchange: Exchange, target: RewriteTarget): readonly Edit[] {
  const gone = new Set(exchange.legacy.filter((other) => goes(other, exchange, target)).map((other) => other.setting));
  if (!gone.has(item.setting)) {
    return [...item.setting.rename(newName(item, exchange, target)), ...valueEdits(item, exchange, target)];
  }
  return [...item.setting.remove(gone), ...fillKeyBeside(item, exchange, target)];
}

/** Parts that are by hand stay, so they do not count as gone. */
function goes(item: Legacy, exchange: Exchange, target: RewriteTarget): boolean {
  if (exchange.obstacles.has(item.credential)) return false;
  return !exchange.carriers.has(item) || keyBeside(item, exchange, target) !== undefined;
}

/**
 * Code reads the target's variable. Where one place holds several credentials (dev and prod), each keeps
 * its own name, in the new style.
 */
function newName({ setting }: Legacy, exchange: Exchange, target: RewriteTarget): string {
  if (!setting.variable) return apiKeyNameLike(setting.name);
  return sharesPlace(setting, exchange) ? apiKeyEnvNameLike(setting.name) : withPrefixOf(setting.name, target.envName);
}

function sharesPlace({ container }: Setting, exchange: Exchange): boolean {
  return exchange.crowded.has(container);
}

/** A key that stands there already is not written twice. */
function keyBeside(item: Legacy, exchange: Exchange, target: RewriteTarget): Setting | undefined {
  return exchange.settings.get(placeOf(item.setting.container, newName(item, exchange, target)));
}

/** `CLARIFAI_API_KEY=` may have been prepared and left empty. */
function fillKeyBeside(item: Legacy, exchange: Exchange, target: RewriteTarget): readonly Edit[] {
  const there = exchange.carriers.has(item) ? keyBeside(item, exchange, target) : undefined;
  if (there?.value?.text !== '' || item.value.kind !== 'literal' || isTemplate(exchange.file)) return [];
  return [{ ...there.value.span, text: target.secret }];
}

function valueEdits({ value, setting }: Legacy, exchange: Exchange, target: RewriteTarget): readonly Edit[] {
  if (!setting.value) return [];
  const { span, text } = setting.value;
  switch (value.kind) {
    case 'literal':
      return [{ ...span, text: isTemplate(exchange.file) ? 'your-api-key' : target.secret }];
    case 'placeholder':
      return [{ ...span, text: placeholderLike(text) }];
    case 'reference': {
      const start = span.start + value.at;
      const name = sharesPlace(setting, exchange)
        ? apiKeyEnvNameLike(value.name)
        : withPrefixOf(value.name, target.envName);
      return [{ start, end: start + value.name.length, text: name }];
    }
    default:
      return [];
  }
}
