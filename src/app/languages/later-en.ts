// The later words of every room, in English.
import { laterEn as desk } from '../../desk/words/later-en.ts';
import { laterEn as hearing } from '../../present/words/later-en.ts';
import { en as scoring } from '../../scoring/words/en.ts';
import { en as captions } from '../../sound/words/en.ts';
import { casesEn as cases } from '../words/cases-en.ts';
import type { LaterLanguage } from './language.ts';

export const later: LaterLanguage = { cases, captions, desk, hearing, scoring };
