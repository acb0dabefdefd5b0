const setOf = (words: string) => new Set(words.trim().split(/\s+/));

/** What a place stands behind. “of” is left out: “a box of letters”. */
export const placePrepositions = setOf(
  'in at on near inside beneath under beyond across around along above behind beside outside',
);
export const possessives = setOf('her his their its my our your');

const stopWords = setOf(`
  a an the and or but nor so yet if when while as than then that which who whom whose what where why how because until
  unless though although after before since of to in on at by for from with without into onto over under about between
  through during against among across along around behind beyond near inside outside is are was were be been being am do
  does did has have had can could may might must shall should will would not no only just also too very there here this
  these those it he she they we you i him them us me her his their its my our your one two three all both each every
  some any many much more most other another such same own out up down off away back again once
`);

const storyVerbs = setOf(`
  finds discovers inherits returns learns meets falls loses wins takes gets gives comes goes runs flees hides seeks hunts
  solves investigates uncovers opens starts begins moves becomes turns wakes dies kills saves rescues steals buys sells
  makes builds keeps tries wants needs decides agrees refuses hopes dreams loves hates fears faces fights joins leaves
  arrives travels crosses follows searches looks sees hears knows thinks believes tells writes reads works lives stays
  stops helps teaches trains leads breaks brings sends receives gets notices realises realizes receives threatens
  befriends marries divorces adopts receives survives escapes chases protects confronts accuses suspects remembers
  forgets vanishes disappears appears reappears happens changes grows cooks bakes sings plays paints draws walks rides
  sails flies drives enters invites hires rents restores reopens runs trades bargains wakes swaps shares holds carries
`);

/** Verbs that open a title like “Stop checking your phone”. */
const imperatives = setOf(`
  stop start build make learn get quit find grow bake cook save live write sleep eat train teach raise run draw paint
  knit sew plan use master beat break keep create design plant brew ferment declutter organise organize simplify become
`);

const properAdjectives = setOf(`
  mediterranean italian french spanish greek turkish indian chinese japanese korean thai vietnamese mexican american
  british english irish scottish welsh german polish russian ukrainian african ethiopian moroccan lebanese persian
  caribbean cajun nordic swedish norwegian danish finnish dutch portuguese brazilian peruvian european asian jewish
`);

/** What an idea calls the book itself. */
const bookWords = setOf(
  'book novel story tale memoir guide handbook manual cookbook course introduction series collection',
);

const timeWords = setOf(`
  time day days night nights morning evening afternoon week weeks month months year years summer winter spring autumn
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december moment beginning end start first last way same past future century decade
`);

const personNouns = setOf(`
  man woman girl boy child kid teen teenager mother father sister brother son daughter wife husband widow widower aunt
  uncle grandmother grandfather cousin orphan twin friend neighbour neighbor stranger witch wizard queen king prince
  princess knight thief spy landlord landlady vet cop police nurse chef cook clerk judge monk nun priest vicar pirate captain pilot guard
  detective sleuth agent student apprentice heir heiress bride groom duke duchess earl lord lady immigrant refugee
  librarian mechanic engineer accountant assistant scientist cadet android robot hacker scholar smith blacksmith maid
  butler journalist hostage host guide ghost dragon veteran analyst architect nomad patient guest fiancé fiancée
`);

/** Words that end like a person's trade and are none. */
const notPersons = setOf(`
  letter winter summer river corner number order water paper danger power murder harbor matter tower theater computer
  dinner chapter weather flower ledger border shelter counter disaster monster feather leather mirror door
  floor error terror horror color humor honor labor flavor armor motor poster answer silver copper timber
  ladder hammer pepper ginger supper butter center quarter cellar cover folder locker container transmitter reactor
  list mist twist fist wrist laser planter paper newspaper manor elevator corridor register
  amber ember chamber finger shoulder fever forever never ever after under over another either
  neither whether rather order offer encounter adventure lighter sweater boiler trailer freezer printer scanner engine
`);

export const isStopWord = (word: string): boolean => stopWords.has(word);
export const isStoryVerb = (word: string): boolean => storyVerbs.has(word);
export const isImperative = (word: string): boolean => imperatives.has(word);
export const isProperAdjective = (word: string): boolean => properAdjectives.has(word);
export const isBookWord = (word: string): boolean => bookWords.has(word);
export const isTimeWord = (word: string): boolean => timeWords.has(word);

/** Whether a lower-case noun names a person, by list or by the ending of a trade. */
export const isPersonNoun = (word: string): boolean =>
  personNouns.has(word) ||
  (!notPersons.has(word) &&
    !stopWords.has(word) &&
    word.length > 4 &&
    /(?:er|or|ist|ian|man|woman|ess)$/.test(word) &&
    !/ness$/.test(word));
