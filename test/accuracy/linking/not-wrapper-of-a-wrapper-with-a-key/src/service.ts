import { makeClient } from './client';

export const makeService = (apiKey: string, region: string) => ({ app: makeClient(apiKey), region });
