// English, which is always there.
import { en as stage } from '../../courtroom/words/en.ts';
import { en as desk } from '../../desk/words/en.ts';
import { en as hearing } from '../../present/words/en.ts';
import { en as proceedings } from '../../proceedings/words/en.ts';
import { en as app } from '../words/en.ts';
import type { Language } from './language.ts';

export const language: Language = {
  code: 'en',
  direction: 'ltr',
  app,
  hearing,
  desk,
  proceedings,
  stage,
  shelf: new Map(),
  texts: async () => null,
  later: async () => (await import('./later-en.ts')).later,
};
