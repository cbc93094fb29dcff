import { COLOR, EMBEDDING, GENERAL, type SuccessorModel } from '../../clarifai/facts/v1-successors.ts';
import { resolve } from '../resolve.ts';
import { hasSuccessor, quotable, type Successors, successorLines } from '../successors.ts';
import { type Call, pathOf, type SyntaxUnit } from '../syntax.ts';
import type { Picture } from '../v2-writer.ts';
import { PYTHON_V2 } from './v2.ts';

const NOTHING = 'delete it: nothing in v2 answers this';

/** What clarifai.rest calls instead of each method of the v1 client, written for the arguments of the call. */
const SUCCESSORS: Successors = {
  tag: (call, unit) => predict(GENERAL, 'bytes', call, unit),
  tag_images: (call, unit) => predict(GENERAL, 'bytes', call, unit),
  tag_urls: (call, unit) => predict(GENERAL, 'url', call, unit),
  tag_image_urls: (call, unit) => predict(GENERAL, 'url', call, unit),
  color: (call, unit) => predict(COLOR, 'bytes', call, unit),
  color_urls: (call, unit) => predict(COLOR, 'url', call, unit),
  embed: (call, unit) => predict(EMBEDDING, 'bytes', call, unit),
  tag_and_embed: (call, unit) => [GENERAL, EMBEDDING].map((model) => predict(model, 'bytes', call, unit)).join(' and '),
  feedback: () => 'app.models.get(model_id).send_concept_feedback(input_id, url, concepts, not_concepts)',
  get_info: () => NOTHING,
  get_languages: () => NOTHING,
  get_usage: () => NOTHING,
};

/** The new client, and for each v1 call of the file the call that takes its place. */
export function suggestV2(unit: SyntaxUnit, isClient: (call: Call) => boolean): string {
  const calls = unit.calls.filter((call) => isV1Call(call, unit, isClient));
  const lines = successorLines(calls, SUCCESSORS, unit);
  return [
    PYTHON_V2.client,
    ...(lines.length > 0 ? lines : ['app.public_models.general_model.predict_by_url(url)']),
  ].join('\n');
}

function isV1Call(call: Call, unit: SyntaxUnit, isClient: (call: Call) => boolean): boolean {
  const { receiver } = call;
  if (receiver === null || !hasSuccessor(call, SUCCESSORS)) return false;
  const { value } = resolve(receiver, unit);
  return (value.kind === 'call' && isClient(value.call)) || /clarifai/i.test(pathOf(receiver)?.join('.') ?? '');
}

/** v2 is asked for one picture at a time by these methods; a list goes through `model.predict([Image(…), …])`. */
function predict(model: SuccessorModel, by: Picture['by'], call: Call, unit: SyntaxUnit): string {
  const argument = call.arguments[0];
  const asked = (argument && quotable(argument.span, unit)) ?? 'picture';
  // v1 was given open files.
  const read = by === 'bytes' ? '.read()' : '';
  const isList = argument !== undefined && resolve(argument.value, unit).value.kind === 'list';
  const outputs = PYTHON_V2.outputs(model, { by, code: `${isList ? 'one' : asked}${read}` });
  return isList ? `[${outputs} for one in ${asked}]` : outputs;
}
