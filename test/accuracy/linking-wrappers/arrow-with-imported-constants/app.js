import { create } from './client';
import { ID, SECRET } from './keys';
const app = create(ID, SECRET);
