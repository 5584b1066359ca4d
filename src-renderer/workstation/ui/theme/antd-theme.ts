import { type ThemeConfig, theme } from 'antd';

export type ColorScheme = 'light' | 'dark';

const LIGHT: ThemeConfig['token'] = {
  colorPrimary: '#1d5c94',
  /** antd would lighten it below AA. */
  colorPrimaryHover: '#174b7a',
  colorLink: '#1a5488',
  colorSuccess: '#17703a',
  colorWarning: '#855200',
  colorError: '#b0251d',
  colorText: '#1b232e',
  colorTextSecondary: '#465160',
  colorTextTertiary: '#5e6876',
  colorTextPlaceholder: '#5e6876',
  colorBgBase: '#ffffff',
  colorBgContainer: '#ffffff',
  colorBorder: '#a9b1bc',
  colorBorderSecondary: '#d7dbe1',
};

const DARK: ThemeConfig['token'] = {
  colorPrimary: '#3b7fb8',
  colorPrimaryHover: '#2f6c9f',
  colorLink: '#8cbde8',
  colorSuccess: '#6fc78d',
  colorWarning: '#e3b455',
  colorError: '#f2948b',
  colorText: '#e4e8ed',
  colorTextSecondary: '#bac3ce',
  colorTextTertiary: '#9ba6b4',
  colorTextPlaceholder: '#9ba6b4',
  colorBgBase: '#12161b',
  colorBgContainer: '#1a2027',
  colorBgElevated: '#242c35',
  colorBorder: '#5b6776',
  colorBorderSecondary: '#323b46',
};

/** antd in the clothes of `tokens.css`: square, dense, without motion. */
export function antdTheme(scheme: ColorScheme): ThemeConfig {
  return {
    algorithm: scheme === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      ...(scheme === 'dark' ? DARK : LIGHT),
      fontFamily: "'Noto Sans SC Variable', 'Noto Sans CJK SC', sans-serif",
      fontSize: 14,
      borderRadius: 4,
      controlHeight: 30,
      controlHeightSM: 24,
      motion: false,
    },
    components: {
      Button: {
        primaryShadow: 'none',
        defaultShadow: 'none',
        dangerShadow: 'none',
        /** White on the dark scheme's light red would be below AA. */
        dangerColor: scheme === 'dark' ? '#12161b' : '#ffffff',
        /** The hover of the filled button is too dark for words on a dark ground. */
        defaultHoverColor: scheme === 'dark' ? '#8cbde8' : '#174b7a',
      },
      Form: { itemMarginBottom: 12, verticalLabelPadding: '0 0 2px' },
      Modal: { titleFontSize: 15 },
    },
  };
}
