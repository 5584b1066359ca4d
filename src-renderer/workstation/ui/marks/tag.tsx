import { text } from '#shared/i18n/index.ts';
import './marks.css';

interface TagProps {
  readonly tone?: 'plain' | 'green' | 'accent' | 'bad';
  readonly title?: string | undefined;
  readonly children: string;
}

export function Tag({ tone = 'plain', title, children }: TagProps) {
  return (
    <span className={`tag tag-${tone}`} title={title}>
      {children}
    </span>
  );
}

/** 暂定: offline number, unpublished calendar year, machine-read value. */
export function ProvisionalTag({ why = text.common.provisionalWhy }: { readonly why?: string }) {
  return (
    <span className="tag tag-provisional" title={why}>
      {text.common.provisional}
    </span>
  );
}
