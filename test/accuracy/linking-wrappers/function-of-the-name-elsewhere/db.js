import { create } from './pool';
export const pool = create(process.env.DB_USER, process.env.DB_PASSWORD);
