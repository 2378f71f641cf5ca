// What a class link fixes where it fixes nothing.
import type { ClassTerms } from '../../desk/contract.ts';

export const FREE: ClassTerms = { side: null, difficulty: null, help: null };
