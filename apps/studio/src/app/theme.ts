import { Button, type CSSVariablesResolver, createTheme, Drawer, type MantineColorsTuple, Modal } from '@mantine/core';

type Ramp = MantineColorsTuple;
const ramp = (colours: string) => colours.split(' ') as unknown as Ramp;

const cloth = ramp('#EEF6F1 #DDEBE2 #B6D8C5 #7FC6A7 #57AC89 #2F8464 #17614A #114E3B #14392F #0D211B');
const brass = ramp('#FCF6E6 #F7E8C4 #F0D69A #EBC277 #E0AA48 #D79A2B #B47E1A #7A5000 #5A3B00 #3A2E16');
const brick = ramp('#FDF1ED #F9DED6 #F5B9AA #F0947F #DE6A53 #C2452F #A52F1C #872413 #5F231A #43231C');
const pencil = ramp('#F3F6FC #E7ECF7 #C5D1F2 #9DB4F2 #7892DE #5573D6 #3150A6 #274088 #232B45 #1A2036');
const gray = ramp('#FEFEFB #F1F1EB #E8E8E0 #D8D8CE #C3C3B7 #A3A397 #87877B #62696B #465054 #1B2326');
const dark = ramp('#ECEBE3 #BBBEB6 #979D96 #7C8681 #414A46 #303835 #272E2B #1D2321 #141817 #0D1110');

/** A dialog's close button needs a name, and its header is not the page's banner. */
const dialogProps = {
  closeButtonProps: { 'aria-label': 'Close' },
  attributes: { header: { role: 'presentation' } },
};

/** The print workshop: green bookcloth, unbleached paper, blue-black ink, brass. */
export const theme = createTheme({
  colors: { cloth, brass, brick, pencil, gray, dark },
  primaryColor: 'cloth',
  primaryShade: { light: 6, dark: 4 },
  autoContrast: true,
  black: '#1B2326',
  white: '#FEFEFB',
  defaultRadius: 'sm',
  radius: { xs: '3px', sm: '5px', md: '6px', lg: '10px', xl: '16px' },
  spacing: { xs: '6px', sm: '10px', md: '16px', lg: '24px', xl: '36px' },
  fontFamily: '"Hanken Grotesk Variable", system-ui, sans-serif',
  fontFamilyMonospace: '"JetBrains Mono Variable", ui-monospace, monospace',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '17px', xl: '20px' },
  lineHeights: { xs: '1.34', sm: '1.4', md: '1.5', lg: '1.6', xl: '1.3' },
  headings: {
    fontFamily: '"Bricolage Grotesque Variable", "Hanken Grotesk Variable", sans-serif',
    fontWeight: '650',
  },
  shadows: {
    xs: '0 1px 1px rgba(27,35,38,.05), 0 1px 3px rgba(27,35,38,.06)',
    md: '0 1px 2px rgba(27,35,38,.06), 0 8px 24px -6px rgba(27,35,38,.16)',
    xl: '0 2px 4px rgba(27,35,38,.06), 0 24px 64px -12px rgba(27,35,38,.34)',
  },
  breakpoints: { xs: '30em', sm: '48em', md: '64em', lg: '80em', xl: '90em' },
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    // Spelled out, so that look.css can tell the one filled button of a view by its attribute.
    Button: Button.extend({ defaultProps: { variant: 'filled' } }),
    Drawer: Drawer.extend({ defaultProps: dialogProps }),
    Modal: Modal.extend({ defaultProps: dialogProps }),
  },
});

const day = {
  page: '#F1F1EB',
  sheet: '#FEFEFB',
  well: '#E8E8E0',
  line: '#D8D8CE',
  'line-2': '#C3C3B7',
  field: '#87877B',
  ink: '#1B2326',
  'ink-2': '#465054',
  'ink-3': '#62696B',
  cloth: '#17614A',
  'cloth-ink': '#17614A',
  'cloth-soft': '#DDEBE2',
  'on-cloth': '#FFFFFF',
  rail: '#14392F',
  'rail-ink': '#EDEFE6',
  'rail-2': '#A9C0B4',
  brass: '#D79A2B',
  'brass-ink': '#7A5000',
  'brass-soft': '#F7E8C4',
  brick: '#A52F1C',
  'brick-soft': '#F9DED6',
  pencil: '#3150A6',
  mat: '#DCE2DA',
  'mat-line': 'rgba(20, 57, 47, 0.075)',
  'mat-line-2': 'rgba(20, 57, 47, 0.14)',
  'shadow-1': '0 1px 1px rgba(27, 35, 38, 0.05), 0 1px 3px rgba(27, 35, 38, 0.06)',
  'shadow-2': '0 1px 2px rgba(27, 35, 38, 0.06), 0 8px 24px -6px rgba(27, 35, 38, 0.16)',
};

const night: typeof day = {
  page: '#141817',
  sheet: '#1D2321',
  well: '#272E2B',
  line: '#303835',
  'line-2': '#414A46',
  field: '#7C8681',
  ink: '#ECEBE3',
  'ink-2': '#BBBEB6',
  'ink-3': '#979D96',
  cloth: '#57AC89',
  'cloth-ink': '#7FC6A7',
  'cloth-soft': '#1F3B31',
  'on-cloth': '#0B1F18',
  rail: '#0D211B',
  'rail-ink': '#E6E9DF',
  'rail-2': '#8FA99D',
  brass: '#E0AA48',
  'brass-ink': '#EBC277',
  'brass-soft': '#3A2E16',
  brick: '#F0947F',
  'brick-soft': '#43231C',
  pencil: '#9DB4F2',
  mat: '#26332E',
  'mat-line': 'rgba(190, 225, 205, 0.05)',
  'mat-line-2': 'rgba(190, 225, 205, 0.09)',
  'shadow-1': '0 1px 2px rgba(0, 0, 0, 0.4)',
  'shadow-2': '0 8px 24px -6px rgba(0, 0, 0, 0.6)',
};

const variables = (tokens: typeof day) => ({
  ...Object.fromEntries(Object.entries(tokens).map(([name, value]) => [`--a-${name}`, value])),
  '--mantine-color-body': tokens.page,
  '--mantine-color-text': tokens.ink,
  '--mantine-color-dimmed': tokens['ink-3'],
  '--mantine-color-anchor': tokens['cloth-ink'],
  '--mantine-color-error': tokens.brick,
  '--mantine-color-placeholder': tokens['ink-3'],
  '--mantine-color-default': tokens.sheet,
  '--mantine-color-default-border': tokens['line-2'],
  '--mantine-color-default-hover': tokens.well,
});

/** Every colour as `--a-<token>`, by day and by night. Contrast of each pair is in the art direction. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {
    '--a-display': '"Bricolage Grotesque Variable", "Hanken Grotesk Variable", sans-serif',
    '--a-read': '"Newsreader Variable", Georgia, serif',
  },
  light: variables(day),
  dark: variables(night),
});
