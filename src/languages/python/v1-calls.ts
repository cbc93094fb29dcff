import { resolve } from '../resolve.ts';
import { hasSuccessor, quotable, type Successors, successorLines } from '../successors.ts';
import { type Call, pathOf, type SyntaxUnit } from '../syntax.ts';

const NEW_CLIENT = `from clarifai.rest import ClarifaiApp
app = ClarifaiApp(api_key=os.environ['CLARIFAI_API_KEY'])`;

const NOTHING = 'delete it: nothing in v2 answers this';

/** What clarifai.rest calls instead of each method of the v1 client, written for the arguments of the call. */
const SUCCESSORS: Successors = {
  tag: (call, unit) => predict('general', 'bytes', call, unit),
  tag_images: (call, unit) => predict('general', 'bytes', call, unit),
  tag_urls: (call, unit) => predict('general', 'url', call, unit),
  tag_image_urls: (call, unit) => predict('general', 'url', call, unit),
  color: (call, unit) => predict('color', 'bytes', call, unit),
  color_urls: (call, unit) => predict('color', 'url', call, unit),
  embed: (call, unit) => predict('general_embedding', 'bytes', call, unit),
  tag_and_embed: (call, unit) =>
    `${predict('general', 'bytes', call, unit)}, and the same of app.public_models.general_embedding_model`,
  feedback: () => 'app.models.get(model_id).send_concept_feedback(input_id, url, concepts, not_concepts)',
  get_info: () => NOTHING,
  get_languages: () => NOTHING,
  get_usage: () => NOTHING,
};

/** The new client, and for each v1 call of the file the call that takes its place. */
export function suggestV2(unit: SyntaxUnit, isClient: (call: Call) => boolean): string {
  const calls = unit.calls.filter((call) => isV1Call(call, unit, isClient));
  const lines = successorLines(calls, SUCCESSORS, unit);
  return [NEW_CLIENT, ...(lines.length > 0 ? lines : ['app.public_models.general_model.predict_by_url(url)'])].join(
    '\n',
  );
}

function isV1Call(call: Call, unit: SyntaxUnit, isClient: (call: Call) => boolean): boolean {
  const { receiver } = call;
  if (receiver === null || !hasSuccessor(call, SUCCESSORS)) return false;
  const { value } = resolve(receiver, unit);
  return (value.kind === 'call' && isClient(value.call)) || /clarifai/i.test(pathOf(receiver)?.join('.') ?? '');
}

/** v2 is asked for one picture at a time by these methods; a list goes through `model.predict([Image(…), …])`. */
function predict(model: string, by: 'url' | 'bytes', call: Call, unit: SyntaxUnit): string {
  const argument = call.arguments[0];
  const asked = (argument && quotable(argument.span, unit)) ?? 'picture';
  const holder = `app.public_models.${model}_model`;
  const isList = argument !== undefined && resolve(argument.value, unit).value.kind === 'list';
  // v1 was given open files.
  const read = by === 'bytes' ? '.read()' : '';
  if (isList) return `[${holder}.predict_by_${by}(one${read}) for one in ${asked}]`;
  return `${holder}.predict_by_${by}(${asked}${read})['outputs'][0]['data']`;
}
