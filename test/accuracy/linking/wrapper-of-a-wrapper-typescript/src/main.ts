import { makeService } from './service';

export const service = makeService('EXAMPLEclientid0000000000000000000000001', 'EXAMPLEclientsecret000000000000000000001');
