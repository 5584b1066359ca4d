/** How a case of the demo office stands at the end of its history. */
export type StoryKind =
  | 'waiting'
  | 'under_review'
  | 'asked'
  | 'answered'
  | 'verifying'
  | 'proposed'
  | 'proposed_again'
  | 'signed'
  | 'issued'
  | 'refused'
  | 'revoked'
  | 'withdrawn'
  | 'not_accepted';

export interface Story {
  readonly kind: StoryKind;
  /** Working days between submission and today: with the business's limit this decides what is due and what is late. */
  readonly age: number;
}

const story = (kind: StoryKind, age: number): Story => ({ kind, age });

/**
 * One line for each application of `generateOffice`, whose business, country and planted defect follow from its place:
 * limits in working days stand behind (G十一). Read together: several due today, some late, one green, all states.
 */
const STORIES: readonly Story[] = [
  story('waiting', 1), // recognition GBR 15: the clean one of the guided tour
  story('under_review', 12), // settle_bj_nonlocal, master 50
  story('under_review', 5), // archive 5: due today
  story('under_review', 7), // settle_elsewhere 7: due today
  story('waiting', 0), // settle_bj_local
  story('issued', 9), // settle_joint
  story('under_review', 6), // dispatch
  story('waiting', 2), // recognition GBR: unsigned authorisation
  story('under_review', 8), // recognition HKG 20
  story('proposed', 9), // settle_bj_nonlocal, doctorate 10: due tomorrow
  story('asked', 7), // recognition USA 10: name differs by a letter
  story('issued', 8), // settle_elsewhere
  story('answered', 12), // recognition AUS 15: passport had expired
  story('issued', 8), // archive
  story('proposed', 13), // recognition FRA 15
  story('under_review', 4), // recognition GBR: wrong document
  story('asked', 15), // settle_bj_nonlocal: insurance paid afterwards
  story('asked', 9), // recognition CAN 10: transcript missing
  story('under_review', 8), // settle_bj_local 7: late by one
  story('waiting', 1), // recognition USA, doctorate: green channel 5
  story('verifying', 14), // recognition DEU 20
  story('waiting', 0), // settle_joint
  story('under_review', 10), // recognition, joint programme 10: due today
  story('under_review', 12), // settle_bj_nonlocal, post-doctoral 10: late by two
  story('waiting', 1), // archive 5
  story('asked', 5), // settle_elsewhere: household register missing
  story('issued', 7), // settle_bj_local
  story('signed', 5), // settle_joint 7
  story('waiting', 2), // dispatch
  story('under_review', 16), // recognition JPN 20: scanned sideways
  story('verifying', 20), // recognition RUS 20: due today
  story('not_accepted', 10), // settle_bj_nonlocal: too few days abroad
  story('issued', 14), // recognition, joint programme of 180 days 10
  story('proposed', 6), // settle_elsewhere 7: due tomorrow
  story('answered', 10), // recognition SGP 15: poor scan
  story('withdrawn', 6), // archive: visa expired
  story('under_review', 3), // recognition GBR, doctorate: green channel asked for, not proven
  story('signed', 15), // recognition HKG 20
  story('under_review', 20), // settle_bj_nonlocal: contract ends too soon
  story('refused', 17), // recognition ITA 15
  story('waiting', 3), // settle_bj_local
  story('revoked', 13), // recognition USA 10
  story('proposed_again', 16), // recognition NZL 15: late by one, sent back once
  story('withdrawn', 4), // settle_joint
];

export const OFFICE_SIZE = STORIES.length;

export function storyOf(index: number): Story {
  return STORIES[index % STORIES.length] ?? story('waiting', 0);
}
