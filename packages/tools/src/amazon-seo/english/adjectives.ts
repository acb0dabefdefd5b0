const known = new Set(
  `waterproof lightweight handmade homemade undated unlined reversible portable compact sturdy durable soft cosy cozy vegan organic
  reusable washable adjustable foldable stackable breathable wireless cordless rechargeable rustic vintage modern minimalist
  unisex oversized slim thin thick small large big tall wide narrow heavy light quiet silent odorless scentless unscented
  fragrant hypoallergenic non-toxic nontoxic nonslip non-slip anti-slip nonstick non-stick seamless airtight leakproof
  ergonomic flexible stretchy absorbent quick-drying fast-drying quick-dry natural recycled recyclable biodegradable compostable
  plant-based gluten-free single-sided double-sided two-sided freestanding self-adhesive full-color full-colour beginner-friendly
  true-to-size plain matte glossy transparent clear opaque flat smooth round square rectangular oval hollow solid firm gentle
  mild spicy sweet savory savoury crunchy creamy raw fresh dry warm cool bright dark funny romantic standalone clean sweet steamy
  wordless bilingual illustrated photocopiable printable refillable retractable detachable removable interchangeable
  pre-seasoned pre-washed preshrunk pre-shrunk one-of-a-kind fair-trade small-batch low-maintenance genuine authentic available
  suitable ideal perfect great safe good comfortable simple easy ready heat-resistant collapsible extendable expandable`
    .split(/\s+/)
    .filter(Boolean),
);

const nounsThatLookLike =
  /^(?:table|cable|vegetable|stable|fable|label|timetable|syllable|collectible|bible|crucible|variable|vehicle)$/i;

const openings =
  /^(?:easy to|ready to|quick to|simple to|safe (?:for|to|in)|great for|good for|ideal for|perfect for|suitable for|available in|gentle (?:on|to)|kind to|free (?:of|from)|resistant to|compatible with|soft to|fun to|small enough|large enough|big enough|light enough|strong enough|true to|full of|rich in|high in|low in)\b/iu;

/** Whether a phrase says how a thing is, with no noun to be it: “dishwasher safe”, “BPA free”, “easy to clean”. */
export function isAdjectival(phrase: string): boolean {
  if (
    openings.test(phrase) ||
    /\b(?:safe|proof|resistant|wicking|free) (?:up to|to|for|in|from|down to)\b/i.test(phrase)
  )
    return true;
  const last = (phrase.split(/[\s]+/).at(-1) ?? '').toLowerCase();
  const first = (phrase.split(' ')[0] ?? '').toLowerCase();
  const second = (phrase.split(' ')[1] ?? '').toLowerCase();
  if (
    (known.has(first) || /.{3}(?:able|ible)$/.test(first)) &&
    /^(?:in|on|for|to|from|with|by|at|as|without)$/.test(second)
  )
    return true;
  if (known.has(last)) return phrase.split(' ').length <= 4;
  return (
    /(?:proof|wicking|resistant|friendly|free|powered|washed|able|ible|less)$/.test(last) &&
    last.length > 3 &&
    !nounsThatLookLike.test(last)
  );
}
