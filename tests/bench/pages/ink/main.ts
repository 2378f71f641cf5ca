// A plain page for an ink story: the runtime, the story as compiled, paragraphs and buttons.
import { Story } from 'inkjs';
import compiled from './story.ink';

const story = new Story(compiled);
const place = document.getElementById('story');

function add(name: 'p' | 'button', text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  place?.append(element);
  return element;
}

function choose(index: number) {
  for (const button of place?.querySelectorAll('button') ?? []) button.remove();
  story.ChooseChoiceIndex(index);
  goOn();
}

function goOn() {
  while (story.canContinue) {
    const text = story.Continue()?.trim() ?? '';
    if (text !== '') add('p', text);
  }
  for (const { text, index } of story.currentChoices)
    add('button', text).addEventListener('click', () => choose(index));
}

goOn();
performance.mark('first-act');
