import type { Story, StoryKind } from './office-plan.ts';
import type { Scene } from './scene.ts';
import { tellAnswer, tellReceived } from './tell-intake.ts';
import { tellIssued, tellProposed, tellReturned, tellRevoked, tellSigned } from './tell-result.ts';
import { tellAsked, tellCompared, tellJudged, tellTaken, tellVerifying } from './tell-review.ts';

function tellReviewed(scene: Scene, start: number): void {
  tellTaken(scene, start);
  tellJudged(scene, Math.max(start - 1, 0), 1);
  tellCompared(scene, Math.max(start - 1, 0));
}

function tellFinished(scene: Scene, age: number): void {
  tellReviewed(scene, age - 1);
  tellProposed(scene, age - 3);
  tellSigned(scene, age - 4);
  tellIssued(scene, age - 4);
}

type Told = (scene: Scene, age: number) => void;

/** Ages count down to 0, today: `age` is the day of submission. */
const AFTER_RECEIPT: Readonly<Record<StoryKind, Told>> = {
  waiting: () => undefined,
  under_review(scene, age) {
    tellTaken(scene, age - 1);
    tellJudged(scene, Math.max(age - 3, 0), 0.5);
  },
  asked(scene, age) {
    tellTaken(scene, age - 1);
    tellJudged(scene, age - 2, 1);
    tellAsked(scene, age - 3);
  },
  answered(scene, age) {
    tellTaken(scene, age - 1);
    tellJudged(scene, age - 3, 1);
    tellAsked(scene, age - 3);
    tellAnswer(scene, 1);
  },
  verifying(scene, age) {
    tellReviewed(scene, age - 2);
    tellVerifying(scene, age - 4);
  },
  proposed(scene, age) {
    tellReviewed(scene, age - 2);
    tellProposed(scene, 1);
  },
  proposed_again(scene, age) {
    tellReviewed(scene, age - 2);
    tellProposed(scene, 4);
    tellReturned(scene, 3, '专业领域译名与毕业证书不一致，请核对后重新拟稿。');
    tellProposed(scene, 1);
  },
  signed(scene, age) {
    tellReviewed(scene, age - 1);
    tellProposed(scene, 2);
    tellSigned(scene, 1);
  },
  issued: tellFinished,
  refused(scene, age) {
    tellReviewed(scene, age - 1);
    tellVerifying(scene, age - 3);
    tellProposed(scene, 3, 'recognition_suspended');
    tellSigned(scene, 2);
    tellIssued(scene, 2);
  },
  revoked(scene, age) {
    tellFinished(scene, age);
    tellRevoked(scene, 1, '证书上的颁证日期录入有误，撤销后另行出具。');
  },
  withdrawn(scene, age) {
    tellTaken(scene, age - 1);
    scene.teller.passTo(Math.max(age - 3, 0));
    scene.teller.tell(scene.applicant, { kind: 'withdrawn', reason: '个人计划有变，申请撤回。' });
  },
  not_accepted(scene, age) {
    tellTaken(scene, age - 1);
    scene.teller.passTo(age - 2);
    const reason = '在国（境）外学习不足360天，不符合受理条件（办事指南五（三））。';
    scene.teller.tell(scene.cast.reviewer, { kind: 'not_accepted', reason });
  },
};

export function tellStory(scene: Scene, { kind, age }: Story): void {
  tellReceived(scene);
  AFTER_RECEIPT[kind](scene, age);
}
