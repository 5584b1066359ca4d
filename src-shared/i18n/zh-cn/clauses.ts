const SOURCES: Readonly<Record<string, string>> = { G: '《“留学服务一件事”办事指南》', P: '《认证流程指引》' };

/** `G六18` → 《“留学服务一件事”办事指南》六第18项; `G五(2)3` → …五（2）3. What is no citation stays as it is. */
export function describeClause(clause: string): string {
  const source = SOURCES[clause.charAt(0)];
  if (source === undefined) return clause;
  const place = clause.slice(1).replace(/^六(\d+)$/, '六第$1项');
  return source + place.replaceAll('(', '（').replaceAll(')', '）');
}
