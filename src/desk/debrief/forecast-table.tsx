// Her forecast against the ruling, element by element, at a glance.
import type { FindingView } from '../../present/index.ts';
import { useAllWords, useCaseLanguage } from '../room.ts';

function Seen({ right }: { readonly right: boolean }) {
  const { seen } = useAllWords().debrief;
  return (
    <span class={right ? 'verdict verdict-right' : 'verdict verdict-wrong'}>
      {right ? seen.right : seen.wrong}
    </span>
  );
}

function Row({ finding: { name, found, forecast } }: { readonly finding: FindingView }) {
  const own = useCaseLanguage();
  const { debrief } = useAllWords();
  return (
    <tr>
      <th scope="row" {...own}>
        {name}
      </th>
      <td data-head={debrief.foreseen}>
        {forecast === null ? (
          debrief.notForecast
        ) : (
          <>
            <span {...own}>{forecast.found}</span> <Seen right={forecast.right} />
          </>
        )}
      </td>
      <td data-head={debrief.found} {...own}>
        {found}
      </td>
      {forecast === null ? (
        <td />
      ) : (
        <td data-head={debrief.reason}>
          <Seen right={forecast.rightReason} />
        </td>
      )}
    </tr>
  );
}

export function ForecastTable({ findings }: { readonly findings: readonly FindingView[] }) {
  const { debrief } = useAllWords();
  return (
    <table class="foreseen-table">
      <thead>
        <tr>
          <th scope="col">{debrief.element}</th>
          <th scope="col">{debrief.foreseen}</th>
          <th scope="col">{debrief.found}</th>
          <th scope="col">{debrief.reason}</th>
        </tr>
      </thead>
      <tbody>
        {findings.map((finding) => (
          <Row key={`${finding.request}/${finding.element}`} finding={finding} />
        ))}
      </tbody>
    </table>
  );
}
