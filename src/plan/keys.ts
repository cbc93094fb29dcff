import { KeyshiftError } from '../domain/errors.ts';
import { digest } from '../domain/fingerprint.ts';
import type { AppRef, PlannedKey, ScopeGrant, ScopeProfile } from '../domain/plan.ts';
import type { Scan } from '../scan/scan-tree.ts';
import { componentScopes, type ObservedUsages } from '../scopes/component-scopes.ts';
import {
  addByHand,
  byHandFor,
  type ScopeByHand,
  type UnknownUsageChoice,
  widenForUnknown,
} from '../scopes/scope-choice.ts';
import type { AppMap } from './app-map.ts';
import type { LegacyCredential } from './credentials.ts';
import { usagesOfKey } from './usages-of-key.ts';

export interface KeyOptions {
  readonly apps: AppMap;
  readonly profile: ScopeProfile;
  readonly unknownUsage: UnknownUsageChoice;
  /** How the project is called in descriptions, `acme/shop`. */
  readonly project: string;
  /** Given by hand, besides what the calls need. */
  readonly scopes: readonly ScopeByHand[];
  /** Calls that recorded traffic tells of; absent: none. */
  readonly observed?: readonly ObservedUsages[];
}

/** A planned key and the credentials it takes the place of. */
export interface KeyForCredentials {
  readonly key: PlannedKey;
  readonly credentials: readonly LegacyCredential[];
}

/**
 * One key per component and application.
 * @throws {KeyshiftError} 'config' when an application is not known, or a call could not be resolved and
 *   nothing was chosen for such calls
 */
export function planKeys(
  credentials: readonly LegacyCredential[],
  scan: Scan,
  options: KeyOptions,
): readonly KeyForCredentials[] {
  const groups = new Map<string, KeyGroup>();
  for (const credential of credentials) {
    const app = appOf(credential, options.apps);
    const id = `${credential.component}\0${app.userId}\0${app.appId}`;
    const group = groups.get(id) ?? { app, credentials: [] };
    groups.set(id, { ...group, credentials: [...group.credentials, credential] });
  }
  return [...groups.values()].map((group, index, all) => {
    const numbered = {
      number: index + 1,
      envName: envNameOf(group, all.slice(0, index)),
      rivals: rivalsOf(group, all),
    };
    return { credentials: group.credentials, key: plannedKey({ ...group, ...numbered }, scan, options) };
  });
}

interface KeyGroup {
  readonly app: AppRef;
  readonly credentials: readonly LegacyCredential[];
}

/** Credentials of the same component that another key takes the place of. */
function rivalsOf({ credentials }: KeyGroup, all: readonly KeyGroup[]): readonly LegacyCredential[] {
  const component = credentials[0]?.component;
  return all
    .flatMap((group) => group.credentials)
    .filter((other) => other.component === component && !credentials.includes(other));
}

interface NumberedGroup extends KeyGroup {
  readonly number: number;
  readonly envName: string;
  readonly rivals: readonly LegacyCredential[];
}

/** Two keys of one component must not be read from one variable: the later one is called by its number. */
function envNameOf({ credentials }: KeyGroup, earlier: readonly KeyGroup[]): string {
  const [own] = credentials;
  const name = own?.envName ?? 'CLARIFAI_API_KEY';
  const taken = earlier.some(({ credentials: [other] }) => {
    return other?.component === own?.component && other?.envName === name;
  });
  return taken ? `${name}_${earlier.length + 1}` : name;
}

function appOf(credential: LegacyCredential, apps: AppMap): AppRef {
  const { clientId } = credential;
  const app = (clientId && apps.byClientId.get(clientId.reveal())) ?? apps.fallback;
  if (app) return app;
  const where = credential.sites[0]?.file.findings[credential.sites[0].index]?.location;
  const place = where ? ` (${where.file}:${where.startLine})` : '';
  const what = clientId ? `client id ${clientId.masked}` : 'a credential whose client id is not in the tree';
  throw new KeyshiftError('config', `no application is known for ${what}${place}`, {
    hint: 'Name it with --app USER/APP, or list client ids with --apps map.csv (client_id,user_id,app_id).',
  });
}

function plannedKey(
  { app, credentials, number, envName, rivals }: NumberedGroup,
  scan: Scan,
  options: KeyOptions,
): PlannedKey {
  const component = credentials[0]?.component ?? '.';
  const grants = grantsOf(credentials, rivals, scan, options);
  const marker = `[keyshift:${digest(options.project, component, app.userId, app.appId).slice(0, 10)}]`;
  const name = component === '.' ? options.project : `${lastPart(component)} (${options.project}/${component})`;
  return {
    id: `key-${number}`,
    app,
    component,
    description: `${name} ${marker}`,
    marker,
    grants,
    envName,
  };
}

function grantsOf(
  credentials: readonly LegacyCredential[],
  rivals: readonly LegacyCredential[],
  scan: Scan,
  options: KeyOptions,
): readonly ScopeGrant[] {
  const component = credentials[0]?.component ?? '.';
  const usages = usagesOfKey(credentials, rivals, scan);
  const { grants, unknown } = componentScopes(component, usages, {
    profile: options.profile,
    byHand: [],
    observed: options.observed ?? [],
    explained: false,
  });
  const [first] = unknown;
  if (first && (options.unknownUsage === 'ask' || options.unknownUsage === 'fail')) {
    throw new KeyshiftError(
      'config',
      `${first.location.file}:${first.location.startLine}: ${first.reason}, so its scopes are not known (${unknown.length} such in ${component})`,
      {
        hint: 'Say what such calls may do with --unknown-usage read-only or --unknown-usage all, or make the call explicit.',
      },
    );
  }
  const chosen = addByHand(
    widenForUnknown(grants, unknown, options.unknownUsage),
    byHandFor(component, options.scopes),
  );
  if (chosen.length === 0) {
    throw new KeyshiftError(
      'config',
      `no call of the API was found in component ${component}, so its scopes are not known`,
      {
        hint: 'Name them with --scopes, for example --scopes "Predict;Models:Get;Concepts:Get".',
      },
    );
  }
  return chosen;
}

function lastPart(component: string): string {
  return component.slice(component.lastIndexOf('/') + 1);
}
