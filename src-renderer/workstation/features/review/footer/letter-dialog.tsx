import { Modal } from 'antd';
import { text } from '#shared/i18n/index.ts';
import { failureOf } from '../../../bridge/index.ts';
import { FailureMessage } from '../../../ui/failure/index.ts';
import { LetterPane } from '../../../ui/pdf/index.ts';
import type { Unprinted } from './use-letter-printing.ts';

interface LetterDialogProps extends Unprinted {
  readonly onClose: () => void;
}

/** No paper came out: says so, and shows the letter that can be printed again. */
export function LetterDialog({ letter, outcome, onClose }: LetterDialogProps) {
  const words = text.letter;
  const name = words.names[letter];
  return (
    <Modal open title={name} width={760} footer={null} onCancel={onClose}>
      <div className="dialog-body" data-testid="letter-dialog">
        {outcome.kind === 'failed' ? (
          <FailureMessage failure={failureOf(outcome.error)} />
        ) : (
          <>
            <p role="alert">{words.paper.againNotPrinted(`《${name}》`)}</p>
            <div className="letter-dialog-page">
              <LetterPane
                title={name}
                preview={{ letter: outcome.preview, busy: false, error: null, retry: onClose }}
              />
            </div>
          </>
        )}
      </div>
    </Modal>
  );
}
