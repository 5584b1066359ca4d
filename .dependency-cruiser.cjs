/**
 * The import table (design.md §2): who may import whom. Type-only imports count.
 * Each rule has a planted violation in tests/architecture/import-table.test.ts.
 */
const RULES = [
  ['main-and-renderer-never-meet', '^src-main/', '^src-renderer/', '主进程不得引用界面代码；共用的放进 src-shared'],
  [
    'renderer-and-main-never-meet',
    '^src-renderer/',
    '^src-main/',
    '界面不得引用主进程代码；经 src-shared/ipc 的命令通话',
  ],
  [
    'shared-is-a-leaf',
    '^src-shared/',
    '^(src-main|src-renderer|src-central|scripts|tools|tests)/',
    'src-shared 不引用任何别处',
  ],
  [
    'central-stands-alone',
    '^src-central/',
    '^(src-main|src-renderer|tools|tests)/',
    '中心只引用 src-shared（播种另用 scripts/specimens）',
  ],
  [
    'station-does-not-know-the-centre-inside',
    '^src-(main|renderer)/',
    '^src-central/',
    '工作站只经 src-shared/central 的约定与中心通话',
  ],
  [
    'product-imports-no-tools',
    '^src-(main|renderer|shared)/',
    '^(scripts|tools|tests)/',
    '产品代码不得引用工具、脚本与测试',
  ],
  [
    'domain-is-pure',
    '^src-shared/domain/',
    '^(?!src-shared/(domain|kernel)/)',
    'domain 只引用 domain 与 kernel：不用 zod、不用 Node、不用时钟',
  ],
  ['kernel-is-bottom', '^src-shared/kernel/', '^(?!src-shared/kernel/)', 'kernel 什么都不引用'],
  [
    'ipc-goes-through-services',
    '^src-main/ipc/',
    '^src-main/(storage|sync|reading|letters|app)/',
    '处理器只调用 services',
  ],
  [
    'storage-is-below-services',
    '^src-main/storage/',
    '^src-main/(services|ipc|sync|app|letters)/(?!ports\\.ts$)',
    'storage 不引用上层（端口类型除外）',
  ],
  [
    'migrations-import-nothing-of-ours',
    '^src-main/storage/migrations/\\d',
    '^src-',
    '迁移写定后不随代码变化，不引用我们自己的模块',
  ],
  [
    'sql-only-in-storage',
    '^src-main/(?!storage/)',
    'node_modules/(kysely|better-sqlite3)',
    'SQL 只在 src-main/storage',
  ],
];

/** A feature enters another only by its index.ts. */
const featureDoor = {
  name: 'feature-by-its-door',
  comment: '功能之间只经对方的 index.ts 引用',
  severity: 'error',
  from: { path: '^src-renderer/workstation/features/([^/]+)/' },
  to: {
    path: '^src-renderer/workstation/features/([^/]+)/',
    pathNot: ['^src-renderer/workstation/features/$1/', '/index\\.tsx?$'],
  },
};

const noCycles = {
  name: 'no-cycles',
  comment: '循环引用：把共用的一块移到下面一层',
  severity: 'error',
  from: {},
  to: { circular: true },
};

const noUnresolved = {
  name: 'resolvable',
  comment: '引用的模块不存在',
  severity: 'error',
  from: {},
  to: { couldNotResolve: true, pathNot: ['^electron$', '^pdfjs-dist/types/'] },
};

module.exports = {
  forbidden: [
    ...RULES.map(([name, from, to, comment]) => ({
      name,
      comment,
      severity: 'error',
      from: { path: from },
      to: { path: to },
    })),
    featureDoor,
    noCycles,
    noUnresolved,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|dist|tests/fixtures)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json'],
    },
  },
};
