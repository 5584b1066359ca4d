import { QueryClientProvider } from '@tanstack/react-query';
import { App as AntApp, ConfigProvider } from 'antd';
import zhCN from 'antd/es/locale/zh_CN';
import { useState } from 'react';
import { createQueryClient } from '../bridge/index.ts';
import { antdTheme } from '../ui/theme/antd-theme.ts';
import { useColorScheme } from '../ui/theme/use-color-scheme.ts';
import { Desk } from './desk.tsx';

export function App() {
  const [client] = useState(createQueryClient);
  const scheme = useColorScheme();
  return (
    <ConfigProvider locale={zhCN} theme={antdTheme(scheme)} button={{ autoInsertSpace: false }}>
      <AntApp component={false}>
        <QueryClientProvider client={client}>
          <Desk />
        </QueryClientProvider>
      </AntApp>
    </ConfigProvider>
  );
}
