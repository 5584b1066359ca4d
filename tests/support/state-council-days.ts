/**
 * The State Council's arrangements, written by hand from the notices and from nothing else, so that the packaged
 * calendar has something to be held against: 国办发明电〔2023〕7号 (2024), 〔2024〕12号 (2025), 〔2025〕7号 (2026).
 */
interface Arrangement {
  /** First and last day off. */
  readonly off: readonly [from: string, to: string];
  readonly name: string;
  /** Weekend days that are worked for it. */
  readonly worked: readonly string[];
}

const row = (name: string, from: string, to: string, ...worked: readonly string[]): Arrangement => ({
  off: [from, to],
  name,
  worked,
});

export const ARRANGEMENTS: readonly Arrangement[] = [
  row('元旦', '2024-01-01', '2024-01-01'),
  row('春节', '2024-02-10', '2024-02-17', '2024-02-04', '2024-02-18'),
  row('清明节', '2024-04-04', '2024-04-06', '2024-04-07'),
  row('劳动节', '2024-05-01', '2024-05-05', '2024-04-28', '2024-05-11'),
  row('端午节', '2024-06-10', '2024-06-10'),
  row('中秋节', '2024-09-15', '2024-09-17', '2024-09-14'),
  row('国庆节', '2024-10-01', '2024-10-07', '2024-09-29', '2024-10-12'),
  row('元旦', '2025-01-01', '2025-01-01'),
  row('春节', '2025-01-28', '2025-02-04', '2025-01-26', '2025-02-08'),
  row('清明节', '2025-04-04', '2025-04-06'),
  row('劳动节', '2025-05-01', '2025-05-05', '2025-04-27'),
  row('端午节', '2025-05-31', '2025-06-02'),
  row('国庆节、中秋节', '2025-10-01', '2025-10-08', '2025-09-28', '2025-10-11'),
  row('元旦', '2026-01-01', '2026-01-03', '2026-01-04'),
  row('春节', '2026-02-15', '2026-02-23', '2026-02-14', '2026-02-28'),
  row('清明节', '2026-04-04', '2026-04-06'),
  row('劳动节', '2026-05-01', '2026-05-05', '2026-05-09'),
  row('端午节', '2026-06-19', '2026-06-21'),
  row('中秋节', '2026-09-25', '2026-09-27'),
  row('国庆节', '2026-10-01', '2026-10-07', '2026-09-20', '2026-10-10'),
];

const DAY_MS = 86_400_000;
export const FIRST_DAY = '2024-01-01';
export const LAST_ARRANGED = '2026-12-31';
/** Far enough for the longest clock of a case of the last day. */
const LAST_DAY = '2027-12-31';

/**
 * 2027 is arranged by nobody yet: its weekdays, less what 全国年节及纪念日放假办法 (国务院令第795号) makes a day off in
 * every year. Dates of the moon from the almanac: 丁未年正月初一 is 2027-02-06.
 */
export const BY_LAW_IN_2027: readonly Arrangement[] = [
  row('元旦', '2027-01-01', '2027-01-01'),
  row('春节', '2027-02-05', '2027-02-08'),
  row('清明节', '2027-04-05', '2027-04-05'),
  row('劳动节', '2027-05-01', '2027-05-02'),
  row('端午节', '2027-06-09', '2027-06-09'),
  row('中秋节', '2027-09-15', '2027-09-15'),
  row('国庆节', '2027-10-01', '2027-10-03'),
];

export function everyDay(from: string, to: string): readonly string[] {
  const days: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += DAY_MS)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

/** Every day on which the office works, as one list: deadlines are then places in it, not days counted. */
export function workingDayList(): readonly string[] {
  const off = new Set([...ARRANGEMENTS, ...BY_LAW_IN_2027].flatMap(({ off: [from, to] }) => everyDay(from, to)));
  const worked = new Set(ARRANGEMENTS.flatMap((arrangement) => arrangement.worked));
  return everyDay(FIRST_DAY, LAST_DAY).filter((day) => {
    if (worked.has(day)) return true;
    const weekend = [0, 6].includes(new Date(day).getUTCDay());
    return !weekend && !off.has(day);
  });
}
