/**
 * Who drew each game-icons picture in the table. The npm package does not say; the folders of github.com/game-icons/icons
 * do, and names that two authors used were settled by comparing the drawings.
 */
export const gameIconAuthors: Record<string, string> = {
  'Andy Meneely': 'police-badge',
  'Carl Olsen': 'spider-alt',
  'Caro Asercion':
    'barn-owl boar canadian-goose deer deer-head fox grand-piano hedgehog mason-jar mountain-climbing ' +
    'round-potion sewing-machine sloth',
  Cathelineau: 'polar-bear witch-face',
  DarkZaitzev: 'big-gear chameleon-glyph ninja-head',
  Delapouite:
    'air-balloon american-football-ball ant armadillo astronaut-helmet avocado axe-in-log bacon bamboo banana ' +
    'barbecue barn barrel basket beach-ball bear-head beaver beehive biceps binoculars bird-house bison ' +
    'book-pile bow-arrow bread broccoli cactus camel camping-tent candy-canes canoe captain-hat-profile ' +
    'car-wheel caravan carousel carrot chef-toque cherry chicken chili-pepper city-car coconuts coffee-beans ' +
    'coffee-cup converse-shoe cookie coral corn cow cowboy-boot croissant cupcake dandelion-flower ' +
    'diamond-ring dice-six-faces-five dice-twenty-faces-twenty diplodocus diving-helmet dog-bowl dog-house ' +
    'dolphin donut drakkar dream-catcher drum duck dutch-bike eagle-head easter-egg egyptian-pyramids ' +
    'elephant elephant-head falling-star farm-tractor fern fishing-boat fishing-pole flamingo flip-flops ' +
    'food-truck french-fries gamepad garlic golf-flag goose gorilla graduate-cap hamburger hand-saw hatchet ' +
    'helicopter honey-jar horseshoe hot-dog house hummingbird ice-cream-cone ice-skate igloo imperial-crown ' +
    'island kangaroo koala ladybug large-paint-brush life-buoy lighthouse lipstick log love-letter mammoth ' +
    'mermaid monstera-leaf musical-notes mustache nest-eggs noodles oak-leaf old-microphone ostrich palm-tree ' +
    'panda paper-boat paper-plane peace-dove pear pencil penguin photo-camera pineapple pirate-captain ' +
    'pizza-slice plastic-duck popcorn pretzel pumpkin rabbit rabbit-head raccoon-head rat razor ' +
    'rhinoceros-horn roller-skate rooster round-star running-shoe samurai-helmet sandwich santa-hat sausage ' +
    'scooter scuba-mask sea-star sea-turtle seagull seahorse sewing-string shark-bite shark-fin sheep ' +
    'ship-wheel shrimp sitting-dog skis smoking-pipe snake-tongue soccer-ball spark-plug spell-book ' +
    'sperm-whale spiked-dragon-head spiral-lollipop squirrel steak steam-locomotive stethoscope strawberry ' +
    'submarine sunflower sunglasses surf-board tacos telescope tiger tiger-head tipi tomato totem toucan ' +
    'tropical-fish truck trumpet ufo unicorn vampire-dracula viking-head viking-helmet watering-can ' +
    'wave-surfer weight-lifting-up western-hat whale-tail whisk windmill wine-bottle wizard-face wood-cabin ' +
    'yarn yin-yang',
  Guard13007: 'soda-can',
  Lorc:
    'acorn anchor angel-wings anvil archery-target balloons battle-axe beard bee beer-stein big-wave boots ' +
    'boxing-glove broadsword bull cake-slice campfire candle-holder candle-light castle cat cauldron ' +
    'cheese-wedge claw-hammer coffee-mug coffin comb compass crab crossed-axes crossed-swords crown ' +
    'crystal-ball cupidon-arrow cut-diamond daisy desk-lamp dinosaur-rex dove dragon-head dragonfly ' +
    'dripping-honey eagle-emblem fairy feather fire-axe fishing-hook fountain-pen frog galleon gavel ' +
    'gecko ghost globe grapes guitar harry-potter-skull hawk-emblem high-shot hollow-cat horse-head hourglass ' +
    'jellyfish knife-fork lantern lantern-flame laurels lion lotus-flower magic-lamp maple-leaf martini ' +
    'meditation monkey moon mountains mushroom mushroom-gills oak octopus open-book owl parrot-head paw ' +
    'pie-slice pine-tree pirate-skull pointy-hat potion-ball pumpkin-lantern quill quill-ink raven ' +
    'ringed-planet rocket rose scallop scissors scorpion scroll-unfurled sea-dragon seated-mouse ' +
    'sewing-needle shiny-apple skeleton-key skull-crossed-bones snail snake snowflake-1 spade spiral-shell ' +
    'spotted-mushroom squid stag-head sun swan sword-hilt teapot tooth top-hat treasure-map trident trophy ' +
    'turtle umbrella vintage-robot volcano wave-crest wheat wine-glass witch-flight wolf-head wolf-howl ' +
    'wood-axe wrapped-sweet',
  Quoting: 'biplane',
  Rihlsul: 'chocolate-bar milk-carton',
  Sbed: 'fire key shield tombstone',
  Skoll:
    'bat chess-knight donkey dress goat hearts jeep open-treasure-chest pig pocket-watch race-car skeleton ' +
    'stiletto',
  Sparker: 'bear-face',
  'Game-icons.net contributors': 'infinity salmon',
  Zajkonur: 'violin',
};
