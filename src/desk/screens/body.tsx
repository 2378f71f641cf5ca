// Which screen stands for which step.
import type { BodyView } from '../../present/index.ts';
import { useRoom } from '../room.ts';
import { Brief } from './brief.tsx';

export function Body({ body }: { readonly body: BodyView }) {
  const { later } = useRoom().props;
  if (body.step === 'chambers.brief') return <Brief body={body} />;
  if (later === null) throw new Error('A step after the brief is drawn only with the rest of the desk.');
  return <later.LaterBody body={body} />;
}
