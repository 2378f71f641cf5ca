// Which screen stands for which step, after the brief.
import type { BodyView, BriefView } from '../../present/index.ts';
import { Bench } from './bench.tsx';
import { Building } from './building.tsx';
import { Debrief } from './debrief.tsx';
import { Forecast } from './forecast.tsx';
import { Lectern } from './lectern.tsx';
import { Opposition } from './opposition.tsx';
import { Rebuttal } from './rebuttal.tsx';
import { RecordScreen } from './record.tsx';
import { Ruling } from './ruling.tsx';

export function LaterBody({ body }: { readonly body: Exclude<BodyView, BriefView> }) {
  switch (body.step) {
    case 'chambers.record':
      return <RecordScreen />;
    case 'argument.atLectern':
      return <Lectern body={body} />;
    case 'argument.building':
      return <Building body={body} />;
    case 'argument.bench':
      return <Bench body={body} />;
    case 'opposition.listening':
      return <Opposition body={body} />;
    case 'rebuttal':
      return <Rebuttal body={body} />;
    case 'chambers.forecast':
      return <Forecast body={body} />;
    case 'ruling':
      return <Ruling body={body} />;
    case 'debrief':
      return <Debrief body={body} />;
  }
}
