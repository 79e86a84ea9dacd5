import { Checkbox, createTheme, Kbd, type MantineColorsTuple, Menu, Notification } from '@mantine/core';
import keyStyles from './Key.module.css';
import noticeStyles from './Notice.module.css';

/** One accent, a blue that no heat bin comes near. */
const accent: MantineColorsTuple = [
  '#eef3ff',
  '#dce5fb',
  '#b8c9f4',
  '#90abee',
  '#6f92e8',
  '#5a82e5',
  '#4b74d9',
  '#3f65c4',
  '#3558ad',
  '#2a4a96',
];

export const theme = createTheme({
  primaryColor: 'accent',
  /** White text on it has 5.4 : 1, in the dark as in the light. */
  primaryShade: 7,
  colors: { accent },
  fontFamily: 'Inter, system-ui, sans-serif',
  fontFamilyMonospace: 'ui-monospace, monospace',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  defaultRadius: 6,
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '8px', xl: '12px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  cursorType: 'pointer',
  autoContrast: true,
  respectReducedMotion: true,
  components: {
    // Rounder ones of the small size would look as if only one of several could be chosen.
    Checkbox: Checkbox.extend({ defaultProps: { radius: 'xs' } }),
    Notification: Notification.extend({
      defaultProps: { closeButtonProps: { 'aria-label': 'Close' } },
      classNames: {
        root: noticeStyles.notice ?? '',
        title: noticeStyles.title ?? '',
        description: noticeStyles.words ?? '',
      },
    }),
    Kbd: Kbd.extend({ classNames: { root: keyStyles.key ?? '' } }),
    // It would take the focus without being an entry of the menu, which a menu may not hold.
    Menu: Menu.extend({ defaultProps: { withInitialFocusPlaceholder: false } }),
  },
});
