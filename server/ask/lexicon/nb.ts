import { sayings } from './kinds.ts';
import type { Lexicon } from './lexicon.ts';

export const nb: Lexicon = [
  {
    concept: 'WHO',
    words:
      'hvem|hvem alle|med hvem|hvilke personer|hvilken person|hvilke ledere|hvilken leder|hvilke politikere|hvilken politiker|hvilke mennesker|hvilke folk|alle som|alle|hvor mange personer|hvor mange ledere|hvor mange mennesker|hvem andre|folk|hvilke par|hvilket par|noen som|noen både|noen har',
  },
  {
    concept: 'WHO',
    who: 'STATE',
    words:
      'hvilke land|hvilket land|hvilke stater|hvilken stat|hvilke regjeringer|hvilken regjering|hvilke nasjoner|hvor mange land',
  },
  {
    concept: 'WHO',
    who: 'ORGANIZATION',
    words: 'hvilke organisasjoner|hvilken organisasjon|hvilke institusjoner',
  },
  { concept: 'WHERE', words: 'hvor|hvor hen|i hvilken by|hvilken by|hvilket sted' },
  { concept: 'WHO_IN', words: 'hvem i|hvem fra|hvilke personer i|hvilke ledere i|noen i|hvem på' },
  {
    concept: 'HOW_OFTEN',
    words: 'hvor ofte|hvor mange ganger|hvor mange|hvor hyppig|antall|antallet|hvor mye',
  },
  { concept: 'BY_WHOM', words: 'av hvem|fra hvem' },
  { concept: 'AGAINST', words: 'mot' },
  { concept: 'THAT', words: 'at' },
  {
    concept: 'HOW_LONG',
    words: 'hvor lenge|hvor mange timer|hvor mange minutter|hvor lang tid|hvor lang|hvor langt',
  },
  {
    concept: 'WHEN',
    words:
      'når|hvilken dag|på hvilken dag|hvilken dato|på hvilken dato|hvilke dager|når tid|hva var datoen for|datoen for|dato for|dato',
  },
  {
    concept: 'OUTLETS',
    words:
      'hvilke medier|hvilket medium|hvilke aviser|hvilken avis|hvilke nyhetsbyråer|hvilket nyhetsbyrå|hvilke byråer|hvilket byrå|hvilke kilder|hvilken kilde|hvilke redaksjoner|hvilke artikler|hvilken artikkel|mediene|avisene|medier|aviser|hvor mange medier|hvilke mediehus|ulike medier|forskjellige medier|de ulike mediene|flere medier',
  },
  { concept: 'WHAT', words: 'hva|hvilke|hvilken|hvilket|hva slags|hva annet|noe' },
  { concept: 'HOW', words: 'hvordan|på hvilken måte|gjennom hvem|via hvem|hvorledes|åssen' },
  { concept: 'BOTH', words: 'både|begge|begge to|felles|til felles|begge har|hver' },
  {
    concept: 'FIRST',
    words:
      'først|første|første gang|for første gang|første gangen|den første|det første|tidligst|først med å|først ute med å|først ute|først til å',
  },
  {
    concept: 'LAST',
    words:
      'sist|siste|siste gang|for siste gang|siste gangen|senest|nyeste|den siste|det siste|nylig|seneste',
  },
  { concept: 'MOST', words: 'mest|oftest|flest|aller mest|hyppigst|mest aktiv|mest aktive|travlest' },
  { concept: 'NOT', words: 'ikke|aldri|ikke lenger|ingen|uten|sluttet|sluttet å|opphørt|inga' },
  {
    concept: 'MEDIUM',
    media: ['PHONE'],
    words:
      'på telefon|på telefonen|per telefon|pr telefon|over telefon|over telefonen|via telefon|i telefonen|i telefon|telefonisk|i en telefonsamtale|i telefonsamtaler|i en samtale på telefon',
  },
  {
    concept: 'MEDIUM',
    media: ['VIDEO'],
    words:
      'på video|over video|via video|per video|digitalt|på nett|på nettet|virtuelt|i et videomøte|på videolink|i en videosamtale|i et digitalt møte|i videomøter',
  },
  {
    concept: 'MEDIUM',
    media: ['IN_PERSON'],
    words: 'personlig|ansikt til ansikt|fysisk|i person|i et møte|i møter|på et møte',
  },
  { concept: 'MEDIUM', media: ['LETTER'], words: 'i brev|i et brev|per brev|skriftlig|brevlig' },
  { concept: 'MEDIUM', media: ['INTERVIEW'], words: 'i et intervju|i intervjuer|i intervju' },
  {
    concept: 'MEDIUM',
    media: ['STATEMENT'],
    words: 'i en uttalelse|i uttalelser|på en pressekonferanse|i en tale|offentlig|på pressekonferanse',
  },
  {
    concept: 'REPRESENT',
    words:
      'snakker for|snakket for|snakke for|taler for|talte for|tale for|snakker på vegne av|taler på vegne av|snakke på vegne av|uttaler seg for|uttaler seg på vegne av|uttaler seg på vegner av|representerer|representere|representerte|representert|representant for|representanter for|på vegne av|opptrer for|jobber for|arbeider for|oppdragsgiver|oppdragsgiveren til|er talsmann for|for hvem|på vegne av hvem|på hvis vegne|fører … talan',
  },
  {
    concept: 'OFFICE',
    words:
      'hvilket embete|hvilken stilling|hvilket verv|hvilken rolle|hvilken post|hvilket kontor|stillingen|hvilken jobb|embetet|embete|embeter|stilling',
  },
  {
    concept: 'SILENT',
    words:
      'tause|taus|blitt taus|blitt tause|gått stille|stille|blitt stille|mistet kontakten|mistet kontakt|ute av kontakt|sluttet å snakke|sluttet å snakke sammen|ingen kontakt|ikke kontakt|ikke i kontakt|ikke hatt kontakt|hatt kontakt ikke|blitt tyst|miste kontakten|slutte å snakke|stilnet|tie stille|tidd',
  },
  {
    concept: 'SPEAK',
    topics: true,
    words:
      'drøfte|drøftet|drøfter|diskutere|diskuterte|diskutert|diskuterer|tok … opp|ta … opp|tar … opp|tok opp|ta opp',
  },
  {
    concept: 'SPEAK',
    media: ['PHONE'],
    words:
      'telefonsamtale|telefonsamtalen|telefonsamtaler|telefonsamtalene|ringe|ringer|ringte|ringt|ringte til|ringe til|ringt til|ringte opp|ringe opp|oppringning|oppringninger|telefonerte|telefonere|telefonert|telefonmøte|telefonmøter|telefonkontakt|i telefonkontakt|telefonkontakten',
  },
  {
    concept: 'SPEAK',
    media: ['VIDEO'],
    words:
      'videomøte|videomøter|videomøtet|videosamtale|videosamtaler|videosamtalen|videokonferanse|digitalt møte|digitale møter|digitalt toppmøte|det digitale møtet|det digitale toppmøtet|virtuelt møte|nettmøte',
  },
  {
    concept: 'SPEAK',
    media: ['IN_PERSON'],
    words:
      'møte|møter|møtte|møtt|møttes|møtes|møtet|møtene|møtende|treffe|treffer|traff|truffet|traff hverandre|besøk|besøke|besøkte|besøkt|besøker|ta imot|tok imot|tatt imot|tatt i mot|møtte hverandre',
  },
  {
    concept: 'SPEAK',
    media: ['LETTER'],
    words:
      'skrev til|skrive til|skrevet til|skriver til|skrev brev til|sendte brev til|brev|brev til|sendt brev til',
  },
  {
    concept: 'SPEAK',
    words:
      'snakke|snakker|snakket|snakka|snakke sammen|snakket sammen|snakker sammen|snakka sammen|tale|taler|talte|talt|prate|prater|pratet|prata|samtale|samtaler|samtalen|samtalene|samtalte|kontakt|kontakter|kontaktene|kontakten|kontaktet|kontakte|kontakta|i kontakt|i kontakt med|hatt kontakt|hatt kontakt med|ha kontakt med|hadde kontakt med|tok kontakt med|tatt kontakt med|ta kontakt med|forhandle|forhandlet|forhandlinger|forhandler|konferere|konfererte|konferert|rådføre seg|rådførte seg|rådført seg|rådførte|konsultere|konsulterte|konsultasjoner|drøftinger|diskusjoner|dialog|kommunisere|kommuniserte|kommunisert|samtalepartner|samtalepartnere|hverandre|med hverandre|ordvekslet|hørte fra',
  },
  {
    concept: 'ACT',
    kinds: ['DEMANDED'],
    words:
      'kreve|krever|krevde|krevd|krevet|krav|kravet|kravene|kravet om|krav om|forlange|forlanger|forlangte|forlangt|be om|ba om|bedt om|ber om|oppfordre|oppfordret|oppfordret til|oppfordrer|ville ha|vil ha|be|ba|bedt|insisterte på|insistere på|etterlyste|anmodet|anmodet om|ba … om|ber … om|bedt … om',
  },
  {
    concept: 'ACT',
    kinds: ['PROPOSED'],
    words:
      'foreslå|foreslår|foreslo|foreslått|forslag|forslaget|forslagene|forslag om|forslaget om|tilby|tilbyr|tilbød|tilbudt|tilbud|tilbudet|invitere|inviterte|invitert|inviterer|ta til orde for|tok til orde for|lanserte|lansere|lansert|legge fram|la fram|la frem|initiativ|initiativet|kom med forslag om|la … fram|la … frem|legger … fram|kom … med forslag om|tok … til orde for',
  },
  {
    concept: 'ACT',
    kinds: ['ACCEPTED'],
    words:
      'godta|godtar|godtok|godtatt|akseptere|aksepterer|aksepterte|akseptert|si ja til|sa ja til|sagt ja til|sier ja til|gå med på|gikk med på|gått med på|går med på|enig|enige|enige om|enig om|enig i|enige i|bli enige om|ble enige om|blitt enige om|samtykket|samtykke|samtykket i|takket ja til|takke ja til|takket ja|avtale|avtalte|avtalt|bifalt|gikk … med på|går … med på|gått … med på|sa … ja til|takket … ja til|takket … ja|sagt … ja til|ble … enige om|ja svar',
  },
  {
    concept: 'ACT',
    kinds: ['DENIED'],
    words:
      'benekte|benekter|benektet|benektelse|benektelser|nekte for|nektet for|nekter for|dementere|dementerer|dementerte|dementert|dementi|tilbakevise|tilbakeviser|tilbakeviste|tilbakevist|bestride|bestred|bestrider|bestridt|benekta|nekter|nektet|nekte|nektet for at|nekter for at|nektet … for|nekter … for',
  },
  {
    concept: 'ACT',
    kinds: ['REJECTED'],
    words:
      'avvise|avviser|avviste|avvist|avvisning|avslå|avslår|avslo|avslått|avslag|si nei til|sa nei til|sagt nei til|sier nei til|forkaste|forkastet|takket nei til|takke nei til|utelukke|utelukket|utelukker|motsette seg|motsatte seg|sa … nei til|takket … nei til|sagt … nei til',
  },
  {
    concept: 'ACT',
    kinds: ['WARNED'],
    words:
      'advare|advarer|advarte|advart|advarsel|advarsler|advarselen|advare om|advarte om|advarer om|advare mot|advarte mot|advarer mot|advart mot|advart om|varsle|varslet|varsler|varsle om|varslet om|varsler om|varskudde',
  },
  {
    concept: 'ACT',
    kinds: ['ACCUSED'],
    words:
      'anklage|anklager|anklaget|anklagen|anklagene|anklaga|beskylde|beskylder|beskyldte|beskyldt|beskyldning|beskyldninger|klandre|klandret|kritisere|kritiserte|kritiserer|kritikk|fordømme|fordømte|fordømmer|anklaget for|beskyldte for',
  },
  {
    concept: 'ACT',
    kinds: ['PROMISED'],
    words:
      'love|lover|lovet|lovte|lova|løfte|løfter|løftet|forsikre|forsikrer|forsikret|forsikring|garantere|garanterte|garanterer|forplikte seg til|forpliktet seg til|garanti',
  },
  {
    concept: 'ACT',
    kinds: ['THREATENED'],
    words: 'true|truer|truet|trua|trussel|trusler|trusselen|true med|truet med|truer med',
  },
  {
    concept: 'ACT',
    kinds: ['CONFIRMED'],
    words:
      'bekrefte|bekrefter|bekreftet|bekreftelse|bekreftelser|innrømme|innrømmet|innrømmer|vedgikk|verifisere|verifiserte',
  },
  {
    concept: 'ACT',
    kinds: ['SUPPORTED'],
    words: 'støtte|støtter|støttet|støtta|stille seg bak|stilte seg bak|rose|roste',
  },
  {
    concept: 'ACT',
    kinds: ['CONCEDED'],
    words: 'gi etter|ga etter|gitt etter|innrømmelse|innrømmelser|føye seg',
  },
  {
    concept: 'ACT',
    kinds: ['COOPERATED'],
    words: 'samarbeide|samarbeider|samarbeidet|samarbeidet med|samarbeid',
  },
  {
    concept: 'ACT',
    kinds: ['AIDED'],
    words: 'hjelpe|hjelper|hjalp|hjulpet|bistå|bisto|bistår|bistand|hjelp',
  },
  {
    concept: 'ACT',
    kinds: ['RETREATED'],
    words: 'trekke seg|trakk seg|trukket seg|trekke tilbake|trakk tilbake|tilbaketrekning',
  },
  {
    concept: 'ACT',
    kinds: ['PROTESTED'],
    words: 'protestere|protesterer|protesterte|protest|protester|demonstrere|demonstrerte',
  },
  {
    concept: 'ACT',
    kinds: ['SANCTIONED'],
    words:
      'sanksjonere|sanksjonerte|sanksjoner|sanksjoner mot|innføre sanksjoner mot|innførte sanksjoner mot|straffe|straffet',
  },
  {
    concept: 'ACT',
    kinds: ['MOBILIZED'],
    words:
      'mobilisere|mobiliserte|mobiliserer|sende styrker|sendte styrker|flytte styrker|flyttet styrker|samle styrker|samlet styrker|utplassere|utplasserte',
  },
  {
    concept: 'ACT',
    kinds: ['COERCED'],
    words: 'arrestere|arresterte|arrestert|pågripe|pågrep|utvise|utviste|tvinge|tvang',
  },
  {
    concept: 'ACT',
    kinds: ['ASSAULTED'],
    words:
      'angripe|angriper|angrep|angrepet|bombe|bombet|beskyte|beskjøt|beskutt|kjempe|kjempet|skyte på|skjøt på',
  },
  {
    concept: 'ACT',
    kinds: sayings,
    words:
      'si|sier|sa|sagt|uttale|uttaler|uttalte|uttalt|uttalte seg|uttale seg|uttaler seg|uttalt seg|hevde|hevder|hevdet|påstå|påstår|påstod|påstått|erklære|erklærte|erklærer|kunngjøre|kunngjorde|kunngjør|melde|fortelle|fortalte|forteller|mene|mener|mente|ment|kommentere|kommenterte|kommentert|uttalelse|uttalelser|fortalt|forklare|forklarte|standpunkt|holdning|syn|svare|svarte|svart|svarer|svar|reagere|reagerte|reagerer|reaksjon|understreket|beskrev|beskrive|tror|trodde|tro',
  },
  {
    concept: 'REPORT',
    kinds: sayings,
    words:
      'rapportere|rapporterer|rapporterte|rapportert|rapportere om|rapporterte om|rapportert om|melde om|meldte om|meldte|meldt|meldt om|melder|melder om|skrev om|skrive om|skrevet om|skriver om|omtale|omtaler|omtalte|omtalt|dekke|dekket|dekker|fortelle om|fortalte om|fortalt om|forteller om|nevne|nevnte|nevnt|nevner|publiserte|brakte nyheten om|brakte|er kilde til|er kilde for|kilde for|kilden til|skriver|skrev|skrevet|skrive|publiserer|publisert',
  },
  {
    concept: 'ACCOUNTS',
    words:
      'framstillinger|fremstillinger|framstilling|fremstilling|versjoner|versjon|beretninger|beretning|skildringer|gjengivelser|hvilke versjoner|hvilke fremstillinger|hvilke framstillinger|hvilke beretninger|framstillingene|fremstillingene|versjonene|beretningene|skildringene|opplysninger|hvilke opplysninger',
  },
  {
    concept: 'DIFFER',
    words:
      'forskjellige|forskjell|forskjeller|skiller seg|skiller|avvike|avviker|uenige|uenig|spriker|ulike|motsier hverandre|er ulike|skille seg|hvor skiller de seg|hvor de skiller seg|hvor er de ulike|hvor de er ulike|hvor er de uenige|hvor er de forskjellige|hvordan er de forskjellige|hvordan skiller de seg|sammenlign|sammenlikn|sammenligning|strider mot hverandre',
  },
  {
    concept: 'HAPPEN',
    words:
      'skje|skjer|skjedde|skjedd|hende|hender|hendte|hendt|foregå|foregikk|foregår|foregått|finne sted|fant sted|finner sted|funnet sted|hendelser|hendelse|hvilke hendelser|nytt|er kjent|vet man|vet vi|er rapportert|ble rapportert|kjent|nyheter|begivenheter|inntraff|gikk for seg|fant|gjorde|gjort|gjøre|gjør|skjedd nytt|utviklet seg',
  },
  {
    concept: 'GO_BETWEEN',
    words:
      'mellomledd|mellommann|mellommenn|mellommannen|mellomleddet|megle|megler|meglet|mekle|mekler|meklet|meglere|meklere|formidle|formidler|formidlet|går mellom|gå mellom|gikk mellom|bindeledd|bindeleddet|bindeledd mellom|står mellom|formidlere',
  },
  {
    concept: 'CONNECT',
    words:
      'forbundet|forbindelse|forbindelser|forbindelsen|knyttet|knyttet sammen|koblet|koblet sammen|henge sammen|henger sammen|hang sammen|kobling|koblinger|koblingen|relatert|vei|veien|veien fra|vei fra|kjede|sti|forhold|forholdet|forholdet mellom|tilknyttet|bånd|henger … sammen|hang … sammen',
  },
  {
    concept: 'DISPUTED',
    words:
      'omstridt|omstridte|omstridd|bestridte|bestrides|omdiskutert|tvilsomt|uenighet om|uenighet|blir benektet|er benektet|benektes|omtvistet',
  },
  {
    concept: 'TOPICS',
    words:
      'hvilke temaer|hvilke tema|hvilket tema|temaer|tema|temaet|temaene|emner|hvilke emner|emne|hvilke saker|saker|om hva|hva om',
  },
  {
    concept: 'ABOUT',
    words: 'om|angående|vedrørende|når det gjelder|i forbindelse med|rundt|med hensyn til|på temaet|over',
  },
  {
    concept: 'COMMAND',
    words:
      'vennligst|vis meg|vis|list opp|list|gi meg|kan du si|kan du si meg|kan du fortelle|kan du fortelle meg|si meg|fortell meg|jeg lurer på|jeg vil vite|vet du|hei|takk|søk etter|vis alle|kunne du si|kunne du si meg|kunne du fortelle|kunne du fortelle meg|kan dere si|kan dere fortelle|går det an å si|kan man si|vær så snill å si',
  },
  {
    concept: 'FILLER',
    words:
      'en|et|ei|den|det|de|har|hadde|ha|er|var|være|vært|blir|ble|bli|blitt|med|til|og|av|ved|på|i|fra|for|mellom|blant|som|å|der|dette|denne|disse|dem|han|hun|seg|sin|sitt|sine|hans|hennes|deres|finne|meg|oss|vi|jeg|du|man|kan|kunne|vil|ville|skal|skulle|må|måtte|noensinne|noen gang|også|så|da|nå|enda|ennå|hittil|bare|egentlig|faktisk|tok|ta|tatt|få|fikk|får|fått|holdt|holde|holder|hadde en|en gang|gang|ganger|sammen|samme|andre|annen|annet|gjennom|under|via|har vært|har det vært|var det|fantes|fantes det|finnes|finnes det|noe som|ifølge|registrert|kjent for|visst|opp|ut|inn|selv|vært i|fantes det noen|eller annet|foregående|jo|sted|overfor|noen andre|noen|stilt|stilte|stille|framsatt|fremsatt|fremsatte|framsatte|kommet med|kom med|rettet|gi|ga|gitt|gir|finn|eksisterer|involverer|involverte|kommer|kom|varte|vart|vare|varer|hatt|sto bak|stod bak|står bak|gjelder|gjaldt|angår',
  },
];
