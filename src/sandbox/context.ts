import type { Tables } from './store.ts';

/** What every route may use. */
export interface Context {
  readonly tables: Tables;
  readonly now: () => Date;
  /** From then on client pairs and access tokens are refused. */
  readonly sunset: Date | undefined;
}

/** The day API keys were announced and client pairs became a thing of the past. */
const DEPRECATED_AT = new Date('2017-06-23T00:00:00Z');

export function isAfterSunset(context: Context): boolean {
  return context.sunset !== undefined && context.now() >= context.sunset;
}

/** `Deprecation` (RFC 9745) and `Sunset` (RFC 8594); none without a sunset date. */
export function sunsetHeaders({ sunset }: Context): readonly (readonly [string, string])[] {
  if (sunset === undefined) return [];
  return [
    ['deprecation', `@${DEPRECATED_AT.getTime() / 1000}`],
    ['sunset', sunset.toUTCString()],
  ];
}
