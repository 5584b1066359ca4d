/** Bundled faces only: `unicode-range` lets Chromium load the few of the hundred subsets that a screen needs. */
import '@fontsource-variable/noto-sans-sc/index.css';
import '@fontsource/jetbrains-mono/latin-400.css';
import '@fontsource/jetbrains-mono/latin-600.css';
