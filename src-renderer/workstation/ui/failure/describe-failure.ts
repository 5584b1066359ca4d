import type { Failure } from '#shared/kernel/reply.ts';

interface FailureWords {
  readonly happened: string;
  readonly safe: string;
  readonly action: string;
}

export function describeFailure(failure: Failure): FailureWords {
  return {
    happened: `操作没有完成（${failure.code}）。`,
    safe: '已保存的内容不受影响。',
    action: '请再试一次；仍不行时请联系系统管理员。',
  };
}
