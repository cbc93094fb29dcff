import { shop, vision } from './http';

export function start(token: string, key: string) {
  vision.defaults.headers.common.Authorization = `Key ${key}`;
  shop.defaults.headers.common.Authorization = `Bearer ${token}`;
}
