// What the title screen can do beside beginning a hearing: fetched apart from what a hearing needs.
export { Over } from '../desk/title/over.tsx';
export { scoreAdvocacy } from '../scoring/index.ts';
export { openCaseActs } from './cases/case-acts.ts';
export { saveHearing } from './files.ts';

import '../desk/title-later.css';

export type TitleLater = typeof import('./title-later.ts');
