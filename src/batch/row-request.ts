import type { KeyRequest } from '../migrate/ensure-key.ts';
import type { BatchRow } from './batch-row.ts';

const MARKER = /keyshift:[0-9a-f]{16}$/;

/** The marker that a key's description ends in, if any. */
export function markerOf(description: string): string | undefined {
  return MARKER.exec(description.trimEnd())?.[0];
}

/** What to ask the service for. A row without a description is told by its code or its application. */
export function toRequest(row: BatchRow, scopes: readonly string[]): KeyRequest {
  const purpose = row.description || row.path || row.app.appId;
  const { app, marker } = row;
  return { id: marker, app, description: `${purpose} ${marker}`, marker, scopes };
}
