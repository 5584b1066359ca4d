export { describeReadingFailure } from './describe-reading-failure.ts';
export { FailureBoundary } from './failure-boundary.tsx';
export { FailureMessage } from './failure-message.tsx';
