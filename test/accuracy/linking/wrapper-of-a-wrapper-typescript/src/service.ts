import { makeClient } from './client';

export const makeService = (user: string, pass: string) => ({ app: makeClient(user, pass) });
