import type { ReadingFailure } from '../../domain/reading/reading-result.ts';
import { READING_FAILURE_TEXTS } from './reading.ts';

/** Why one file of `npm run -s read` gives no reading. */
export type DoorFailure = ReadingFailure | 'missing_file' | 'unreadable';

/** This door keeps nothing: the desk's words of a stored original would not be true here. */
const OTHERS_READ = '其余文件照常识读。';
const NOTHING_KEPT = `文件没有改动，程序也没有留存副本；${OTHERS_READ}`;

/** What to do with the file before it is read again; there is no case to add it to. */
const ACTS: Readonly<Record<DoorFailure, string>> = {
  missing_file: '请核对文件名和所在文件夹，再读一次。',
  unreadable: '请确认它是文件而不是文件夹，并且有读取权限，再读一次。',
  empty_file: '请重新取得或重新扫描这份文件，再读一次。',
  unsupported_type: '请换成上述格式之一，再读一次：手机的 HEIC 照片请存为 JPEG，Word 文件请存为 PDF。',
  damaged_file: '请重新取得或重新扫描这份文件，再读一次。',
  password_protected: '请取得取消密码的文件，再读一次。',
  too_large: '请降低扫描分辨率或拆分，再读一次。',
  too_many_pixels: '请按 200–300 dpi 重新扫描，再读一次。',
  too_many_pages: '请只留需要的页或拆分，再读一次。',
  too_complex: '可以再读一次；仍不成功时请人工查看文件。',
  timed_out: '可以再读一次；仍不成功时请人工查看文件。',
  cancelled: '需要时可以再读一次。',
  reading_room_lost: '可以再读一次；仍不成功时请人工查看文件。',
};

function happened(failure: DoorFailure, file: string): string {
  if (failure === 'missing_file') return `没有这个文件：${file}。`;
  if (failure === 'unreadable') return `不能打开：${file}。`;
  return READING_FAILURE_TEXTS[failure].what;
}

export const readDoorText = {
  usage: '用法：npm run -s read -- [--kind auto|passport|id-card|permit|diploma|…] 文件…（种类见 docs/reading.md）',
  unfinished: '识读没有完成：',
  /** What happened, what is safe, what to do, as one line. */
  failure: (failure: DoorFailure, file: string): string => {
    const safe = failure === 'missing_file' ? OTHERS_READ : NOTHING_KEPT;
    return `${happened(failure, file)}${safe}${ACTS[failure]}`;
  },
} as const;
