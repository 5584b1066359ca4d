/** Cuts an identifier where the eye wants to rest; joined again the parts are the identifier. */
export function groupDigits(id: string): readonly string[] {
  const resident = /^(\d{6})(\d{8})(\d{3}[\dXx])$/.exec(id);
  if (resident) return resident.slice(1);
  const numbered = /^(.*-\d{3})(\d{3,})$/.exec(id);
  if (numbered) return numbered.slice(1);
  if (/^\d{7,}$/.test(id)) return byFours(id);
  const lettered = /^([A-Za-z]{1,2})(\d{7,})$/.exec(id);
  if (lettered) return [lettered[1] ?? '', ...byFours(lettered[2] ?? '')];
  return [id];
}

function byFours(digits: string): readonly string[] {
  return digits.match(/\d{1,4}(?=(?:\d{4})*$)/g) ?? [digits];
}
