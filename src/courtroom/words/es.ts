// Las pocas palabras que están en la sala misma, en español.
import type { Words } from '../kit.ts';

export const es: Words = {
  court: 'EL TRIBUNAL',
  order: { granted: 'Concedida', 'granted-in-part': 'Concedida en parte', denied: 'Denegada' },
  parts: {
    claim: 'Postura',
    authority: 'Regla',
    exhibits: 'Pruebas',
    pin: 'Oración',
    certainty: 'Seguridad',
  },
};
