/** Verbs that things, books and people in books do, in their base form. */
const bases =
  `fit hold keep come fold include work feature show stand weigh measure run last pack attach clip snap lock open close slide hang
  mount lie lay stay stack store carry protect support cover help let make give take teach guide explain tell follow begin start
  end bring add hide reveal combine connect charge light glow turn spin rotate tilt adjust stretch roll wrap tie wash dry clean
  rinse absorb wick cool heat warm release remove peel stick grip cut slice grate pour brew steep filter grind burn smell fill
  refill contain offer provide allow use need require resist repel block seal drain soak double convert fasten button zip hook
  plug pair track record organize separate divide sort display say read sit rest serve suit match fall grow bloom arrive leave
  find discover solve learn investigate return inherit fight race uncover search face meet move buy win lose bake paint go have
  do get look feel taste sound rock float swing blend whisk mix chop shred press squeeze strain scoop soften reduce ease prevent
  catch trap wear print walk explore practice build rhyme repeat introduce celebrate compare list name answer ask join pick
  become want know live sleep wake vanish disappear die kill hunt chase hire marry refuse promise swear unlock cross sail wipe extend collapse expand bend pivot swivel recline inflate deflate nest glide depict portray span last cycle dim blink ring play`
    .split(/\s+/)
    .filter(Boolean);

function third(base: string): string {
  if (base === 'have') return 'has';
  if (/(?:s|sh|ch|x|z|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

const byThird = new Map(bases.map((base): [string, string] => [third(base), base]));
const known = new Set(bases);
const auxiliaries = new Set('is are was were has have can could will would must does do may should'.split(' '));

/** “fits” → “fit”; undefined when it is no verb in the third person that we know. */
export const baseOf = (word: string): string | undefined => byThird.get(word.toLowerCase());
export const isBase = (word: string): boolean => known.has(word.toLowerCase());
export const isAuxiliary = (word: string): boolean => auxiliaries.has(word.toLowerCase());

/** The verb at the start of a phrase, made to agree: “fits a bag” → “fit a bag” for several things. */
export function agree(phrase: string, plural: boolean): string {
  const [verb = '', ...rest] = phrase.split(' ');
  const base = baseOf(verb) ?? verb.toLowerCase();
  return [plural ? base : third(base), ...rest].join(' ');
}

/** Verbs that tell the reader what to do: the fact is a sentence of its own. */
export const isImperative = (word: string): boolean =>
  /^(?:learn|discover|solve|write|track|colou?r|enjoy|wear|use|follow|meet|explore|build|practice|practise|choose|pick|join|find|try|make|create|draw|read|cook|bake|plan|record|collect|hand|machine|dry|wipe|rinse|store|wash|press|add|just|simply|keep|do|don’t|don't|play|look|see|start|turn|remove|allow|edit|print|download|choose|add|personali[sz]e|customi[sz]e)$/i.test(
    word,
  );

const irregular =
  /^(?:made|set|cut|woven|sewn|drawn|written|bound|built|thrown|blown|spun|grown|knit|sold|told|hung|cast|laid|hand-?made|homemade|handwritten)$/i;

/** Whether a word is a participle: “made”, “printed”, “hand-poured”. */
export const isParticiple = (word: string): boolean => {
  const last = word.split('-').at(-1) ?? '';
  return (
    irregular.test(last) ||
    irregular.test(word) ||
    (/.{2}ed$/i.test(last) &&
      !/^(?:bed|seed|reed|shed|weed|breed|feed|need|speed|red|sled|thread|bread|hundred|embed|daybed)$/i.test(last))
  );
};
