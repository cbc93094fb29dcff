import { contains } from '../../domain/location.ts';
import { quotable } from '../successors.ts';
import { type Call, type Expression, type Joined, pathOf, type StringLiteral, type SyntaxUnit } from '../syntax.ts';
import type { Picture } from '../v2-writer.ts';

const URL_FIELD = /^(image_?)?urls?$/i;
const BYTES_FIELD = /^(encoded_(data|image)|image_?data|bytes|base64)$/i;

/** The picture that the address of a v1 call or the rest of the call names; undefined where neither does. */
export function pictureOfAddress(address: StringLiteral | Joined, unit: SyntaxUnit): Picture | undefined {
  return inAddress(address, unit) ?? amongFields(address, unit);
}

/** `…/tag/?url=https://…`, `"…/tag/?url=" + url`. */
function inAddress(address: StringLiteral | Joined, unit: SyntaxUnit): Picture | undefined {
  const parts = address.kind === 'joined' ? address.parts : [address];
  for (const [index, part] of parts.entries()) {
    if (part.kind !== 'string') continue;
    const written = /[?&]url=([^&\s]*)/.exec(part.value);
    if (written?.[1]) return { by: 'url', code: JSON.stringify(written[1]) };
    const next = written && parts[index + 1];
    if (next) return pictureFrom('url', next, unit);
  }
  return undefined;
}

/** `{ url: picture }` of the call that the address stands in, or the only such field of the file. */
function amongFields({ span }: Expression, unit: SyntaxUnit): Picture | undefined {
  const fields = unit.entries.filter(({ key }) => URL_FIELD.test(key ?? '') || BYTES_FIELD.test(key ?? ''));
  const call = unit.calls.findLast((candidate) => contains(candidate.span, span));
  const near = fields.filter((field) => call && contains(call.span, field.span));
  const [field, ...more] = near.length > 0 ? near : fields;
  if (!field || more.length > 0) return undefined;
  return pictureFrom(BYTES_FIELD.test(field.key ?? '') ? 'bytes' : 'url', field.value, unit);
}

/** What a call of a v1 client is given: the picture itself, or an object or list around it. */
export function pictureOfCall({ arguments: given }: Call, unit: SyntaxUnit): Picture | undefined {
  const [first] = given;
  if (!first) return undefined;
  const inner = innermost(first.value);
  const by = /bytes|data|jpe?g|file|image(?!url)/i.test(pathOf(inner)?.at(-1) ?? first.label ?? '') ? 'bytes' : 'url';
  return pictureFrom(by, inner, unit);
}

/** `new RecognitionRequest(file)`, `TagRequest{URLs: []string{url}}`: what stands alone inside. */
function innermost(value: Expression): Expression {
  const [inner, ...more] = heldBy(value);
  return inner === undefined || more.length > 0 ? value : innermost(inner);
}

function heldBy(value: Expression): readonly Expression[] {
  if (value.kind === 'list') return value.items;
  if (value.kind === 'object') return value.entries.map((entry) => entry.value);
  const makes = value.kind === 'call' && (value.call.form === 'new' || /^[A-Z]/.test(value.call.name ?? ''));
  return makes ? value.call.arguments.map((argument) => argument.value) : [];
}

/** An address has its special characters escaped; a body has not. */
function unescaped(value: Expression): Expression {
  const [only, ...more] = value.kind === 'call' ? value.call.arguments : [];
  const escapes = value.kind === 'call' && /escape|encode|quote/i.test(value.call.name ?? '');
  return escapes && only && more.length === 0 ? only.value : value;
}

function pictureFrom(by: Picture['by'], value: Expression, unit: SyntaxUnit): Picture | undefined {
  const code = quotable(unescaped(value).span, unit);
  return code === undefined ? undefined : { by, code };
}
