import { apiKeyEnvNameLike, apiKeyNameLike } from '../../clarifai/names.ts';
import type { Edit } from '../../domain/edit.ts';
import type { RewriteTarget } from '../../languages/language.ts';
import type { Legacy } from './legacy.ts';
import type { Setting } from './setting.ts';
import { isTemplate, placeholderLike } from './value.ts';

/** A file's settings, and those of them that hold old credentials. */
export interface Exchange {
  readonly file: string;
  readonly settings: readonly Setting[];
  readonly legacy: readonly Legacy[];
}

/** The parts of the credential that a setting belongs to, itself included. */
export function partsBeside(item: Legacy, { legacy }: Exchange): readonly Legacy[] {
  return legacy.filter((other) => other.credential === item.credential);
}

/** The key takes the place of the id, without one of the secret, without either of the token. */
export function carriesKey(item: Legacy, exchange: Exchange): boolean {
  const whole = partsBeside(item, exchange);
  const carrier = (['client-id', 'client-secret', 'access-token'] as const).find((role) =>
    whole.some((part) => part.role === role),
  );
  return item.role === carrier;
}

/** Edits that put the key in a setting's place or take the setting out. Those of one file do not overlap. */
export function exchangeEdits(item: Legacy, exchange: Exchange, target: RewriteTarget): readonly Edit[] {
  const gone = new Set(exchange.legacy.filter((other) => goes(other, exchange, target)).map((other) => other.setting));
  if (!gone.has(item.setting)) {
    return [item.setting.rename(newName(item, exchange, target)), ...valueEdits(item, exchange, target)];
  }
  return [...item.setting.remove(gone), ...fillKeyBeside(item, exchange, target)];
}

/** Parts that are by hand stay, so they do not count as gone. */
function goes(item: Legacy, exchange: Exchange, target: RewriteTarget): boolean {
  if (partsBeside(item, exchange).some((part) => part.obstacle !== undefined)) return false;
  return !carriesKey(item, exchange) || keyBeside(item, exchange, target) !== undefined;
}

/**
 * Code reads the target's variable. Where one place holds several credentials (dev and prod), each keeps
 * its own name, in the new style.
 */
function newName({ setting }: Legacy, exchange: Exchange, target: RewriteTarget): string {
  if (!setting.variable) return apiKeyNameLike(setting.name);
  return sharesPlace(setting, exchange) ? apiKeyEnvNameLike(setting.name) : target.envName;
}

function sharesPlace(setting: Setting, exchange: Exchange): boolean {
  return exchange.legacy.some(
    (other) =>
      other.setting.container === setting.container &&
      other.setting.name !== setting.name &&
      carriesKey(other, exchange),
  );
}

/** A key that stands there already is not written twice. */
function keyBeside(item: Legacy, exchange: Exchange, target: RewriteTarget): Setting | undefined {
  const name = newName(item, exchange, target);
  return exchange.settings.find((other) => other.container === item.setting.container && other.name === name);
}

/** `CLARIFAI_API_KEY=` may have been prepared and left empty. */
function fillKeyBeside(item: Legacy, exchange: Exchange, target: RewriteTarget): readonly Edit[] {
  const there = carriesKey(item, exchange) ? keyBeside(item, exchange, target) : undefined;
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
      const name = sharesPlace(setting, exchange) ? apiKeyEnvNameLike(value.name) : target.envName;
      return [{ start, end: start + value.name.length, text: name }];
    }
    default:
      return [];
  }
}
