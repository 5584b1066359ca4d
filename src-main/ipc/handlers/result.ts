import { actOnCase } from '../../services/case/act-on-case.ts';
import { draftResults, previewResult } from '../../services/result/draft-results.ts';
import { issueResult } from '../../services/result/issue-result.ts';
import { printResult, reprintResult } from '../../services/result/print-result.ts';
import { proposeResult } from '../../services/result/propose-result.ts';
import { signResult } from '../../services/result/sign-result.ts';
import { signedStack } from '../../services/result/signed-stack.ts';
import type { AreaCommand, HandlerParts, Handlers } from '../handler.ts';

export function resultHandlers({ context, session }: HandlerParts): Handlers<AreaCommand<'result'>> {
  return {
    'result.stack': () => signedStack(context),
    'result.drafts': ({ caseId }) => draftResults(context, caseId),
    'result.preview': (input) => previewResult(context, input),
    'result.propose': (input, staff) => proposeResult(context, staff, input),
    'result.return': ({ caseId, resultId, reason }, staff) =>
      actOnCase(context, staff, caseId, () => ({ kind: 'proposal_returned', resultId, reason })),
    'result.sign': (input, staff) => signResult(context, session, staff, input),
    'result.issue': (input, staff) => issueResult(context, staff, input),
    'result.print': (input, staff) => printResult(context, staff, input),
    'result.reprint': (input, staff) => reprintResult(context, staff, input),
    'result.revoke': ({ caseId, resultId, reason }, staff) =>
      actOnCase(context, staff, caseId, () => ({ kind: 'result_revoked', resultId, reason })),
  };
}
