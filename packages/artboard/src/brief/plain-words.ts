/**
 * Words that name nothing to draw: they never lead to a warning. Everything else that stands where a noun stands and
 * that the lexicon does not know is said to be missing.
 */
const lists = {
  grammar: `a an please maybe perhaps hello hi hey thanks thank let's the this that these those it its he she they them his her their our my your we you i me us is are was were be been being am do does did has have
    had will would can could should shall may might must and or but nor so yet for of in on at to from by with without into onto over under above below
    behind beside between among around through across along against near off out up down inside outside beneath underneath before after during while as if then than
    too very really quite rather just only also even still not no yes all any each every some many much more most few several both either neither none other another such
    same own one two three four five six seven eight nine ten first second third who whom whose which what when where why how there here within upon per via like
    about because until since again ever never always often please etc vs instead plus s t re ve d ll m`,
  verbs: `make makes create creates draw draws design designs designed generate show shows showing shown paint paints use uses using used add include includes including
    featuring feature features want need get got give gives go goes going come comes see sees look looks looking say says saying read reads write writes written called
    named titled entitled sit sits stand stands run runs ride rides play plays wear wears hold holds drink drinks eat eats sleep sleeps fly flies swim swims jump jumps
    dance dances sing sings climb climbs surf smile smiles rise rises rising fall falls falling set sets setting shine shines glow glows float floats grow grows
    live love loves enjoy follow stay keep let know think feel feels find take takes tell tells meets meet made done drawn inspired based print printed printable
    surrounded framed facing howl howls roar roars hug hugs chase chases guard guards leaning reflected rolling crashing help helps walk walks wait waits fill filled
    centered centred aligned stacked overlapping repeating seamless arranged evoking celebrate celebrates celebrating`,
  looks: `ready quick easy busy rich poor dry wet cloudy shiny tidy messy crazy wacky goofy quirky nerdy geeky dorky cheeky sassy sleepy hungry thirsty grumpy angry lazy
    steady sturdy chunky blocky slim sleek smart clever wise dumb mean tough rugged raw ripe stale salty sour bitter creamy crispy crunchy smoky toasty icy frosty snowy
    stormy breezy sandy rocky grassy leafy mossy muddy dusty rusty earthy airy starry moonlit sunlit candlelit lit backlit golden silver metallic chrome holographic iridescent
    transparent translucent opaque invisible visible hidden mirrored inverted offset tilted angled rotated upright sideways flying-high wide-angle close-up closeup full-body
    half-tone halftone spot-color print-ready print-on-demand high-quality highly well best-selling bestselling hand-painted off-white all-over allover two-colour one-colour
    sunny rainy foggy windy misty spring-like proud-looking tall-standing far-away faraway nearby distant close next last final initial early later now today tonight
    big-eyed wide-eyed long-haired winged horned antlered bearded tattooed armored armoured crowned striped spotted dotted checkered plaid tartan paisley floral botanical
    big small large little tiny huge giant tall short long wide narrow thick thin bold heavy light dark bright soft sharp rough smooth clean crisp simple minimal minimalist
    minimalistic modern contemporary classic traditional vintage retro rustic elegant fancy premium luxury luxurious stylish trendy cool cute funny silly happy sad angry
    cozy cosy warm cold hot fresh young old new ancient antique beautiful pretty gorgeous stunning lovely nice good great best better perfect awesome amazing epic
    dramatic dreamy moody calm peaceful quiet serene tranquil wild free brave strong fierce majestic mighty noble proud gentle sweet spicy tasty delicious yummy juicy ripe
    fluffy furry fuzzy round square circular oval rectangular triangular geometric abstract organic symmetrical symmetric flat layered detailed intricate ornate decorative
    distressed worn weathered faded grunge textured grainy gritty glossy matte shiny glowing sparkling colorful colourful monochrome monochromatic black-and-white vivid vibrant
    muted pastel neon high low deep full empty open closed single double triple half whole lone lonely solitary separate different various mixed high-contrast contrast
    friendly playful whimsical magical mystical mysterious spooky scary creepy haunted dark gothic magic enchanted mythical legendary epic heroic romantic sensual sexy
    professional corporate creative artistic unique original custom personal personalized handmade hand-drawn handdrawn hand-lettered handwritten hand-made local global
    natural native tropical nordic scandinavian japanese american british english french italian mexican celtic greek roman german african asian indian chinese
    western eastern northern southern north south east west polar alpine coastal urban rural suburban exotic victorian medieval futuristic
    art-deco artdeco deco nouveau bauhaus brutalist boho bohemian hipster punk grunge groovy funky psychedelic hippie kawaii anime cartoon cartoonish comic chibi
    mid-century midcentury seventies eighties nineties 60s 70s 80s 90s 1920s 1930s 1940s 1950s 1960s 1970s 1980s 1990s old-school oldschool old-fashioned
    die-cut diecut screen-print screenprint letterpress linocut woodcut engraved embossed stencil risograph line-art lineart two-color one-color two-tone duotone
    howling roaring sleeping flying swimming dancing smiling laughing blooming crossed wilderness rugged healthy vegan gluten-free fast slow late early proud super ultra mega extra
    top bottom left right middle central center centre upper lower front back side edge corner main major minor overall pure raw real true fake wavy curved arched
    curly straight diagonal horizontal vertical portrait landscape squarish readable legible eye-catching kid-friendly family-friendly summery wintry autumnal`,
  makings: `grid grids halo ribbon ribbons scroll-work flourish flourishes swirl swirls divider dividers ornament ornaments emblematic mascot mascots character characters animal animals
    creature creatures beast beasts critter critters monster monsters pet pets insect insects bug bugs fruit fruits vegetable vegetables veggie veggies berries spices image picture photo photograph illustration drawing sketch art artwork artworks graphic graphics design designs vector clipart icon icons symbol symbols print prints
    poster posters banner card cards logo logos logotype wordmark emblem crest seal badge badges sticker stickers decal patch patches label labels stamp roundel monogram
    t-shirt tshirt shirt shirts tee tees hoodie hoodies sweatshirt tote mug mugs merch merchandise apparel clothing garment product products cover covers book books novel
    novels ebook kdp paperback hardcover memoir journal notebook planner calendar wallpaper background backdrop scene scenery landscape panorama view vista composition layout
    title titles subtitle headline heading tagline slogan motto author text texts word words letter letters lettering typography type typeface font fonts script serif sans sans-serif
    quote quotes caption name names initials number numbers style styles styled theme themed look feel vibe vibes mood atmosphere aesthetic effect effects texture
    pattern patterns motif border borders frame frames edge edges line lines stroke outline outlines shape shapes circle circles ring rings triangle square
    silhouette silhouettes shadow shadows shading highlight highlights gradient gradients stripe stripes dot dots ray rays beam beams halo glow light lights
    color colors colour colours palette tone tones hue hues shade shades scheme tint accent accents ink inks paper ground white-space space negative-space contrast
    element elements detail details object objects subject subjects item items thing things piece pieces part parts kind sort version variation set collection bundle series
    foreground midground distance horizon perspective centerpiece focus reflection reflections layers layer depth lighting size resolution quality format dpi px
    png svg pdf jpg inch inches cm pixels vertical ratio pod etsy amazon redbubble instagram facebook youtube pinterest website site app seller sellers store stores`,
  matters: `shop shops company companies brand brands branding business businesses club clubs team teams league school schools college university academy studio studios
    agency office service services store bar pub cafe café restaurant diner kitchen bakery brewery roastery roasters winery market farm ranch park parks national-park
    national state city town village street road way trail trails path route highway camp trip trips journey travel travels tour adventure adventures expedition exploration
    outdoors outdoor nature wilderness wildlife life living lifestyle lover lovers fan fans friend friends family families mom mum dad mother father mama papa grandma
    grandpa brother sister kid kids son daughter day days night nights morning evening noon afternoon week year years season seasons spring summer autumn fall winter january february
    march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday birthday anniversary holiday holidays vacation weekend
    gift gifts present story stories tale tales thriller mystery romance fantasy horror crime fiction nonfiction non-fiction poetry poems poem essays memoirs biography guide handbook
    history science technology tech fashion beauty health wellness fitness sport sports game games gaming music band rock jazz blues folk punk metal country soul
    food drink drinks meal breakfast lunch dinner snack taste flavor flavour recipe recipes cooking energy power spirit soul mind heart-felt idea ideas dream dreams hope joy
    peace freedom happiness luck fun humor humour joke pun puns sarcasm attitude work job career money success hustle motivation inspiration wisdom truth secret secrets
    memory memories moment moments time times past future world earth universe air water weather sky skies wind rain snow fog mist storm shade heat
    sea ocean coast beach shore island lake river forest wood woods jungle desert mountain mountains hill hills valley canyon field fields meadow garden
    est established since vol volume edition issue chapter part page pages anno co inc llc ltd no #1 number championship tournament festival concert event events party
    graduation reunion community culture heritage tradition legacy pride honor honour courage strength bravery love hate war battle hero legend myth magic mystic
    stuff mix range bunch group pair couple row stack pile piece bit lot lots touch hint splash dash pop burst sense style-guide harbor harbour bay port sunset sunrise dusk dawn
    twilight midnight moonlight starlight sunlight daylight horizon skyline reflection stream galaxy space cosmos waterfall cliff dune road rocks rock stones stone sand soil grass
    scent aroma steam smoke kindness teamwork class classes course courses lesson lessons project projects workshop craft crafts hobby hobbies trade industry factory tool tools
    machine machines device equipment gear supplies supply barbershop salon spa hotel hostel motel inn resort cinema theater theatre museum gallery library church temple hospital clinic
    practice firm association society foundation charity rescue shelter sanctuary zoo aquarium reserve territory region county island nation kingdom empire realm land lands`,
} as const;

const plain = new Set(Object.values(lists).flatMap((words) => words.split(/\s+/)));

/** Endings of adjectives, adverbs and verbs; nouns of that shape (`king`, `bed`) are in the lexicon or short. */
const wordEndings =
  /(?:[a-z]{3}ing|[a-z]{3}ed|ly|ful|less|ous|ish|ive|able|ible|ical|esque|ness|ment|[nrtc]al|ial|ual|[a-z]{3}ic|tion|sion|ity|ism|[a-z]{3}ist|ship|hood|dom|-style|-like|-themed|-inspired|-friendly|-free)$/;

const small = new Set([...lists.grammar.split(/\s+/), ...lists.verbs.split(/\s+/)]);

/** Whether a word is a verb or holds a sentence together, so that a noun phrase ends before it. */
export const isSmallWord = (word: string): boolean => small.has(word);

/** Whether a word is known to name nothing that could be drawn. */
export function isPlain(word: string): boolean {
  return plain.has(word) || /\d/.test(word) || word.length < 3 || wordEndings.test(word);
}
