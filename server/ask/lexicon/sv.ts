import { sayings } from './kinds.ts';
import type { Lexicon } from './lexicon.ts';

export const sv: Lexicon = [
  {
    concept: 'WHO',
    words:
      'vem|vilka|vem alla|vilka alla|med vem|med vilka|vilka personer|vilken person|vilka ledare|vilken ledare|vilka politiker|vilken politiker|vilka människor|alla som|alla|hur många personer|hur många ledare|hur många människor|vilka fler|vem mer|folk|vilka par|vilket par|någon som|några som|någon både',
  },
  {
    concept: 'WHO',
    who: 'STATE',
    words:
      'vilka länder|vilket land|vilka stater|vilken stat|vilka regeringar|vilken regering|vilka nationer|hur många länder',
  },
  {
    concept: 'WHO',
    who: 'ORGANIZATION',
    words: 'vilka organisationer|vilken organisation|vilka institutioner',
  },
  {
    concept: 'WHERE',
    words:
      'var träffades|var möttes|var talade|var träffade|var mötte|var skedde|var hände|var ägde|var någonstans|i vilken stad|vilken stad|vilken plats',
  },
  { concept: 'WHO_IN', words: 'vem i|vilka i|vem från|vilka från|vilka personer i|vilka ledare i|någon i' },
  {
    concept: 'HOW_OFTEN',
    words: 'hur ofta|hur många gånger|hur många|hur frekvent|antal|antalet|hur mycket',
  },
  { concept: 'BY_WHOM', words: 'av vem|av vilka|från vem' },
  { concept: 'AGAINST', words: 'mot' },
  { concept: 'THAT', words: 'att' },
  {
    concept: 'HOW_LONG',
    words: 'hur länge|hur många timmar|hur många minuter|hur lång tid|hur långt|hur lång',
  },
  {
    concept: 'WHEN',
    words:
      'när|vilken dag|på vilken dag|vilket datum|på vilket datum|vilka dagar|vad var datumet för|datumet för|datum för|datum',
  },
  {
    concept: 'OUTLETS',
    words:
      'vilka medier|vilket medium|vilka media|vilka tidningar|vilken tidning|vilka nyhetsbyråer|vilken nyhetsbyrå|vilka byråer|vilken byrå|vilka källor|vilken källa|vilka redaktioner|vilka artiklar|vilken artikel|medierna|tidningarna|medier|tidningar|hur många medier|vilka mediehus|olika medier|de olika medierna|flera medier',
  },
  { concept: 'WHAT', words: 'vad|vilket|vilken|vad för|vad för slags|vad mer|något|vilka slags' },
  { concept: 'HOW', words: 'hur|på vilket sätt|genom vem|via vem|genom vilka|via vilka|hurdan' },
  { concept: 'BOTH', words: 'både|båda|bägge|gemensamt|gemensamma|gemensam|båda två|såväl' },
  {
    concept: 'FIRST',
    words:
      'först|första|första gången|för första gången|den första|det första|tidigast|först med att|först ut med att|först ute med att|först att',
  },
  {
    concept: 'LAST',
    words:
      'sist|sista|sista gången|för sista gången|senast|senaste|senaste gången|nyaste|den senaste|det senaste|den sista|nyligen',
  },
  { concept: 'MOST', words: 'mest|oftast|flest|allra mest|mest aktiv|mest aktiva|flitigast' },
  { concept: 'NOT', words: 'inte|aldrig|inte längre|ingen|inga|utan|slutat|slutade|upphört|ej' },
  {
    concept: 'MEDIUM',
    media: ['PHONE'],
    words:
      'på telefon|per telefon|över telefon|via telefon|i telefon|telefonledes|i ett telefonsamtal|i telefonsamtal|telefonen|på telefonen',
  },
  {
    concept: 'MEDIUM',
    media: ['VIDEO'],
    words:
      'på video|över video|via video|per video|digitalt|på nätet|virtuellt|i ett videomöte|på videolänk|via videolänk|i ett videosamtal|i ett digitalt möte|i videomöten',
  },
  {
    concept: 'MEDIUM',
    media: ['IN_PERSON'],
    words:
      'personligen|personligt|öga mot öga|ansikte mot ansikte|fysiskt|i person|på ett möte|i ett möte|på möten|i möten',
  },
  {
    concept: 'MEDIUM',
    media: ['LETTER'],
    words: 'i brev|i ett brev|per brev|skriftligen|skriftligt|brevledes',
  },
  { concept: 'MEDIUM', media: ['INTERVIEW'], words: 'i en intervju|i intervjuer|i intervju' },
  {
    concept: 'MEDIUM',
    media: ['STATEMENT'],
    words: 'i ett uttalande|i uttalanden|på en presskonferens|i ett tal|offentligt|på presskonferens',
  },
  {
    concept: 'REPRESENT',
    words:
      'talar för|talade för|tala för|pratar för|talar på uppdrag av|för talan för|uttalar sig för|uttalar sig å|uttalar sig å vägnar|representerar|representera|representerade|representerat|företräder|företräda|företrädde|företrätt|företrädare för|representant för|representanter för|på uppdrag av|å vägnar|agerar för|arbetar för|jobbar för|uppdragsgivare|uppdragsgivaren till|är talesperson för|talat för|för vem|för vilka|å vems vägnar|på vems uppdrag|på uppdrag av vem|för … talan|förde … talan',
  },
  {
    concept: 'OFFICE',
    words:
      'vilket ämbete|vilken befattning|vilken post|vilken roll|vilken ställning|vilken tjänst|ämbetet|befattningen|vilket jobb|ämbete|ämbeten|befattning',
  },
  {
    concept: 'SILENT',
    words:
      'tyst|tysta|tystnat|tystnade|blivit tyst|blivit tysta|förlorat kontakten|tappat kontakten|mist kontakten|utan kontakt|slutat tala|slutat prata|slutat tala med varandra|ingen kontakt|inte haft kontakt|inte kontakt|inte i kontakt|tappa kontakten|tappade kontakten|förlora kontakten|tystna|tiger|tigit',
  },
  {
    concept: 'SPEAK',
    topics: true,
    words:
      'diskutera|diskuterade|diskuterat|diskuterar|dryfta|dryftade|avhandlade|tog … upp|ta … upp|tar … upp|tagit … upp|tog upp|ta upp',
  },
  {
    concept: 'SPEAK',
    media: ['PHONE'],
    words:
      'telefonsamtal|telefonsamtalet|telefonsamtalen|ringa|ringer|ringde|ringt|ringde till|ringa till|ringt till|ringde upp|ringa upp|telefonerade|telefonera|telefonerat|telefonmöte|telefonmöten|vilka telefonsamtal|vilket telefonsamtal|telefonkontakt|i telefonkontakt|telefonkontakter',
  },
  {
    concept: 'SPEAK',
    media: ['VIDEO'],
    words:
      'videomöte|videomöten|videomötet|videosamtal|videosamtalet|videokonferens|digitalt möte|digitala möten|digitalt toppmöte|det digitala mötet|det digitala toppmötet|virtuellt möte|nätmöte|vilka videomöten|vilka videosamtal',
  },
  {
    concept: 'SPEAK',
    media: ['IN_PERSON'],
    words:
      'möta|möter|mötte|mött|möttes|mötas|möts|möte|mötet|möten|mötena|träffa|träffar|träffade|träffat|träffades|träffas|träffats|träff|besök|besöka|besökte|besökt|besöker|ta emot|tog emot|tagit emot|träffade varandra|vilka möten|vilket möte|vilka träffar',
  },
  {
    concept: 'SPEAK',
    media: ['LETTER'],
    words:
      'skrev till|skriva till|skrivit till|skriver till|skrev brev till|skickade brev till|brev|brev till|skickat brev till',
  },
  {
    concept: 'SPEAK',
    words:
      'tala|talar|talade|talat|talades vid|talas vid|talats vid|tala med varandra|prata|pratar|pratade|pratat|snacka|snackade|snackat|samtala|samtalar|samtalade|samtalat|samtal|samtalet|samtalen|kontakt|kontakter|kontakterna|kontakten|kontaktade|kontakta|kontaktat|kontaktar|i kontakt|i kontakt med|haft kontakt|haft kontakt med|ha kontakt med|hade kontakt med|tog kontakt med|tagit kontakt med|ta kontakt med|förhandla|förhandlade|förhandlat|förhandlingar|förhandlar|konferera|konfererade|konfererat|rådgöra|rådgjorde|rådgjort|rådgör|konsultera|konsulterade|konsultationer|diskussioner|diskussion|dialog|dialoger|kommunicera|kommunicerade|kommunicerat|samtalspartner|varandra|med varandra|överläggningar|överlade|överläggning|hört av sig till|hörde av sig till|samtalspartners|vilka samtal|vilka kontakter|vilket samtal|vilka överläggningar|vilka förhandlingar|talades … vid|talas … vid|talats … vid|talades|talas|talats|hördes|hörts|hördes av|hörde av',
  },
  {
    concept: 'ACT',
    kinds: ['DEMANDED'],
    words:
      'kräva|kräver|krävde|krävt|krav|kravet|kraven|krav på|kravet på|begära|begär|begärde|begärt|begäran|uppmana|uppmanar|uppmanade|uppmanat|uppmanade till|vill ha|ville ha|be om|bad om|bett om|ber om|be|bad|bett|insistera på|insisterade på|efterlyste|anhöll om|vilka krav|vilket krav|bad … om|ber … om|krävdes|krävts|begärdes',
  },
  {
    concept: 'ACT',
    kinds: ['PROPOSED'],
    words:
      'föreslå|föreslår|föreslog|föreslagit|förslag|förslaget|förslagen|förslag om|förslaget om|erbjuda|erbjuder|erbjöd|erbjudit|erbjudande|bjuda in|bjöd in|bjudit in|bjuder in|lägga fram|lade fram|lagt fram|lansera|lanserade|initiativ|initiativet|ta initiativ till|tog initiativ till|inbjöd|vilka förslag|vilket förslag|lade … fram|la … fram|lagt … fram|lägger … fram|kom … med förslag om|bjöd … in|föreslogs|föreslås|föreslagits|föreslagen|föreslaget',
  },
  {
    concept: 'ACT',
    kinds: ['ACCEPTED'],
    words:
      'godta|godtar|godtog|godtagit|acceptera|accepterar|accepterade|accepterat|säga ja till|sade ja till|sa ja till|sagt ja till|säger ja till|gå med på|gick med på|gått med på|går med på|enas om|enades om|enats om|överens|överens om|komma överens om|kom överens om|kommit överens om|samtycka|samtyckte|samtycka till|samtyckte till|tacka ja till|tackade ja till|tackat ja till|enig|eniga|eniga om|avtala|avtalade|godkände|godkänna|gick … med på|går … med på|gått … med på|sa … ja till|sade … ja till|tackade … ja till|tackat … ja till|enades … om|kom … överens om|godtogs|godtagits|accepterades|accepterats|ja svar',
  },
  {
    concept: 'ACT',
    kinds: ['DENIED'],
    words:
      'förneka|förnekar|förnekade|förnekat|förnekande|förnekanden|neka till|nekade till|nekar till|nekat till|dementera|dementerar|dementerade|dementerat|dementi|dementier|bestrida|bestrider|bestred|bestridit|tillbakavisa|tillbakavisade|tillbakavisar|tillbakavisat|nekade|nekar|neka|vilka förnekanden|vilka dementier|nekade … till|nekar … till|förnekades|förnekats|dementerades',
  },
  {
    concept: 'ACT',
    kinds: ['REJECTED'],
    words:
      'avvisa|avvisar|avvisade|avvisat|avvisande|avslå|avslår|avslog|avslagit|avslag|säga nej till|sade nej till|sa nej till|sagt nej till|säger nej till|förkasta|förkastade|förkastat|tacka nej till|tackade nej till|utesluta|uteslöt|utesluter|motsätta sig|motsatte sig|vägra|vägrade|vägrar|vägrat|sa … nej till|sade … nej till|tackade … nej till|avvisades|avvisats|avslogs',
  },
  {
    concept: 'ACT',
    kinds: ['WARNED'],
    words:
      'varna|varnar|varnade|varnat|varning|varningar|varningen|varna för|varnade för|varnar för|varnat för|varna om|varnade om|varsla|varslade|varslar|varsla om|varslade om|vilka varningar|vilken varning|varnades|varnats',
  },
  {
    concept: 'ACT',
    kinds: ['ACCUSED'],
    words:
      'anklaga|anklagar|anklagade|anklagat|anklagelse|anklagelser|anklagelsen|beskylla|beskyller|beskyllde|beskyllt|beskyllning|beskyllningar|klandra|klandrade|kritisera|kritiserade|kritiserar|kritik|fördöma|fördömde|fördömer|vilka anklagelser|vilken anklagelse|anklagades|anklagats',
  },
  {
    concept: 'ACT',
    kinds: ['PROMISED'],
    words:
      'lova|lovar|lovade|lovat|löfte|löften|löftet|utlova|utlovade|försäkra|försäkrar|försäkrade|försäkrat|försäkran|garantera|garanterade|garanterar|åta sig|åtog sig|förbinda sig|garanti|vilka löften|vilket löfte|lovades|lovats|utlovades',
  },
  {
    concept: 'ACT',
    kinds: ['THREATENED'],
    words:
      'hota|hotar|hotade|hotat|hot|hotet|hoten|hota med|hotade med|hotar med|hotat med|vilka hot|vilket hot|hotades|hotats',
  },
  {
    concept: 'ACT',
    kinds: ['CONFIRMED'],
    words:
      'bekräfta|bekräftar|bekräftade|bekräftat|bekräftelse|bekräftelser|medge|medgav|medger|erkänna|erkände|erkänner|verifiera|verifierade|bekräftades|bekräftats',
  },
  {
    concept: 'ACT',
    kinds: ['SUPPORTED'],
    words:
      'stödja|stöder|stödde|stött|stötta|stöttade|stöttar|ställa sig bakom|ställde sig bakom|berömma|berömde',
  },
  {
    concept: 'ACT',
    kinds: ['CONCEDED'],
    words: 'ge efter|gav efter|gett efter|eftergift|eftergifter|ge vika|gav vika',
  },
  {
    concept: 'ACT',
    kinds: ['COOPERATED'],
    words: 'samarbeta|samarbetar|samarbetade|samarbetat|samarbetade med|samarbete',
  },
  {
    concept: 'ACT',
    kinds: ['AIDED'],
    words: 'hjälpa|hjälper|hjälpte|hjälpt|bistå|bistod|bistår|bistånd|hjälp',
  },
  {
    concept: 'ACT',
    kinds: ['RETREATED'],
    words:
      'dra sig tillbaka|drog sig tillbaka|retirera|retirerade|dra tillbaka|drog tillbaka|tillbakadragande',
  },
  {
    concept: 'ACT',
    kinds: ['PROTESTED'],
    words: 'protestera|protesterar|protesterade|protest|protester|demonstrera|demonstrerade',
  },
  {
    concept: 'ACT',
    kinds: ['SANCTIONED'],
    words:
      'sanktionera|sanktionerade|sanktioner|sanktioner mot|införa sanktioner mot|införde sanktioner mot|straffa|straffade',
  },
  {
    concept: 'ACT',
    kinds: ['MOBILIZED'],
    words:
      'mobilisera|mobiliserade|mobiliserar|skicka trupper|skickade trupper|flytta trupper|flyttade trupper|samla trupper|samlade trupper',
  },
  {
    concept: 'ACT',
    kinds: ['COERCED'],
    words: 'gripa|grep|gripit|arrestera|arresterade|utvisa|utvisade|tvinga|tvingade',
  },
  {
    concept: 'ACT',
    kinds: ['ASSAULTED'],
    words:
      'angripa|angriper|angrep|angripit|anfalla|anföll|anfaller|attackera|attackerade|bomba|bombade|beskjuta|besköt|beskjutit|strida|stred',
  },
  {
    concept: 'ACT',
    kinds: sayings,
    words:
      'säga|säger|sade|sa|sagt|uttala|uttalar|uttalade|uttala sig|uttalade sig|uttalar sig|uttalat sig|hävda|hävdar|hävdade|påstå|påstår|påstod|förklara|förklarade|förklarar|tillkännage|tillkännagav|meddela|meddelade|meddelar|berätta|berättade|berättar|berättat|anse|anser|ansåg|mena|menar|menade|kommentera|kommenterade|kommenterat|uttalande|uttalanden|ståndpunkt|hållning|inställning|syn|sades|sägs|sagts|sades det|svara|svarade|svarat|svarar|svar|reagera|reagerade|reagerar|reaktion|underströk|betonade|beskrev|beskriva|tror|trodde|tro|tycker|tyckte|tyckt',
  },
  {
    concept: 'REPORT',
    kinds: sayings,
    words:
      'rapportera|rapporterar|rapporterade|rapporterat|rapportera om|rapporterade om|rapporterat om|rapporterar om|skrev om|skriva om|skrivit om|skriver om|omtala|omtalade|täcka|täckte|täcker|bevaka|bevakade|berätta om|berättade om|berättat om|berättar om|nämna|nämnde|nämnt|nämner|publicerade|är källa till|är källa för|källa till|källan till|återge|återgav|återger|uppgav|redogjorde för|skriver|skrev|skrivit|skriva|publicerar|publicerat|uppger',
  },
  {
    concept: 'ACCOUNTS',
    words:
      'framställningar|framställning|versioner|version|redogörelser|redogörelse|skildringar|skildring|berättelser|vilka versioner|vilka framställningar|vilka redogörelser|vilka uppgifter|uppgifter|framställningarna|versionerna|redogörelserna|skildringarna|berättelserna|uppgifterna',
  },
  {
    concept: 'DIFFER',
    words:
      'olika|skillnad|skillnader|skiljer sig|skiljer|skilja sig|skilde sig|avvika|avviker|oense|oeniga|går isär|gå isär|motsäger varandra|isär|var skiljer de sig|var de skiljer sig|hur skiljer de sig|hur de skiljer sig|var är de oense|var de är olika|var är de olika|jämför|jämförelse|skilja sig åt|skiljer sig åt|strider mot varandra',
  },
  {
    concept: 'HAPPEN',
    words:
      'hända|händer|hände|hänt|ske|sker|skedde|skett|pågå|pågick|pågår|äga rum|ägde rum|äger rum|ägt rum|inträffa|inträffade|inträffat|händelser|händelse|vilka händelser|är känt|vet man|vet vi|rapporterades|nyheter|känt|försiggick|ägde|gjorde|gjort|göra|gör|nytt|hänt nytt',
  },
  {
    concept: 'GO_BETWEEN',
    words:
      'mellanhand|mellanhänder|mellanhanden|medla|medlar|medlade|medlat|medlare|förmedla|förmedlar|förmedlade|går emellan|gå emellan|gick emellan|bindeled|bindelänk|länk mellan|står mellan|förmedlare',
  },
  {
    concept: 'CONNECT',
    words:
      'förbundna|förbunden|förbindelse|förbindelser|förbindelsen|kopplade|kopplad|koppling|kopplingar|kopplingen|hänga ihop|hänger ihop|hängde ihop|samband|sambandet|relaterade|väg|vägen|vägen från|väg från|kedja|stig|förhållande|förhållandet|förhållandet mellan|band|sammanlänkade|länkade|hänger … ihop|hängde … ihop|hör … ihop',
  },
  {
    concept: 'DISPUTED',
    words:
      'omtvistat|omtvistade|omtvistad|omstritt|omstridda|omstridd|bestritt|bestridda|bestrids|ifrågasatt|ifrågasatta|tvivelaktigt|förnekas|tvistigt|oenighet om|oenighet',
  },
  {
    concept: 'TOPICS',
    words:
      'vilka ämnen|vilket ämne|ämnen|ämne|ämnet|ämnena|vilka frågor|frågor|om vad|vad om|vilka teman|tema',
  },
  {
    concept: 'ABOUT',
    words: 'om|angående|rörande|när det gäller|i samband med|kring|beträffande|i frågan om|över',
  },
  {
    concept: 'COMMAND',
    words:
      'snälla|visa mig|visa|lista|ge mig|kan du säga|kan du säga mig|kan du berätta|säg mig|berätta för mig|jag undrar|jag vill veta|vet du|hej|tack|sök efter|visa alla|skulle du kunna|skulle du kunna säga|skulle du kunna säga mig|skulle du kunna berätta|skulle ni kunna säga|kan ni säga|kan ni berätta|går det att säga|kan man säga|snälla säg',
  },
  {
    concept: 'FILLER',
    words:
      'en|ett|den|det|de|har|hade|ha|haft|är|var|vara|varit|blir|blev|bli|blivit|med|till|och|av|vid|på|i|från|för|mellan|bland|som|där|detta|denna|dessa|dem|han|hon|sig|sin|sitt|sina|hans|hennes|deras|mig|oss|vi|jag|du|man|kan|kunde|vill|ville|ska|skulle|skall|måste|någonsin|någon gång|också|så|då|nu|ännu|hittills|bara|egentligen|faktiskt|tog|ta|tagit|få|fick|får|fått|höll|hålla|håller|hållit|hade ett|gång|gånger|samma|andra|annan|annat|genom|under|via|har varit|har det varit|var det|fanns|fanns det|finns|finns det|enligt|registrerat|känt för|upp|ut|in|själv|ju|tillsammans|vid med|emellan|dess|rum|gentemot|någon|några|ställt|ställde|ställa|framfört|framförde|riktat|riktade|utfärdat|utfärdade|kommit med|kom med|lagt|lade|ge|gav|gett|ger|hitta|existerar|involverar|involverade|kommer|kom|varade|varat|varar|pågått|stod bakom|står bakom|låg bakom|rör|rörde|gäller|gällde|berör',
  },
];
