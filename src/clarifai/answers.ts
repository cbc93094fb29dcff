import { z } from 'zod';
import type { AppRef } from '../domain/plan.ts';
import { Secret } from '../domain/secret.ts';
import { SCOPES } from './facts/load.ts';
import type { ApiKey, AppInfo } from './key-service.ts';

/** Where the items of a page are, and what tells them apart. */
export interface PageShape<Answer, Item> {
  readonly schema: z.ZodType<Answer>;
  itemsOf(answer: Answer): readonly Item[] | null | undefined;
  idOf(item: Item): string;
}

/** Only what keyshift reads; the service may say more, and may leave out what is empty. */
export const statusAnswer = z.object({
  status: z.object({
    code: z.number(),
    description: z.string().catch(''),
    details: z.string().catch(''),
  }),
});

const scopesSchema = z.array(z.string()).nullish();

const keySchema = z.object({
  id: z.string().min(1),
  type: z.string().nullish(),
  description: z.string().nullish(),
  scopes: scopesSchema,
  apps: z.array(z.object({ id: z.string(), user_id: z.string().nullish() })).nullish(),
  created_at: z.string().nullish(),
});

const appSchema = z.object({
  id: z.string().min(1),
  name: z.string().nullish(),
  user_id: z.string().nullish(),
  client_id: z.string().nullish(),
});

type KeyAnswer = z.infer<typeof keySchema>;
type AppAnswer = z.infer<typeof appSchema>;

export const scopesAnswer = z.object({ scopes: scopesSchema });

/** Exactly the one key that was asked for. */
export const newKeyAnswer = z.object({ keys: z.tuple([keySchema]) }).transform(({ keys: [key] }): KeyAnswer => key);

const keysAnswer = z.object({ keys: z.array(keySchema).nullish() });
export const KEY_PAGES: PageShape<z.infer<typeof keysAnswer>, KeyAnswer> = {
  schema: keysAnswer,
  itemsOf: ({ keys }) => keys,
  idOf: ({ id }) => id,
};

const appsAnswer = z.object({ apps: z.array(appSchema).nullish() });
export const APP_PAGES: PageShape<z.infer<typeof appsAnswer>, AppAnswer> = {
  schema: appsAnswer,
  itemsOf: ({ apps }) => apps,
  idOf: ({ id }) => id,
};

/** A listing may also show personal access tokens, which are nobody's migrated key. */
export function isAppKey({ type }: KeyAnswer): boolean {
  return type !== 'personal_access_token';
}

/** The proto's enum spells `Inputs_Add` what portal and documents spell `Inputs:Add`. */
const NAME_BY_ID = new Map(SCOPES.map(({ id, name }) => [id, name]));

export function scopeNames(scopes: readonly string[] | null | undefined): readonly string[] {
  return (scopes ?? []).map((scope) => NAME_BY_ID.get(scope) ?? scope);
}

export function toApiKey(answer: KeyAnswer, userId: string): ApiKey {
  return {
    secret: new Secret(answer.id),
    description: answer.description ?? '',
    scopes: scopeNames(answer.scopes),
    apps: (answer.apps ?? []).map((app): AppRef => ({ userId: app.user_id ?? userId, appId: app.id })),
    createdAt: answer.created_at ?? '',
  };
}

export function toAppInfo(answer: AppAnswer, userId: string): AppInfo {
  return {
    appId: answer.id,
    userId: answer.user_id ?? userId,
    name: answer.name ?? '',
    clientId: answer.client_id ?? undefined,
  };
}
