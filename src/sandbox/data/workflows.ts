import { z } from 'zod';
import { type Answer, bodyAs, type Call, pageOf, param, timestamp } from '../call.ts';
import type { WorkflowNode, WorkflowRecord } from '../records.ts';
import { badRequest, doesNotExist } from '../refusal.ts';
import { rowId } from '../store.ts';
import { findModel, versionsOf } from './find-model.ts';
import { idsToDelete } from './inputs.ts';
import { type Output, OutputConfigBody, outputOf, type PredictInput, PredictInputBody } from './outputs.ts';
import { GENERAL_MODEL_ID, PUBLIC_APP } from './public-models.ts';
import { wireModelInOutput } from './wire.ts';

const WorkflowsBody = z.object({
  workflows: z
    .array(
      z.object({
        id: z.string().min(1),
        nodes: z
          .array(
            z.object({
              id: z.string(),
              model: z.object({
                id: z.string(),
                model_version: z.object({ id: z.string().nullish() }).nullish(),
              }),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
  action: z.string().nullish(),
});
const ResultsBody = z.object({
  inputs: z.array(PredictInputBody).min(1).max(32),
  output_config: OutputConfigBody.nullish(),
});

export function getWorkflow(call: Call): Answer {
  return { workflow: wire(call, workflowOf(call)) };
}

export function listWorkflows(call: Call): Answer {
  const workflows = call.context.tables.workflows.list(param(call, 'app_id'));
  return { workflows: pageOf(workflows, call.query).map((workflow) => wire(call, workflow)) };
}

/** Needs no credential, so it shows no app. */
export function listPublicWorkflows(): Answer {
  const nodes = [{ id: 'general', model: { id: GENERAL_MODEL_ID } }];
  return { workflows: [{ id: 'general', app_id: PUBLIC_APP, nodes }] };
}

export function addWorkflows(call: Call): Answer {
  const { tables } = call.context;
  const made = bodyAs(WorkflowsBody, call).workflows.map(({ id, nodes }) => {
    const appId = param(call, 'app_id');
    if (tables.workflows.get(rowId(appId, id))) throw badRequest(`workflow ${id} exists already`);
    return { id, app_id: appId, created_at: timestamp(call), nodes: toNodes(call, nodes) };
  });
  for (const workflow of made) tables.workflows.put(workflow);
  return { workflows: made.map((workflow) => wire(call, workflow)) };
}

/** Replaces the nodes of workflows that exist. */
export function patchWorkflows(call: Call): Answer {
  const { workflows, action } = bodyAs(WorkflowsBody, call);
  if (action !== 'overwrite') throw badRequest('action: only overwrite is supported');
  const changed = workflows.map(({ id, nodes }) => ({
    ...existing(call, id),
    nodes: toNodes(call, nodes),
  }));
  for (const workflow of changed) call.context.tables.workflows.put(workflow);
  return { workflows: changed.map((workflow) => wire(call, workflow)) };
}

export function deleteWorkflow(call: Call): Answer {
  call.context.tables.workflows.remove(rowId(param(call, 'app_id'), workflowOf(call).id));
  return {};
}

export function deleteWorkflows(call: Call): Answer {
  const { tables } = call.context;
  const appId = param(call, 'app_id');
  for (const id of idsToDelete(call, tables.workflows.list(appId))) {
    tables.workflows.remove(rowId(appId, id));
  }
  return {};
}

export function runWorkflow(call: Call): Answer {
  const workflow = workflowOf(call);
  const { inputs, output_config: config } = bodyAs(ResultsBody, call);
  const results = inputs.map((input) => {
    const outputs = workflow.nodes.map((node) => outputOfNode(call, node, input, config ?? {}));
    return { status: outputs[0]?.status, input: outputs[0]?.input, outputs };
  });
  return { workflow: wire(call, workflow), results };
}

function outputOfNode(
  call: Call,
  node: WorkflowNode,
  input: PredictInput,
  config: z.infer<typeof OutputConfigBody>,
): Output {
  const { tables } = call.context;
  const model = findModel(tables, param(call, 'app_id'), node.model.id);
  const versions = versionsOf(tables, model);
  const wanted = node.model.model_version?.id;
  const version = wanted ? versions.find(({ id }) => id === wanted) : versions.at(-1);
  return outputOf(call, model, version, input, config);
}

function wire(call: Call, workflow: WorkflowRecord): Readonly<Record<string, unknown>> {
  const { tables } = call.context;
  const nodes = workflow.nodes.map(({ id, model }) => {
    const found = findModel(tables, workflow.app_id, model.id);
    const version = versionsOf(tables, found).find((one) => one.id === model.model_version?.id);
    return {
      id,
      model: wireModelInOutput(found, version ?? versionsOf(tables, found).at(-1)),
    };
  });
  return { ...workflow, nodes };
}

/** Checks that every node's model exists. */
function toNodes(
  call: Call,
  sent: z.infer<typeof WorkflowsBody>['workflows'][number]['nodes'],
): readonly WorkflowNode[] {
  return sent.map(({ id, model }) => {
    findModel(call.context.tables, param(call, 'app_id'), model.id);
    const version = model.model_version?.id;
    return {
      id,
      model: version ? { id: model.id, model_version: { id: version } } : { id: model.id },
    };
  });
}

function workflowOf(call: Call): WorkflowRecord {
  return existing(call, param(call, 'workflow_id'));
}

function existing(call: Call, id: string): WorkflowRecord {
  const workflow = call.context.tables.workflows.get(rowId(param(call, 'app_id'), id));
  if (workflow === undefined) throw doesNotExist(`workflow ${id}`);
  return workflow;
}
