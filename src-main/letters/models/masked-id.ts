/** The middle of an ID number stays out: a receipt lies about. */
export function maskedId(idNumber: string): string {
  const shown = idNumber.length > 10 ? 4 : 2;
  return `${idNumber.slice(0, shown)}${'*'.repeat(Math.max(0, idNumber.length - 2 * shown))}${idNumber.slice(-shown)}`;
}
