// Which screen stands for which step.
import type { BodyView, BriefView, RecordView } from '../../present/index.ts';
import { useRoom } from '../room.ts';
import { Brief } from './brief.tsx';
import { RecordScreen } from './record.tsx';

/** The steps that are there from the first, without the rest of the desk. */
export type Chambers = BriefView | RecordView;

export function Body({ body }: { readonly body: BodyView }) {
  const { later } = useRoom().props;
  if (body.step === 'chambers.brief') return <Brief body={body} />;
  if (body.step === 'chambers.record') return <RecordScreen />;
  if (later === null) throw new Error('A step after chambers is drawn only with the rest of the desk.');
  return <later.LaterBody body={body} />;
}
