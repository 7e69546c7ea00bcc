/**
 * Words that only organizations have in their names, as `keyOf` writes them: in English, the Scandinavian languages, German, French, Spanish, Portuguese,
 * Italian and Russian. Plurals are found too.
 */
const whole = `
ministry ministries ministers department secretariat directorate agency bureau office authority authorities administration
government cabinet council commission committee subcommittee board panel delegation embassy consulate mission
parliament senate congress assembly house chamber legislature knesset duma bundestag bundesrat sejm seimas saeima
riksdag storting stortinget folketing majlis sabha loya jirga cortes sobranie skupstina verkhovna court tribunal judiciary
union unions league alliance coalition federation confederation association organization organisation society
community commonwealth communion forum conference congregation consortium network partnership pact bloc club circle
party parties front movement action democracy democratic democrats left republicans socialists communists liberals conservatives greens
group groups cartel syndicate mafia triad brotherhood sisterhood fraternity order
army navy force forces guard guards corps command brigade brigades battalion regiment division squadron troops
militia militias police gendarmerie patrol constabulary commandos fighters rebels insurgents separatists guerrillas guerrilla separatist
mujahideen mujahedeen mujahidin militant militants revolusi nasional janata resistance liberation jihad defense defence security intelligence
bank banks fund exchange stock insurance holdings holding capital investment investments securities reserve
company companies corporation corp inc ltd llc plc gmbh ag sa nv asa oy ab co enterprises industries industry
airlines airline airways airport airports aviation aerospace shipping railway railways railroad transport motors steel oil gas petroleum
petroleo energy power electric electronics telecom telecommunications technologies technology systems laboratories
pharmaceuticals pharma chemicals plastics cement mining brewery brasseries breweries foods stores media satellite satellites
university college school academy institute institution centre center foundation trust endowment
hospital clinic prison prisons museum library theatre stadium
church churches diocese archdiocese mosque temple synagogue monastery vatican orthodox ministries mission missionaries
tribe tribes clan people peoples citizens workers farmers teachers students doctors lawyers journalists women mothers
youth children veterans refugees activists supporters protesters leaders leader officials nations kurds arabs israelis palestinians
international national federal ministerial elections transparency observatory initiative campaign project programme program
service services team task watch yard angels rights aid relief solidarity crescent red united
state province region district county city town municipality village islands island territory
asia africa europe america americas balkans caribbean actor actors parishad morcha sangh qaeda qaida
hezb hizb hezbe jamaat jamaah ansar lashkar jaish harakat tehreek tehrik wilayat jund jabhat katibat liwa
departement departementet regjeringen regeringen partiet radet politiet polisen forbundet unionen banken stiftelsen myndigheten
ministerium amt arbeiderparti partei regierung polizei verband verein bund gesellschaft gewerkschaft
ministere parti conseil gouvernement assemblee banque armee federation syndicat societe mouvement rassemblement
ministerio partido consejo gobierno policia banco ejercito frente movimiento asociacion sindicato universidad grupo empresa
ministero partito consiglio governo polizia banca esercito movimento ministerstvo partiya pravitelstvo sovet soyuz
conselho governo uniao partidul
`;

/** Ends of words that are one with others in Scandinavian languages and German: `Utenriksdepartementet`. */
const ends = [
  ...[
    'departementet',
    'partiet',
    'radet',
    'tinget',
    'dagen',
    'direktoratet',
    'forbundet',
    'politiet',
    'styrelsen',
  ],
  ...['verket', 'tilsynet', 'banken', 'ministerium', 'partei', 'verband', 'gesellschaft', 'behorde', 'amt'],
];

const words = new Set(whole.split(/\s+/).filter(Boolean));

/** @param word as `keyOf` writes it */
export const isOrganizationWord = (word: string): boolean =>
  words.has(word) ||
  (word.length > 4 && word.endsWith('s') && words.has(word.slice(0, -1))) ||
  ends.some((end) => word.length > end.length + 2 && word.endsWith(end));
