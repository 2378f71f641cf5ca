// The typeface of the court's own words. Until it has come the device's own stands for it.
import '@fontsource/source-serif-4/latin-400.css';

/** Settles when it can be written with. */
export const faceHere = (): Promise<unknown> => document.fonts.load('20px "Source Serif 4"');
