/**
 * Words for trades, hobbies and days. Their emblem (a loaf for a bakery) is drawn only where the prompt names no thing:
 * a bakery’s logo with a croissant shows the croissant.
 */
export const trades: ReadonlySet<string> = new Set(
  [
    'bakery,baker,baking,roastery,coffee roastery,coffee roaster,coffee roasters,roaster,coffee shop,coffee house,barista,caffeine,brewery,winery,vineyard',
    'pizzeria,restaurant,orchard,apiary,distillery,whiskey,whisky,bourbon,rum,picnic,barbecue,bbq,barbeque',
    'nautical,sailor,sailing,captain,camping,camper,campsite,camp,glamping,hiking,hiker,backpacker,trekking,fishing,fisherman,angler,angling,scuba,diving',
    'archery,archer,bow hunting,lumberjack,woodsman,woodcutter,birdwatching,bird watching,birder,traveller,traveler,climbing,rock climbing,mountaineer',
    'realtor,real estate,farm,farmer,cycling,cyclist,trucker,biker,mechanic,motor,garage,pilot,aviation,astronomy,astronomer,stargazing,surf,surfing,skiing,skier,ski',
    'podcast,karaoke,singer,dj,jazz,music,drummer,guitarist,pianist,photographer,reading,reader,bookworm,library,librarian,bookshop,bookstore,writer,poet',
    'teacher,painter,artist,hairdresser,barber,hair stylist,tailor,barbershop,barber shop,knitting,knit,knitter,crochet,embroidery,sewing,quilt,quilting,seamstress',
    'carpenter,woodworking,handyman,plumber,blacksmith,forge,steampunk,engineer,gardening,gardener,nurse,doctor,medic,nursing,paramedic,dentist,dental',
    'lawyer,justice,attorney,judge,graduation,graduate,firefighter,fireman,police,sheriff,cop,construction,builder',
    'gym,fitness,weightlifting,weightlifter,powerlifting,crossfit,bodybuilder,yogi,zen,meditation,running,marathon,jogger,soccer,rugby,golfer,boxing,boxer,skater,skateboarding,skateboarder',
    'board game,tabletop,gaming,gamer,video game,gentleman,cowboy,cowgirl,western,rodeo,makeup,cosmetic,detective,sherlock,bearded',
    'valentine,wedding,engagement,bride,groom,royal,halloween,christmas,xmas,santa,easter,birthday,party,hippie,champion,award,winner,newborn,infant',
  ].flatMap((words) => words.split(',')),
);

/** What makes a trade of the thing before it: a football team, a coffee shop, a cat lover. */
export const tradeNouns: ReadonlySet<string> = new Set(
  'team club league shop store company society festival lover lovers fan fans school class bar cafe café brand studio day party restaurant tournament championship'.split(
    ' ',
  ),
);
