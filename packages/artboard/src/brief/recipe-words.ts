import type { ImageBrief } from '@artisan/contract';

/** How strongly a word asks for a kind of picture. */
export const recipeWords: Record<ImageBrief['recipe'], Record<number, string>> = {
  lockup: { 10: 'lockup,logo lockup,brand lockup,horizontal logo,stacked logo' },
  monogram: { 10: 'monogram,monogram logo,initials,initials logo,letter logo' },
  wordmark: { 10: 'wordmark,word mark,logotype,text logo,lettering logo' },
  roundel: {
    9: 'round logo,circular logo,round badge,circular badge,circle logo,roundel,logo badge,round sticker,circle badge',
    8: 'logo,emblem,seal,crest,brand mark,branding',
    5: 'stamp,coin,medallion,circular,circle,round',
  },
  badge: {
    9: 'badge,t-shirt,tshirt,tee,shirt,t shirt,sticker,patch,tee design,shirt design,retro sunset badge',
    6: 'hoodie,sweatshirt,tote,tote bag,mug design,merch,retro sunset,pin,decal,label,lettering,typography',
    3: 'slogan,quote,vintage,saying,print on demand',
  },
  cover: {
    11: 'book cover,novel cover,ebook cover,cover for a book,cover of a novel,cover art for a novel,paperback cover,album cover,journal cover',
    7: 'cover,novel,paperback,ebook,memoir,cookbook,author,bestseller,anthology',
    3: 'title,story,fiction,thriller,guide',
  },
  scene: {
    9: 'landscape,scene,wallpaper,panorama,travel poster,scenery,vista,seascape,cityscape,wall art',
    6: 'poster,illustration of a landscape,art print',
    2: 'night,sunset,sunrise,dawn,dusk,skyline,horizon,illustration',
  },
};

/** Words for each genre, the plain ones first. */
export const genreWords: Record<ImageBrief['genre'], string> = {
  outdoor:
    'outdoor,outdoors,camping,hiking,adventure,wilderness,trail,explore,explorer,national park,mountain,mountains,campfire,tent,wild,backpacking,travel,summit,hunting,fishing,camp,road trip,wanderlust,surf,surfing',
  food: 'food,coffee,bakery,cafe,café,restaurant,kitchen,cookbook,cooking,pizza,burger,brewery,beer,wine,tea,barbecue,bbq,chef,diner,bar,pub,roastery,honey,recipe,baking,taco,ice cream,sushi,bread',
  retro:
    'retro,vintage,70s,80s,90s,1970s,1980s,1990s,synthwave,outrun,vaporwave,nostalgic,old school,old-school,groovy,neon,arcade,disco,mid-century,midcentury,throwback',
  romance: 'romance,romantic,love,wedding,valentine,heart,bride,kiss,lovers,love story,anniversary',
  thriller:
    'thriller,crime,suspense,murder,killer,noir,psychological,spy,dark thriller,missing,horror,scary,terror,creepy',
  mystery: 'mystery,detective,cozy mystery,secret,haunted,ghost,whodunit,sleuth,spooky,halloween,gothic,witchy',
  fantasy:
    'fantasy,dragon,magic,magical,wizard,witch,sword,kingdom,castle,fairy,elf,epic fantasy,mythical,unicorn,enchanted,sorcery,fairytale,fairy tale',
  'science-fiction':
    'science fiction,science-fiction,sci-fi,scifi,space,robot,alien,galaxy,futuristic,cyberpunk,rocket,astronaut,planet,dystopian,ufo,cosmic,spaceship,space opera',
  literary:
    'literary,novel,memoir,poetry,poems,essays,biography,fiction,stories,reading,book club,library,bookshop,bookstore',
  heraldic:
    'heraldic,crest,coat of arms,heraldry,royal,noble,knight,university,academy,crown,shield,law firm,monogram,family crest',
  kids: 'kids,kid,children,child,baby,nursery,toddler,cute,kawaii,playful,bedtime,picture book,preschool,kindergarten,birthday',
  business:
    'business,startup,company,corporate,consulting,finance,marketing,productivity,self-help,self help,leadership,agency,tech,money,entrepreneur,real estate,software,law,dentist,dental',
  sport:
    'sport,sports,gym,fitness,team,football,soccer,basketball,baseball,hockey,tennis,golf,running,marathon,athletic,varsity,boxing,workout,yoga,cycling,crossfit,swimming,rugby,volleyball,league',
  nature:
    'nature,botanical,floral,flower,flowers,garden,gardening,plant,plants,wildlife,animal,ocean,forest,bird,butterfly,bee,eco,organic,leaf,leaves,herbal,conservation',
  music:
    'music,band,guitar,rock,jazz,vinyl,concert,festival,piano,dj,hip hop,punk,metal,country music,record,album,song,blues,drummer',
  craft:
    'craft,crafts,handmade,knitting,sewing,crochet,woodworking,pottery,barber,barbershop,carpentry,workshop,tattoo,quilting,mechanic,garage,blacksmith,tailor,artisan,candle,soap,leather',
};
