import type { Genre } from '@artisan/contract';

/** What a trade's logos may show, and which palettes suit it. */
interface Industry {
  /** Words that name the trade, singular, in small letters. */
  words: string;
  genre: Genre;
  /** Names from Artboard's lexicon, the plainest first. */
  subjects: readonly string[];
}

const industry = (words: string, genre: Genre, subjects: string): Industry => ({
  words,
  genre,
  subjects: subjects.split(','),
});

/** Trades by their words. What is not here is read by Artboard's lexicon alone. */
const industries: readonly Industry[] = [
  industry('bakery,baker,bread,patisserie,pastry,cake', 'food', 'bread,wheat,croissant,cupcake'),
  industry('coffee,roastery,cafe,café,espresso', 'food', 'coffee,coffee bean'),
  industry('brewery,beer,pub,taproom', 'food', 'beer,wheat'),
  industry('restaurant,kitchen,catering,chef,food', 'food', 'chef hat,fork,tomato,fish'),
  industry('wine,vineyard,winery', 'food', 'wine,grape'),
  industry('honey,apiary,beekeep', 'nature', 'bee,flower'),
  industry('plant,garden,florist,flower,botanical,nursery', 'nature', 'plant,leaf,flower,tulip'),
  industry('farm,grocer,organic,vegetable', 'nature', 'wheat,tractor,barn,carrot'),
  industry('pet,dog,cat,vet,veterinar,groom', 'nature', 'dog,cat,paw'),
  industry('outdoor,camp,hik,trail,travel,adventure,tour', 'outdoor', 'mountain,pine tree,compass,tent'),
  industry('sail,boat,sea,marine,surf,fish', 'outdoor', 'anchor,sailboat,wave'),
  industry('fitness,gym,sport,coach,training', 'sport', 'barbell,trophy,lightning'),
  industry('yoga,wellness,spa,massage,therapy,mindful', 'nature', 'lotus,leaf,moon'),
  industry('beauty,salon,hair,barber,cosmetic,skin', 'romance', 'scissors,rose,comb'),
  industry('jewel,wedding,fashion,boutique,perfume', 'romance', 'diamond,ring,rose'),
  industry('book,publish,author,writ,editor,library', 'literary', 'book,quill,pen'),
  industry('photo,film,video', 'business', 'camera'),
  industry('music,record,band,audio,podcast', 'music', 'vinyl,headphones,microphone,music'),
  industry('law,legal,solicitor,attorney,notar', 'heraldic', 'scales,gavel'),
  industry('finance,account,bank,insur,consult,tax', 'business', 'key,briefcase,scales'),
  industry('software,tech,app,data,web,digital,ai', 'business', 'gear,lightning,rocket'),
  industry('architect,interior,decorat', 'business', 'house,pencil,lamp'),
  industry('build,construct,joiner,carpent,wood,furniture', 'craft', 'hammer,saw,house'),
  industry('real estate,property,home,clean', 'business', 'house,key'),
  industry('craft,ceramic,potter,candle,soap,knit,sew,textile', 'craft', 'yarn,needle,candle'),
  industry('bicycle,bike,cycle,car,garage,repair,mechanic', 'craft', 'bicycle,wrench,gear'),
  industry('school,education,tutor,teach,course', 'literary', 'graduation cap,book,pencil'),
  industry('health,clinic,doctor,dent,pharma,nurs', 'business', 'heart,stethoscope,tooth'),
  industry('physio,osteopath,chiropract', 'sport', 'runner,lotus,heart'),
  industry('deliver,courier,logistic,transport,freight', 'business', 'paper plane,truck,bicycle'),
  industry('electric,solar,energy', 'business', 'lightning,sun,lightbulb'),
  industry('plumb,heating,water', 'craft', 'drop,wrench,fire'),
  industry('market,agency,design,brand,creative', 'business', 'pen,lightbulb,paintbrush'),
  industry('game,gaming,esport', 'kids', 'controller,dice,puzzle'),
  industry('event,party,festival', 'music', 'balloon,star,gift'),
  industry('chocolate,candy,sweet,ice cream,gelato', 'food', 'ice cream,candy,cookie'),
  industry('tea,teahouse', 'food', 'tea,leaf'),
  industry('charity,community,church,care', 'nature', 'heart,dove,handshake'),
  industry('security,lock,guard', 'business', 'key,shield,owl'),
  industry('optic,glasses,eyewear', 'business', 'glasses,sunglasses'),
  industry('kid,child,toy,baby,play', 'kids', 'star,balloon,rainbow'),
];

/** The trade that a phrase names: the one with the most of its words. */
export function industryOf(phrase: string): Industry | undefined {
  const words = phrase.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const text = ` ${words.join(' ')}`;
  const named = ({ words: all }: Industry) => all.split(',').filter((word) => startsAWord(text, word)).length;
  return industries.reduce<Industry | undefined>(
    (best, next) => (named(next) > (best ? named(best) : 0) ? next : best),
    undefined,
  );
}

/** Short words stand for themselves alone: “ai” is no “aid”. */
const startsAWord = (text: string, word: string) =>
  word.length > 3 ? text.includes(` ${word}`) : `${text} `.includes(` ${word} `) || `${text} `.includes(` ${word}s `);
