// English, which is always there.
import { en as stage } from '../../courtroom/words/en.ts';
import { en as desk } from '../../desk/words/en.ts';
import { en as hearing } from '../../present/words/en.ts';
import { en as proceedings } from '../../proceedings/words/en.ts';
import { en as scoring } from '../../scoring/words/en.ts';
import { en as captions } from '../../sound/words/en.ts';
import { casesEn as cases } from '../words/cases-en.ts';
import { en as app } from '../words/en.ts';
import type { Language } from './language.ts';

export const language: Language = {
  code: 'en',
  direction: 'ltr',
  app,
  cases,
  captions,
  hearing,
  desk,
  stage,
  scoring,
  proceedings,
  shelf: new Map(),
  texts: async () => null,
};
