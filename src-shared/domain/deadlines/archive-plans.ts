import type { CivilDate } from '../../kernel/civil-date.ts';
import { shanghaiDate } from '../../kernel/instant.ts';
import type { CaseRecord } from '../case/case-record.ts';
import { livePapers } from '../results/papers.ts';
import type { DeadlineTable } from '../rule-pack/deadline-table.ts';
import { type ClockPlan, fixed } from './clock-plan.ts';
import { endedOn } from './ended-on.ts';

type ArchiveSubject = Pick<CaseRecord, 'facts' | 'results' | 'submittedOn'>;

function certifiedOn(subject: ArchiveSubject): CivilDate | null {
  const certificate = livePapers(subject).find(({ kind }) => kind === 'archive_certificate');
  const issuedAt = certificate?.issuedAt ?? null;
  return issuedAt === null ? null : shanghaiDate(issuedAt);
}

function stopped(on: CivilDate | null, startedOn: CivilDate): Pick<ClockPlan, 'stoppedOn'> {
  if (on === null) return {};
  return { stoppedOn: on < startedOn ? startedOn : on };
}

/**
 * G十一(1) has two: the application's review ends with the paper that answers it, or with the dossier that comes all the
 * same; the dossier's begins at its sign-in and ends with the 存档证明. The one that runs stands first.
 */
export function archivePlans(subject: ArchiveSubject, table: DeadlineTable): readonly ClockPlan[] {
  const { facts, submittedOn } = subject;
  const { archiveApplication, archiveDossier } = table;
  const signedInOn = facts.dossierSignedIn;
  const [answeredOn = null] = [endedOn(subject), signedInOn].filter((day) => day !== null).sort();
  const application: ClockPlan = {
    code: 'archive_application',
    name: '存档申请审核',
    startedOn: submittedOn,
    limit: fixed(archiveApplication, `存档申请审核${archiveApplication.days}个工作日以内`),
    ...stopped(answeredOn, submittedOn),
  };
  if (signedInOn === null) return [application];
  const dossier: ClockPlan = {
    code: 'archive_dossier',
    name: '档案审核',
    startedOn: signedInOn,
    limit: fixed(archiveDossier, `档案签收后，档案审核${archiveDossier.days}个工作日以内`),
    outlivesPapers: true,
    ...stopped(certifiedOn(subject), signedInOn),
  };
  return [dossier, application];
}
