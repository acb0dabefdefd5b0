import type { ImageBrief } from '@artisan/contract';

/** A curated hour of the day. Lists run from the zenith, or from the horizon, as said. */
interface Mood {
  time: ImageBrief['time'];
  /** Only for these places. */
  places?: readonly ImageBrief['place'][];
  /** Zenith to horizon. */
  sky: readonly string[];
  /** Horizon to near. */
  land: readonly string[];
  ink: string;
  light: string;
  glow: string;
}

export const moods: readonly [Mood, ...Mood[]] = [
  // Lake-and-peaks poster: teal above, warm cream at the horizon.
  {
    time: 'day',
    sky: ['#2F6F7E', '#5F9A9A', '#9CC0AC', '#E4DDB0', '#F6CF94'],
    land: ['#C3CBAF', '#86A595', '#4F7B73', '#2C5650'],
    ink: '#17342F',
    light: '#FFF3D2',
    glow: '#FFE9B8',
  },
  {
    time: 'day',
    sky: ['#2E7FA8', '#5CA7C0', '#98CCCB', '#D5E6D0', '#F7EFD2'],
    land: ['#BCD2CB', '#83AFA9', '#4D8480', '#2A5D5A'],
    ink: '#153C40',
    light: '#FFF8E0',
    glow: '#FFF1C4',
  },
  {
    time: 'day',
    sky: ['#5B8FB0', '#8FB6C4', '#C4D5CC', '#F1E3C4', '#F6D2A8'],
    land: ['#CFC9B4', '#A6A790', '#6E8471', '#45614F'],
    ink: '#24403A',
    light: '#FFF5DA',
    glow: '#FFE5B0',
  },
  {
    time: 'day',
    places: ['desert'],
    sky: ['#D8643C', '#E98B4B', '#F4AE62', '#F9CE8C', '#FCE6B8'],
    land: ['#EBB777', '#D98450', '#B3532F', '#7C3328'],
    ink: '#25333F',
    light: '#FFF4D6',
    glow: '#FFE3A3',
  },
  {
    time: 'day',
    places: ['desert'],
    sky: ['#2F8C97', '#74B5AE', '#B9D5BE', '#F2E2B6', '#F8CF91'],
    land: ['#EBC490', '#DB8F58', '#B85B37', '#7A382C'],
    ink: '#2B2B36',
    light: '#FFF7DF',
    glow: '#FFE9B8',
  },
  // Pink and violet ridges above a pale sun.
  {
    time: 'dawn',
    sky: ['#465786', '#8B80A6', '#D29A9A', '#EFBE9F', '#F8DDB4'],
    land: ['#F0B795', '#D98A82', '#946F90', '#4A4C77'],
    ink: '#191E3A',
    light: '#FFF3DA',
    glow: '#FFE3B0',
  },
  {
    time: 'dawn',
    sky: ['#6B86AE', '#A6A6BF', '#E0B5B4', '#F6CBAE', '#FCE7C2'],
    land: ['#EBBFB0', '#C598A5', '#7F7D9C', '#4C5A7C'],
    ink: '#253352',
    light: '#FFF6E2',
    glow: '#FFE9C4',
  },
  {
    time: 'dawn',
    sky: ['#3E7C8C', '#7FAFA7', '#C7CFAF', '#F3D7A0', '#F9B983'],
    land: ['#E5BC92', '#B79A84', '#6D7F79', '#37595D'],
    ink: '#162F38',
    light: '#FFF4D2',
    glow: '#FFDC9C',
  },
  // A burning sky in flat bands.
  {
    time: 'dusk',
    sky: ['#46205F', '#8B2F68', '#CF4A56', '#F08348', '#FBC46B'],
    land: ['#E2734D', '#A83F5A', '#662E5E', '#3A1F4A'],
    ink: '#1B1130',
    light: '#FFEFC4',
    glow: '#FFCE7A',
  },
  {
    time: 'dusk',
    sky: ['#1E2A57', '#544081', '#A85482', '#E87F6B', '#FBC180'],
    land: ['#DC7C72', '#95527F', '#523C74', '#2B2854'],
    ink: '#12132E',
    light: '#FFF0CC',
    glow: '#FFC98A',
  },
  {
    time: 'dusk',
    sky: ['#B23A34', '#D65F38', '#EC8B45', '#F7B562', '#FCE0A2'],
    land: ['#E79A57', '#BD5A3F', '#7D3440', '#4A2438'],
    ink: '#231527',
    light: '#FFF3CE',
    glow: '#FFDD92',
  },
  {
    time: 'dusk',
    sky: ['#16454F', '#3C7572', '#A3A57C', '#ECB265', '#F5884C'],
    land: ['#DB8753', '#8F6A57', '#42595A', '#1F424A'],
    ink: '#0D2229',
    light: '#FFF0C6',
    glow: '#FFCB7C',
  },
  // Moonlight: violet beach, teal harbour, deep blue.
  {
    time: 'night',
    sky: ['#0A0C31', '#1F1D62', '#453690', '#7F56A8', '#D48BAC'],
    land: ['#6A539C', '#3F3A7E', '#282B63', '#181B45'],
    ink: '#0B0B24',
    light: '#FFF3CF',
    glow: '#FFE0B4',
  },
  {
    time: 'night',
    sky: ['#06182A', '#0F3446', '#255C68', '#5C8C86', '#C0B183'],
    land: ['#52817F', '#2B5866', '#183F4F', '#0D2838'],
    ink: '#051520',
    light: '#F8EFD4',
    glow: '#FFE8B0',
  },
  {
    time: 'night',
    sky: ['#050B22', '#0C1C47', '#193B76', '#34669A', '#7EA6BF'],
    land: ['#4F7CA3', '#2C5484', '#183661', '#0D2144'],
    ink: '#060E24',
    light: '#F6F3E2',
    glow: '#D8E6F2',
  },
  {
    time: 'night',
    places: ['forest', 'mountains', 'lake', 'hills', 'meadow'],
    sky: ['#071A22', '#0C333A', '#165350', '#3A7D68', '#9CB889'],
    land: ['#447B6C', '#225650', '#133C3D', '#0A282C'],
    ink: '#051619',
    light: '#F6F2D8',
    glow: '#E4F0C0',
  },
];
