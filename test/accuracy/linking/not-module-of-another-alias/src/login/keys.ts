export const user = 'EXAMPLEloginid00000000000000000000000001';
export const pass = 'EXAMPLEloginsecret0000000000000000000001';
