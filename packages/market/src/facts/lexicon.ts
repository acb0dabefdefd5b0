const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Materials, by stem-able words. A text that names one which the facts do not is marked. */
export const materials: ReadonlySet<string> = new Set(
  list(`cotton polyester wool linen silk leather suede plastic glass steel aluminum aluminium metal copper brass bronze iron
  wood wooden walnut oak maple cherry pine birch beech acacia teak olive-wood bamboo ceramic porcelain stoneware earthenware
  rubber foam silicone canvas nylon paper cardboard wax soy beeswax paraffin coconut gold silver titanium platinum spandex
  elastane fleece vinyl cork latex pvc tpe eva velvet denim jute hemp rattan wicker marble granite slate concrete resin acrylic
  acetate felt cashmere merino mohair alpaca satin chiffon lace jersey flannel tweed rayon viscose lycra neoprene microfiber
  enamel crystal pearl`),
);

/** Claims that must be true to be made. Each is looked for as whole words. */
export const claims: readonly string[] = [
  ...list(`waterproof water-resistant windproof fireproof shatterproof rustproof leakproof spill-proof stain-resistant
  scratch-resistant fade-resistant rust-resistant heat-resistant certified patented award-winning bestselling bestseller
  best-selling organic vegan non-toxic nontoxic hypoallergenic antibacterial antimicrobial eco-friendly sustainable biodegradable
  compostable recyclable recycled upcycled fair-trade cruelty-free gluten-free sugar-free dairy-free bpa-free lead-free
  phthalate-free handmade handcrafted hand-poured hand-painted hand-drawn hand-knitted hand-stitched artisanal premium luxury
  luxurious genuine authentic official licensed professional-grade restaurant-quality heirloom lifelong unbreakable
  indestructible heavy-duty military-grade clinically scientifically dermatologist doctor-recommended therapeutic healing medical
  cures cure heals guaranteed guarantee warranty refund wireless rechargeable cordless battery-powered solar-powered bluetooth
  adjustable reversible foldable collapsible stackable machine-washable washable odorless unscented scented fragrance-free
  ergonomic orthopedic breathable insulated thermal non-slip nonslip anti-slip non-stick nonstick seamless stainless airtight
  soundproof illustrated annotated unabridged acid-free`),
  'dishwasher safe',
  'microwave safe',
  'oven safe',
  'freezer safe',
  'food safe',
  'child safe',
  'pet safe',
  'skin safe',
  'machine wash',
  'all natural',
  'hand made',
  'hand poured',
  'made in',
  'money back',
  'free shipping',
  'free returns',
  'best seller',
  'number one',
  'top rated',
  'limited edition',
  'gift box',
  'gift ready',
  'ready to ship',
  'proven',
  'fda approved',
  'new york times',
  'money-saving',
  'lifetime',
  'unconditional',
];

/** Brands and famous names that a text may hold only when the facts do. */
export const brands: readonly string[] = [
  'Amazon',
  'Kindle',
  'Etsy',
  'Disney',
  'Pixar',
  'Marvel',
  'Nike',
  'Adidas',
  'Lego',
  'Barbie',
  'Yeti',
  'Hydro Flask',
  'Stanley',
  'Tupperware',
  'Pyrex',
  'Velcro',
  'Crayola',
  'Moleskine',
  'Apple',
  'iPhone',
  'iPad',
  'Samsung',
  'Google',
  'Tesla',
  'Netflix',
  'Harry Potter',
  'Star Wars',
  'Pokemon',
  'Nintendo',
  'Starbucks',
  'Oprah',
  'Agatha Christie',
  'Stephen King',
];

/** Words for numbers, and their values. “One” is left out: it is an article as often as a count. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...list('two three four five six seven eight nine ten eleven twelve').map((word, index): [string, number] => [
    word,
    index + 2,
  ]),
  ['fifteen', 15],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
  ['hundred', 100],
  ['thousand', 1000],
  ['dozen', 12],
]);
