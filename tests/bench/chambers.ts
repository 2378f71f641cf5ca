// The first screen of the practice case as data, for the page that draws the same screen in plain DOM.
import { en as desk } from '../../src/desk/words/en.ts';
import { openHearing } from '../../src/hearing/index.ts';
import { type BriefView, type HearingView, present } from '../../src/present/index.ts';
import { openLevel } from '../support/levels.ts';

export interface Chambers extends Pick<HearingView, 'heading' | 'guide' | 'path' | 'minutes'> {
  readonly title: string;
  readonly coach: string;
  readonly body: BriefView;
  readonly words: Pick<
    (typeof desk)['brief'],
    'content' | 'posture' | 'caption' | 'test' | 'more' | 'notAbout' | 'routes' | 'people' | 'primary'
  >;
  readonly tools: readonly string[];
  readonly minutesLeft: string;
}

export function chambersOf(file: string): Chambers {
  const level = openLevel(file);
  const view = present(openHearing({ level, side: 'movant' }), 1);
  if (view.body.step !== 'chambers.brief') throw new Error('A hearing begins with the brief.');
  const { content, posture, caption, test, more, notAbout, routes, people, primary } = desk.brief;
  const { record, transcript, scales, glossary, settings, save, leave } = desk.bar;
  const { heading, guide, path, minutes, coaching, body } = view;
  return {
    ...{ heading, guide, path, minutes, body },
    title: level.title,
    coach: coaching['chambers.brief'] ?? '',
    words: { content, posture, caption, test, more, notAbout, routes, people, primary },
    tools: [record, transcript, scales, glossary, settings, save, leave],
    minutesLeft: desk.bar.minutesLeft(minutes.left, minutes.total),
  };
}
