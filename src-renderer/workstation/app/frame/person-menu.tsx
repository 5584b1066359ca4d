import { Dropdown, type MenuProps } from 'antd';
import type { Staff } from '#shared/domain/rights/staff.ts';
import { text } from '#shared/i18n/index.ts';
import { useWrite } from '../../bridge/index.ts';
import { chooseScheme, SCHEME_CHOICES, useSchemeChoice } from '../../ui/theme/use-color-scheme.ts';

export function PersonMenu({ staff }: { readonly staff: Staff }) {
  const choice = useSchemeChoice();
  const signOut = useWrite('session.sign_out');
  const schemes = SCHEME_CHOICES.map((scheme) => ({
    key: scheme,
    label: `${scheme === choice ? '✓ ' : ''}${text.frame.schemes[scheme]}`,
    onClick: () => chooseScheme(scheme),
  }));
  const items: MenuProps['items'] = [
    { key: 'appearance', type: 'group', label: text.frame.appearance, children: schemes },
    { type: 'divider' },
    { key: 'sign-out', label: text.frame.signOut, onClick: () => signOut.mutate({}) },
  ];
  return (
    <Dropdown menu={{ items }} trigger={['click']} placement="bottomRight">
      <button
        type="button"
        className="frame-person"
        aria-label={text.frame.personMenu(`${staff.name} ${text.domain.ROLE_NAMES[staff.role]}`)}
      >
        <span className="frame-person-name">{staff.name}</span>{' '}
        <span className="frame-person-role">{text.domain.ROLE_NAMES[staff.role]}</span>
        <span aria-hidden="true">▾</span>
      </button>
    </Dropdown>
  );
}
