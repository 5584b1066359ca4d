/** The preview of what will print. */
export const letterText = {
  setting: '正在排版…',
  nothing: '填写后在此预览',
  pages: (pages: number) => `共 ${pages} 页`,
  broken: '预览没有显示出来。打印不受影响；可改动任一处重新排版。',
  region: (title: string) => `${title} 预览`,
  page: (title: string, page: number) => `${title} 第 ${page} 页`,
} as const;
