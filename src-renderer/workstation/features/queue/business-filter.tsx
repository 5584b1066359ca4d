import { Select } from 'antd';
import { BUSINESS_CODES, type BusinessCode } from '#shared/domain/business/business-code.ts';
import { text } from '#shared/i18n/index.ts';
import { navigate, type QueueRoute } from '../../ui/navigation/index.ts';

const ALL = 'all';

export function BusinessFilter({ route }: { readonly route: QueueRoute }) {
  const options: readonly { readonly value: BusinessCode | typeof ALL; readonly label: string }[] = [
    { value: ALL, label: text.queue.allBusinesses },
    ...BUSINESS_CODES.map((value) => ({ value, label: text.domain.BUSINESS_SHORT_NAMES[value] })),
  ];
  return (
    <Select<BusinessCode | typeof ALL>
      className="queue-filter"
      aria-label={text.queue.businessFilter}
      value={route.business ?? ALL}
      options={[...options]}
      onChange={(value) => navigate({ ...route, business: value === ALL ? null : value })}
    />
  );
}
