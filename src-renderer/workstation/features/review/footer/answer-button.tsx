import { Button } from 'antd';
import { openSupplement } from '#shared/domain/case/find-in-case.ts';
import { sparingRow } from '#shared/domain/materials/requested-items.ts';
import { text } from '#shared/i18n/index.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import { failureOf, useShowCase, useWrite } from '../../../bridge/index.ts';
import { announce } from '../../../ui/announce/announce.ts';
import { FailureMessage } from '../../../ui/failure/index.ts';

/** 收到补正: only while the applicant is waited for; says how many papers came since. */
export function AnswerButton({ view }: { readonly view: CaseView }) {
  const { record, permitted } = view;
  const words = text.review.footer;
  const show = useShowCase();
  const answer = useWrite('supplement.answer', {
    onDone: (next) => {
      show(next);
      announce(words.answered(record.number));
    },
  });
  const waiting = openSupplement(record);
  if (!waiting || !permitted.includes('supplement_answered')) return null;
  const spared = waiting.items.filter((item) => sparingRow(item, view.checklist) !== null).length;
  const papers = record.documents.filter((document) => document.supplementId === waiting.id).length;
  return (
    <>
      {spared > 0 && <span className="missing-more">{words.sparedSince(spared, waiting.items.length)}</span>}
      <span className="missing-more">{words.papersSince(papers)}</span>
      <Button type="primary" loading={answer.isPending} onClick={() => answer.mutate({ caseId: record.id })}>
        {words.answer}
      </Button>
      {answer.error && <FailureMessage failure={failureOf(answer.error)} onDismiss={answer.reset} />}
    </>
  );
}
