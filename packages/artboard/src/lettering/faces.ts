/** Where a face lies in its @expo-google-fonts package. */
interface FaceRow {
  file: string;
  /** Capitals only: small letters look like capitals. */
  capitals?: true;
  /** The faces that stand in, in order, when a letter is missing. */
  instead: readonly FaceName[];
}

/** Every face of ours. Fonts are OFL 1.1, but Yellowtail: Apache 2.0. */
export const faces = {
  'alfa-slab': { file: 'alfa-slab-one/400Regular/AlfaSlabOne_400Regular.ttf', instead: ['montserrat-800'] },
  anton: { file: 'anton/400Regular/Anton_400Regular.ttf', instead: ['montserrat-800'] },
  'archivo-black': { file: 'archivo-black/400Regular/ArchivoBlack_400Regular.ttf', instead: ['montserrat-800'] },
  'barlow-600': {
    file: 'barlow-condensed/600SemiBold/BarlowCondensed_600SemiBold.ttf',
    instead: ['jost-600', 'montserrat-600'],
  },
  'barlow-700': {
    file: 'barlow-condensed/700Bold/BarlowCondensed_700Bold.ttf',
    instead: ['jost-700', 'montserrat-700'],
  },
  bebas: {
    file: 'bebas-neue/400Regular/BebasNeue_400Regular.ttf',
    capitals: true,
    instead: ['anton', 'montserrat-700'],
  },
  'bodoni-700': { file: 'bodoni-moda/700Bold/BodoniModa_700Bold.ttf', instead: ['dm-serif', 'montserrat-600'] },
  bowlby: { file: 'bowlby-one/400Regular/BowlbyOne_400Regular.ttf', instead: ['archivo-black', 'montserrat-800'] },
  'cinzel-600': {
    file: 'cinzel/600SemiBold/Cinzel_600SemiBold.ttf',
    capitals: true,
    instead: ['cormorant-sc-600', 'montserrat-600'],
  },
  'cinzel-700': {
    file: 'cinzel/700Bold/Cinzel_700Bold.ttf',
    capitals: true,
    instead: ['cormorant-sc-600', 'montserrat-700'],
  },
  'cormorant-500': {
    file: 'cormorant-garamond/500Medium/CormorantGaramond_500Medium.ttf',
    instead: ['montserrat-600'],
  },
  'cormorant-600': {
    file: 'cormorant-garamond/600SemiBold/CormorantGaramond_600SemiBold.ttf',
    instead: ['montserrat-600'],
  },
  'cormorant-italic': {
    file: 'cormorant-garamond/500Medium_Italic/CormorantGaramond_500Medium_Italic.ttf',
    instead: ['montserrat-600'],
  },
  'cormorant-sc-600': {
    file: 'cormorant-sc/600SemiBold/CormorantSC_600SemiBold.ttf',
    capitals: true,
    instead: ['montserrat-600'],
  },
  'dm-serif': {
    file: 'dm-serif-display/400Regular/DMSerifDisplay_400Regular.ttf',
    instead: ['bodoni-700', 'montserrat-700'],
  },
  'dm-serif-italic': {
    file: 'dm-serif-display/400Regular_Italic/DMSerifDisplay_400Regular_Italic.ttf',
    instead: ['bodoni-700', 'montserrat-700'],
  },
  graduate: { file: 'graduate/Graduate_400Regular.ttf', capitals: true, instead: ['alfa-slab', 'montserrat-800'] },
  'jost-500': { file: 'jost/500Medium/Jost_500Medium.ttf', instead: ['montserrat-600'] },
  'jost-600': { file: 'jost/600SemiBold/Jost_600SemiBold.ttf', instead: ['montserrat-600'] },
  'jost-700': { file: 'jost/700Bold/Jost_700Bold.ttf', instead: ['montserrat-700'] },
  league: { file: 'league-gothic/400Regular/LeagueGothic_400Regular.ttf', instead: ['anton', 'montserrat-700'] },
  lobster: { file: 'lobster/400Regular/Lobster_400Regular.ttf', instead: ['montserrat-700'] },
  'montserrat-600': { file: 'montserrat/600SemiBold/Montserrat_600SemiBold.ttf', instead: [] },
  'montserrat-700': { file: 'montserrat/700Bold/Montserrat_700Bold.ttf', instead: [] },
  'montserrat-800': { file: 'montserrat/800ExtraBold/Montserrat_800ExtraBold.ttf', instead: [] },
  'mr-dafoe': { file: 'mr-dafoe/400Regular/MrDafoe_400Regular.ttf', instead: ['lobster', 'montserrat-700'] },
  righteous: { file: 'righteous/400Regular/Righteous_400Regular.ttf', instead: ['archivo-black', 'montserrat-800'] },
  shrikhand: { file: 'shrikhand/400Regular/Shrikhand_400Regular.ttf', instead: ['lobster', 'montserrat-800'] },
  yellowtail: { file: 'yellowtail/400Regular/Yellowtail_400Regular.ttf', instead: ['lobster', 'montserrat-700'] },
} as const satisfies Record<string, Omit<FaceRow, 'instead'> & { instead: readonly string[] }>;

/** The name of a face, as recipes choose it. */
export type FaceName = keyof typeof faces;

/** A face's row, with its names checked. */
export const faceRow = (name: FaceName): FaceRow => faces[name];
