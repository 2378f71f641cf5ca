// What can be taken away: a picture, a page, the whole on paper, the transcript, the hearing itself.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useAllWords, useRoom } from '../room.ts';

export interface Taking {
  picture(): void;
  print(how: 'page' | 'everything'): void;
}

export const TakingContext = createContext<Taking>({ picture: () => {}, print: () => {} });

export function TakeAway() {
  const { debrief } = useAllWords();
  const { saveTranscript, saveToFile } = useRoom().props;
  const { picture, print } = useContext(TakingContext);
  const ways = [
    ['picture', debrief.picture, picture],
    ['print', debrief.print, () => print('page')],
    ['printAll', debrief.printAll, () => print('everything')],
    ['saveTranscript', debrief.saveTranscript, saveTranscript],
    ['save', debrief.save, saveToFile],
  ] as const;
  return (
    <section class="contents take">
      <h2>{debrief.take}</h2>
      <ul>
        {ways.map(([act, say, take]) => (
          <li key={act}>
            <button type="button" class="quiet" data-act={act} onClick={() => take()}>
              {say}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Acts() {
  const { debrief } = useAllWords();
  const { playAgain } = useRoom().props;
  const { picture, print } = useContext(TakingContext);
  return (
    <>
      <button type="button" class="second" data-act="picture" onClick={() => picture()}>
        {debrief.picture}
      </button>
      <button type="button" class="second" data-act="print" onClick={() => print('page')}>
        {debrief.printShort}
      </button>
      <button type="button" class="primary" data-act="playAgain" onClick={() => playAgain()}>
        {debrief.again}
      </button>
    </>
  );
}
