import { text } from '#shared/i18n/index.ts';
import type { CaseLink, CaseView } from '#shared/ipc/views/case-view.ts';
import { Identifier, Tag } from '../../ui/marks/index.ts';
import { navigate } from '../../ui/navigation/index.ts';

interface LinkButtonProps {
  readonly label: string;
  readonly link: CaseLink;
  readonly said: string;
}

function LinkButton({ label, link, said }: LinkButtonProps) {
  return (
    <button
      type="button"
      className="link-button"
      title={text.recheck.open(link.number)}
      onClick={() => navigate({ kind: 'case', caseId: link.caseId })}
    >
      {label} <Identifier value={link.number} /> {said}
    </button>
  );
}

function saidOf({ state, outcome }: CaseLink): string {
  return outcome ? text.domain.RECHECK_DECISION_NAMES[outcome.decision] : text.domain.STATE_NAMES[state];
}

/** The other end of a recheck, one step away. */
export function CaseLinksLine({ view }: { readonly view: CaseView }) {
  const { first, rechecks } = view.links;
  const words = text.recheck;
  return (
    <>
      {view.record.recheckOf && <Tag tone="accent">{words.tag}</Tag>}
      {first && <LinkButton label={words.first} link={first} said={text.domain.STATE_NAMES[first.state]} />}
      {rechecks.map((link) => (
        <LinkButton key={link.caseId} label={words.tag} link={link} said={saidOf(link)} />
      ))}
    </>
  );
}
