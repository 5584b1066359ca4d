import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { failureOf, useNotices, useRead } from '../bridge/index.ts';
import { SignIn } from '../features/sign-in/index.ts';
import { silence } from '../ui/announce/announce.ts';
import { FailureBoundary, FailureMessage } from '../ui/failure/index.ts';
import { formatRoute, HOME, navigate, rememberCase, useRoute } from '../ui/navigation/index.ts';
import { useShortcutListener } from '../ui/shortcuts/index.ts';
import { Frame } from './frame/frame.tsx';
import { Screen } from './screen.tsx';

/** Nothing that one person saw stays on the window for the next. */
function useCleanDesk(staffId: string | null | undefined): void {
  const client = useQueryClient();
  useEffect(() => {
    silence();
    if (staffId !== null) return;
    rememberCase(null);
    client.removeQueries({
      predicate: ({ queryKey }) => queryKey[0] !== 'session.state' && queryKey[0] !== 'frame.status',
    });
    navigate(HOME);
  }, [client, staffId]);
}

export function Desk() {
  useNotices();
  useShortcutListener();
  const session = useRead('session.state', {});
  const route = useRoute();
  useCleanDesk(session.data === undefined ? undefined : (session.data.staff?.id ?? null));
  if (session.error) {
    return <FailureMessage failure={failureOf(session.error)} onRetry={() => void session.refetch()} />;
  }
  if (!session.data) return null;
  const { staff } = session.data;
  if (staff === null) return <SignIn session={session.data} />;
  return (
    <Frame staff={staff} route={route}>
      <FailureBoundary place={formatRoute(route)}>
        <Screen route={route} />
      </FailureBoundary>
    </Frame>
  );
}
