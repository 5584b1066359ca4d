import { Select } from 'antd';
import { text } from '#shared/i18n/index.ts';
import type { DocumentId } from '#shared/kernel/ids.ts';
import { failureOf, useShowCase, useWrite } from '../../../bridge/index.ts';
import { announce } from '../../../ui/announce/announce.ts';
import { FailureMessage } from '../../../ui/failure/index.ts';
import { useReview } from '../state/review-context.ts';

/** Only for a paper that lies under no material yet. */
export function FileUnder({ documentId }: { readonly documentId: DocumentId }) {
  const { view } = useReview();
  const show = useShowCase();
  const { record, permitted, checklist } = view;
  const file = useWrite('case.file_document', {
    onDone: (next) => {
      show(next);
      announce(text.review.said.filed);
    },
  });
  const document = record.documents.find((candidate) => candidate.id === documentId);
  if (document?.materialRow !== null || !permitted.includes('document_filed')) return null;
  const options = checklist.map(({ row, shortName }) => ({
    value: row,
    label: `${row} ${shortName}`,
  }));
  return (
    <>
      <Select
        className="file-under"
        size="small"
        aria-label={text.review.stage.fileUnder}
        placeholder={text.review.stage.fileUnder}
        popupMatchSelectWidth={false}
        options={options}
        onChange={(materialRow: number) => file.mutate({ caseId: record.id, documentId, materialRow })}
      />
      {file.error && <FailureMessage failure={failureOf(file.error)} onDismiss={file.reset} />}
    </>
  );
}
