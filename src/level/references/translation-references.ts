// Holds each translation against the level's own texts: an address that leads nowhere, and what was left out.
import { namesOf, textsOf } from '../texts.ts';
import { type Checking, report, reportKey } from './checking.ts';
import { checkTranslatedPlain } from './plain-words.ts';

export function checkTranslations(checking: Checking): void {
  const { language: own, translations } = checking.level;
  if (translations === undefined) return;
  const texts = textsOf(checking.level);
  const known = new Set([...texts, ...namesOf(checking.level)].map(({ address }) => address));
  for (const [language, translated] of Object.entries(translations)) {
    const path = ['translations', language];
    if (language === own) reportKey(checking, 'level/own-language', path, { language });
    for (const address of Object.keys(translated))
      if (!known.has(address))
        reportKey(checking, 'level/unknown-text', [...path, address], { address, known });
    checkTranslatedPlain(checking, translated, path);
    const missing = texts.filter(({ address }) => !Object.hasOwn(translated, address));
    const [first] = missing;
    if (first !== undefined)
      report(checking, 'level/untranslated', path, {
        language,
        missing: missing.length,
        of: texts.length,
        first: first.address,
      });
  }
}
