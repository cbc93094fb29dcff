import type { Answer, Call } from '../call.ts';
import * as concepts from './concepts.ts';
import * as feedback from './feedback.ts';
import * as inputs from './inputs.ts';
import * as models from './models.ts';
import * as outputs from './outputs.ts';
import { search } from './searches.ts';
import * as versions from './versions.ts';
import * as workflows from './workflows.ts';

/** Every data endpoint of the fact table, by method and short path. `app_id` is always in `params`. */
export const DATA_ROUTES: Readonly<Record<string, (call: Call) => Answer>> = {
  'GET /v2/concepts/{concept_id}': concepts.getConcept,
  'GET /v2/concepts': concepts.listConcepts,
  'POST /v2/concepts/searches': concepts.searchConcepts,
  'POST /v2/concepts': concepts.addConcepts,
  'PATCH /v2/concepts': concepts.patchConcepts,
  'GET /v2/inputs/status': inputs.countInputs,
  'GET /v2/inputs/{input_id}': inputs.getInput,
  'GET /v2/inputs': inputs.listInputs,
  'POST /v2/inputs': inputs.addInputs,
  'PATCH /v2/inputs': inputs.patchInputs,
  'DELETE /v2/inputs/{input_id}': inputs.deleteInput,
  'DELETE /v2/inputs': inputs.deleteInputs,
  'GET /v2/inputs/{input_id}/outputs': outputs.getInputOutputs,
  'PATCH /v2/inputs/{input_id}/outputs': outputs.patchInputOutputs,
  'PATCH /v2/inputs/{input_id}/data/concepts': inputs.patchInputConcepts,
  'POST /v2/models/{model_id}/versions/{version_id}/outputs': outputs.predictWithVersion,
  'POST /v2/models/{model_id}/outputs': outputs.predict,
  'POST /v2/models/{model_id}/versions/{version_id}/feedback': feedback.versionFeedback,
  'POST /v2/models/{model_id}/feedback': feedback.modelFeedback,
  'GET /v2/models/{model_id}': models.getModel,
  'GET /v2/models/{model_id}/output_info': models.getModel,
  'GET /v2/models/{model_id}/versions/{version_id}/output_info': models.getVersionOutputInfo,
  'GET /v2/models': models.listModels,
  'POST /v2/models/searches': models.searchModels,
  'POST /v2/models': models.addModels,
  'PATCH /v2/models': models.patchModels,
  'PATCH /v2/models/{model_id}/output_info/data/concepts': models.patchModelConcepts,
  'DELETE /v2/models/{model_id}': models.deleteModel,
  'DELETE /v2/models': models.deleteModels,
  'GET /v2/models/{model_id}/inputs': versions.listModelInputs,
  'GET /v2/models/{model_id}/versions/{version_id}/inputs': versions.listVersionInputs,
  'GET /v2/models/{model_id}/versions/{version_id}': versions.getVersion,
  'GET /v2/models/{model_id}/versions': versions.listVersions,
  'POST /v2/models/{model_id}/versions': versions.trainModel,
  'DELETE /v2/models/{model_id}/versions/{version_id}': versions.deleteVersion,
  'GET /v2/models/{model_id}/versions/{version_id}/metrics': versions.getMetrics,
  'POST /v2/models/{model_id}/versions/{version_id}/metrics': versions.evaluateVersion,
  'GET /v2/workflows/{workflow_id}': workflows.getWorkflow,
  'GET /v2/workflows': workflows.listWorkflows,
  'GET /v2/public_workflows': workflows.listPublicWorkflows,
  'POST /v2/workflows': workflows.addWorkflows,
  'PATCH /v2/workflows': workflows.patchWorkflows,
  'DELETE /v2/workflows/{workflow_id}': workflows.deleteWorkflow,
  'DELETE /v2/workflows': workflows.deleteWorkflows,
  'POST /v2/workflows/{workflow_id}/results': workflows.runWorkflow,
  'POST /v2/searches': search,
  'POST /v2/searches/feedback': feedback.searchFeedback,
};
