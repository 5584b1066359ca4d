/** What the description says beside the routes; the routes and their schemas are generated from the contract. */
export const openApiInfo = {
  openapi: '3.1.0',
  info: {
    title: '留服中心业务接口',
    version: '1.0.0',
    description: '工作站与中心之间的约定（第 1 版）。请求与应答均为 UTF-8 编码的 JSON；失败一律应答 problem。',
  },
  components: {
    securitySchemes: {
      station: { type: 'http' as const, scheme: 'bearer', description: '登记工作站时发给的令牌' },
      hall: { type: 'http' as const, scheme: 'bearer', description: '网上办事大厅的令牌（未设置时不要求）' },
    },
  },
};
