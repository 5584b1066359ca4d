import type { Bench } from '#scripts/lib/bench-rows.ts';

/** `npm run bench -- NAME…`: each is loaded only when asked for. */
export const BENCHES: Readonly<Record<string, { what: string; load(): Promise<Bench> }>> = {
  startup: { what: '冷启动到队列可用', load: async () => (await import('./startup.ts')).bench },
  ui: { what: '个案页上按键到看见结果', load: async () => (await import('./ui.ts')).bench },
  queue: {
    what: '一百万件本机个案：翻到任意深度、任意长度的搜索、计数、保存',
    load: async () => (await import('./queue.ts')).bench,
  },
  review: { what: '打开个案到看见文件，审核中按键到看见结果', load: async () => (await import('./review.ts')).bench },
  names: { what: '比较一万对姓名', load: async () => (await import('./names.ts')).bench },
  rules: { what: '判定一万件个案（材料、条件、时限、结果）', load: async () => (await import('./rules.ts')).bench },
  person: { what: '一百万件本机个案中打开一个人的全部业务', load: async () => (await import('./person.ts')).bench },
  reading: {
    what: '识读：机读区、八种 EXIF 方向、页面文字、文凭字段，一次测完',
    load: async () => (await import('./reading.ts')).bench,
  },
  zones: { what: '机读区：读对的份数、误认与用时', load: async () => (await import('./zones.ts')).bench },
  memory: { what: '识读室连读两百页的内存', load: async () => (await import('./memory.ts')).bench },
  fields: { what: '文凭字段：读对、读错而未示警、读出的比例', load: async () => (await import('./fields.ts')).bench },
  pages: { what: '页面文字：错字率与用时', load: async () => (await import('./pages.ts')).bench },
};
