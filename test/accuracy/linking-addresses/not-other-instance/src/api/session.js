import { backend } from './index';

export function start(jwt) {
  backend.defaults.headers.common.Authorization = `Bearer ${jwt}`;
}
