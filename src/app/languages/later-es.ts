// Las palabras de cada sala que vienen después, en español.
import { laterEs as desk } from '../../desk/words/later-es.ts';
import { laterEs as hearing } from '../../present/words/later-es.ts';
import { es as scoring } from '../../scoring/words/es.ts';
import { es as captions } from '../../sound/words/es.ts';
import { casesEs as cases } from '../words/cases-es.ts';
import type { LaterLanguage } from './language.ts';

export const later: LaterLanguage = { cases, captions, desk, hearing, scoring };
