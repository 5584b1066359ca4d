import { CASE_LETTER_NAMES } from '../domain.ts';

/** The preview of what will print, and what became of the paper. */
export const letterText = {
  setting: '正在排版…',
  nothing: '填写后在此预览',
  pages: (pages: number) => `共 ${pages} 页`,
  broken: '预览没有显示出来。打印不受影响；可改动任一处重新排版。',
  names: CASE_LETTER_NAMES,
  paper: {
    sent: (name: string) => `${name}已送打印机`,
    notPrinted: '已保存；没有打印机接收，接好打印机后可从“其他操作”重打',
    notSet: '已保存；文书没有排好版，没有打印，可从“其他操作”重打',
    resultNotPrinted: '已保存；没有打印机接收，接好打印机后用“打印原件”',
    /** Printed again: nothing new was saved. */
    againNotPrinted: (name: string) => `没有打印机接收${name}，接好打印机后可从“其他操作”重打`,
  },
  region: (title: string) => `${title} 预览`,
  page: (title: string, page: number) => `${title} 第 ${page} 页`,
} as const;
