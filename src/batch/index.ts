export type { BatchOptions, BatchPorts } from './batch-options.ts';
export { exitCodeOf } from './batch-summary.ts';
export type { Progress } from './progress.ts';
export { formatDuration, renderBatchPlan, renderBatchSummary } from './render.ts';
export { previewBatch, runBatch } from './run-batch.ts';
