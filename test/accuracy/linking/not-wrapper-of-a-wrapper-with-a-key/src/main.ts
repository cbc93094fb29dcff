import { makeService } from './service';

export const service = makeService('00000000000040008000000000000001', 'eu');
