import type { Centre } from '../centre.ts';
import { type Seeded, seedOffice } from './seed-office.ts';

/**
 * For the command line: draws the scans with Chromium, and where that cannot be done says so and goes on with the
 * committed specimens, because an office with other people's papers is better than none.
 */
export async function seedWithNotice(centre: Centre, seed: number, say: (text: string) => void): Promise<Seeded> {
  const progress = (done: number, total: number) => {
    if (done === total || done % 20 === 0) say(`正在绘制样本材料 ${done}/${total}`);
  };
  try {
    return await seedOffice(centre, { seed, scans: 'drawn', progress });
  } catch (error) {
    const isBrowser = error instanceof Error && /executable|browser|chromium/i.test(error.message);
    if (!isBrowser) throw error;
    say('没有可用的 Chromium，改用 resources/specimens 中的样本材料。');
    return seedOffice(centre, { seed, scans: 'committed' });
  }
}
