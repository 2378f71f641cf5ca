// What is said, in either language, when something has gone wrong and not even the page for that could be fetched.
export const lastWords = {
  en: {
    stumbled: 'The game has stumbled. Load the page again: what this browser has kept is still there.',
    loadAgain: 'Load again',
  },
  es: {
    stumbled:
      'El juego ha tropezado. Vuelve a cargar la página: lo que este navegador ha guardado sigue ahí.',
    loadAgain: 'Volver a cargar',
  },
};
