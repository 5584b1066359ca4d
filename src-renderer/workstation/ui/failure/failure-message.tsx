import { Button } from 'antd';
import { text } from '#shared/i18n/index.ts';
import { describeFailure } from '#shared/i18n/zh-cn/failures.ts';
import type { Failure } from '#shared/kernel/reply.ts';
import './failure.css';

interface FailureMessageProps {
  readonly failure: Failure;
  readonly onRetry?: (() => void) | undefined;
  readonly onDismiss?: (() => void) | undefined;
}

/** Every failure of the window is said here: what happened, what is safe, what to do. */
export function FailureMessage({ failure, onRetry, onDismiss }: FailureMessageProps) {
  const { happened, safe, action } = describeFailure(failure);
  return (
    <div className="failure" role="alert" data-testid="failure" data-code={failure.code}>
      <p className="failure-happened">
        <span aria-hidden="true">✗ </span>
        {happened}
      </p>
      <p className="failure-detail">
        {safe} {action}
      </p>
      {(onRetry || onDismiss) && (
        <p className="failure-buttons">
          {onRetry && (
            <Button size="small" onClick={onRetry}>
              {text.common.retry}
            </Button>
          )}
          {onDismiss && (
            <Button size="small" type="text" onClick={onDismiss}>
              {text.common.dismiss}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}
