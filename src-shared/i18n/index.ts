import * as domain from './zh-cn/domain.ts';
import { addFilesText } from './zh-cn/screens/add-files.ts';
import { commonText } from './zh-cn/screens/common.ts';
import { frameText } from './zh-cn/screens/frame.ts';
import { queueText } from './zh-cn/screens/queue.ts';
import { reviewText } from './zh-cn/screens/review.ts';
import { signInText } from './zh-cn/screens/sign-in.ts';
import { timelineText } from './zh-cn/screens/timeline.ts';

/** The one zh-CN catalogue: labels of the domain and the words of each screen. */
export const text = {
  domain,
  addFiles: addFilesText,
  common: commonText,
  frame: frameText,
  queue: queueText,
  review: reviewText,
  signIn: signInText,
  timeline: timelineText,
} as const;
