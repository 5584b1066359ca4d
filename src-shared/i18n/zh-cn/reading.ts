import type { ReadingFailure } from '../../domain/reading/reading-result.ts';

interface FailureText {
  readonly what: string;
  readonly safe: string;
  readonly act: string;
}

const ORIGINAL_SAFE = '原件已原样保存，其他材料不受影响。';

/** What happened, what is safe, what to do. */
export const READING_FAILURE_TEXTS: Readonly<Record<ReadingFailure, FailureText>> = {
  empty_file: {
    what: '文件是空的，没有任何内容。',
    safe: '其他材料不受影响。',
    act: '请申请人重新提供，或重新扫描，再添加新文件。',
  },
  unsupported_type: {
    what: '文件内容不是 PDF、JPEG、PNG、WebP 或 TIFF，无法识读（与文件名无关）。',
    safe: ORIGINAL_SAFE,
    act: '请换成上述格式之一，再添加新文件：手机的 HEIC 照片请存为 JPEG，Word 文件请存为 PDF。',
  },
  damaged_file: {
    what: '文件已损坏或不完整，无法打开。',
    safe: ORIGINAL_SAFE,
    act: '请申请人重新上传，或重新扫描，再添加新文件。',
  },
  password_protected: {
    what: 'PDF 设有打开密码，无法识读。',
    safe: ORIGINAL_SAFE,
    act: '请申请人提供取消密码的文件，再添加新文件。',
  },
  too_large: {
    what: '文件超过 200 MB，未予识读。',
    safe: ORIGINAL_SAFE,
    act: '请降低扫描分辨率或拆分，再添加新文件。',
  },
  too_many_pixels: {
    what: '图像超过 1 亿像素，未予识读。',
    safe: ORIGINAL_SAFE,
    act: '请按 200–300 dpi 重新扫描，再添加新文件。',
  },
  too_many_pages: {
    what: '文件超过 400 页，未予识读。',
    safe: ORIGINAL_SAFE,
    act: '请只留需要的页或拆分，再添加新文件。',
  },
  too_complex: {
    what: '7 秒内未能打开文件或画出一页，内容异常复杂，已停止识读。',
    safe: ORIGINAL_SAFE,
    act: '可以再读一次；仍不成功时请人工查看原件。',
  },
  timed_out: {
    what: '一页读了 120 秒仍未读完，已停止识读。',
    safe: ORIGINAL_SAFE,
    act: '可以再读一次；仍不成功时请人工查看原件。',
  },
  cancelled: {
    what: '识读已取消。',
    safe: ORIGINAL_SAFE,
    act: '需要时可以重新识读。',
  },
  reading_room_lost: {
    what: '识读程序意外中止，已自动重试一次，仍未成功。',
    safe: ORIGINAL_SAFE,
    act: '可以再读一次；仍不成功时请人工查看原件。',
  },
};
