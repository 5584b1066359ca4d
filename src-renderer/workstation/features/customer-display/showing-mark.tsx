import { useEffect } from 'react';
import { text } from '#shared/i18n/index.ts';
import { useRead, useWrite } from '../../bridge/index.ts';
import type { Route } from '../../ui/navigation/index.ts';
import './customer-display.css';

const words = text.display.desk;

/** In the frame of every screen while the applicant sees something; who leaves the case takes it from the display too. */
export function ShowingMark({ route }: { readonly route: Route }) {
  const showing = useRead('display.view', {}).data?.showing ?? null;
  const { mutate: clear } = useWrite('display.clear');
  const caseHere = 'caseId' in route ? route.caseId : null;
  const isLeft = showing !== null && showing.caseId !== caseHere;
  useEffect(() => {
    if (isLeft) clear({});
  }, [isLeft, clear]);
  if (showing === null) return null;
  return (
    <span className="showing-mark" role="status" data-testid="showing-mark">
      <span className="showing-what">
        <span aria-hidden="true">▣ </span>
        {words.showing(words.parts[showing.part])}
      </span>
      <button type="button" className="link-button" onClick={() => clear({})}>
        {words.stop}
      </button>
    </span>
  );
}
