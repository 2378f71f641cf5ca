// El español: las palabras de cada sala y los casos del juego.

import parler from '../../../levels/es/parler-v-aws.yaml?shelf';
import practice from '../../../levels/es/practice.yaml?shelf';
import { es as stage } from '../../courtroom/words/es.ts';
import { es as desk } from '../../desk/words/es.ts';
import { es as hearing } from '../../present/words/es.ts';
import { es as proceedings } from '../../proceedings/words/es.ts';
import { es as app } from '../words/es.ts';
import type { Language } from './language.ts';

export const language: Language = {
  code: 'es',
  direction: 'ltr',
  app,
  hearing,
  desk,
  proceedings,
  stage,
  shelf: new Map([practice, parler].map((entry) => [entry.id, entry])),
  async texts({ id }) {
    if (id === practice.id) return (await import('../../../levels/es/practice.yaml?texts')).default;
    if (id === parler.id) return (await import('../../../levels/es/parler-v-aws.yaml?texts')).default;
    return null;
  },
  later: async () => (await import('./later-es.ts')).later,
};
