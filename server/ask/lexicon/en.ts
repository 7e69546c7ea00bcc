import { sayings } from './kinds.ts';
import type { Lexicon } from './lexicon.ts';

export const en: Lexicon = [
  {
    concept: 'WHO',
    words:
      'who|whom|who all|with whom|to whom|which people|what people|which persons|which person|which leaders|which leader|what leaders|which politicians|which politician|which diplomats|which parties|everyone|everybody|all the people|the people|all people|people|leaders|anyone|anybody|how many people|how many leaders|which other leaders|who else|which pairs|which pair|what pairs|what pair|anyone who|anyone whom|anyone that|anybody who|someone who|somebody who',
  },
  {
    concept: 'WHO',
    who: 'STATE',
    words:
      'which countries|which country|what countries|what country|which states|which state|which nations|which governments|which government|how many countries',
  },
  {
    concept: 'WHO',
    who: 'ORGANIZATION',
    words: 'which organizations|which organisations|what organizations|what organisations|which institutions',
  },
  { concept: 'WHERE', words: 'where|where exactly|in which city|in what city|what place|which place' },
  {
    concept: 'WHO_IN',
    words: 'who in|whom in|who from|which people in|which leaders in|anyone in|who at|who on the side of',
  },
  {
    concept: 'HOW_OFTEN',
    words: 'how often|how many times|how many|how frequently|number of|the number of|count|how much',
  },
  { concept: 'BY_WHOM', words: 'by whom|by who|from whom' },
  { concept: 'AGAINST', words: 'against' },
  { concept: 'THAT', words: 'that' },
  { concept: 'HOW_LONG', words: 'how long|for how long|how many hours|how many minutes' },
  {
    concept: 'WHEN',
    words:
      'when|what day|which day|on what day|on which day|what date|which date|on what date|at what time|which days|since when|what was the date of|what is the date of|the date of|date of|date|dates|what were the dates of',
  },
  {
    concept: 'OUTLETS',
    words:
      'which outlets|what outlets|which outlet|which media|what media|which newspapers|which newspaper|which papers|which news agencies|which news agency|which agency|which agencies|which sources|what sources|which news organizations|which news outlets|which articles|what articles|outlets|news outlets|newspapers|the outlets|who in the media|how many outlets|different outlets|various outlets|different media|various media|the media|the press|media',
  },
  { concept: 'WHAT', words: 'what|which|whats|what all|what else|which things|anything|what kind of' },
  {
    concept: 'HOW',
    words:
      'how|in what way|by what medium|by which medium|through what medium|by what means|through whom|via whom',
  },
  { concept: 'BOTH', words: 'both|in common|have in common|share|shared|mutual|common|jointly' },
  {
    concept: 'FIRST',
    words:
      'first|for the first time|the first time|first time|earliest|originally|first to|the first to|first one to',
  },
  {
    concept: 'LAST',
    words: 'last|latest|most recent|most recently|for the last time|the last time|last time|newest|recently',
  },
  {
    concept: 'MOST',
    words: 'most|most often|the most|most frequently|most active|busiest|oftenest|ranking of|top',
  },
  {
    concept: 'NOT',
    words:
      'not|never|no longer|didnt|doesnt|hasnt|havent|hadnt|wasnt|without|nobody|no one|none|isnt|stopped|ceased|no',
  },
  {
    concept: 'MEDIUM',
    media: ['PHONE'],
    words:
      'by phone|by telephone|on the phone|on the telephone|over the phone|over the telephone|via phone|via telephone|through a phone call|in a phone call|in a telephone call|in phone calls|in a call|in calls|on a call|telephonically',
  },
  {
    concept: 'MEDIUM',
    media: ['VIDEO'],
    words:
      'by video|by video link|by videolink|by video call|via video|via video link|over video|on video|digitally|virtually|online|by videoconference|by video conference|in a video call|in a video conference|in a videoconference|via zoom',
  },
  {
    concept: 'MEDIUM',
    media: ['IN_PERSON'],
    words: 'in person|face to face|physically|in the flesh|personally|in a meeting|in meetings|at a meeting',
  },
  {
    concept: 'MEDIUM',
    media: ['LETTER'],
    words: 'by letter|in writing|in a letter|by mail|in letters|via letter',
  },
  {
    concept: 'MEDIUM',
    media: ['INTERVIEW'],
    words: 'in an interview|in interviews|in a tv interview|in a television interview',
  },
  {
    concept: 'MEDIUM',
    media: ['STATEMENT'],
    words: 'in a statement|in statements|in a speech|at a press conference|in a press conference|publicly',
  },
  {
    concept: 'REPRESENT',
    words:
      'speak for|speaks for|spoke for|speaking for|spoken for|speak on behalf of|speaks on behalf of|spoke on behalf of|talk for|talks for|represent|represents|represented|representing|representative of|representatives of|act for|acts for|on behalf of|work for|works for|principal of|principal|principals of|for whom|for who|on whose behalf|on behalf of whom|on behalf of who',
  },
  {
    concept: 'OFFICE',
    words:
      'what office|which office|what position|which position|what role|which role|what post|office of|title of|job|office|offices',
  },
  {
    concept: 'SILENT',
    words:
      'gone silent|went silent|go silent|fallen silent|fell silent|silent|lost contact|lost touch|out of contact|out of touch|stopped talking|stopped speaking|stopped calling|not in contact|no contact|had no contact|no longer in contact|gone quiet|been silent|lose contact|loses contact|losing contact|stay silent|stayed silent|stopped communicating|stop talking|stop speaking',
  },
  { concept: 'SPEAK', topics: true, words: 'discuss|discusses|discussed|discussing' },
  {
    concept: 'SPEAK',
    media: ['PHONE'],
    words:
      'phone call|phone calls|telephone call|telephone calls|telephone conversation|telephone conversations|phone conversation|phone conversations|call|calls|called|calling|phone|phones|phoned|phoning|telephone|telephoned|rang|ring|ring up|rang up|called up|on the line with|phone contact|telephone contact|phone talks|telephone talks',
  },
  {
    concept: 'SPEAK',
    media: ['VIDEO'],
    words:
      'video call|video calls|video conference|videoconference|video conferences|video meeting|video meetings|video talks|digital meeting|digital meetings|digital summit|virtual meeting|virtual meetings|virtual summit|online meeting|videolink call',
  },
  {
    concept: 'SPEAK',
    media: ['IN_PERSON'],
    words:
      'meet|meets|met|meeting|meetings|met with|meet with|meeting with|visit|visits|visited|visiting|receive|received|host|hosted|see in person|saw in person',
  },
  {
    concept: 'SPEAK',
    media: ['LETTER'],
    words:
      'write to|wrote to|written to|write a letter to|wrote a letter to|send a letter to|sent a letter to|letters|letter',
  },
  {
    concept: 'SPEAK',
    words:
      'speak|speaks|spoke|spoken|speaking|talk|talks|talked|talking|contact|contacts|contacted|contacting|in contact|in contact with|in touch|in touch with|got in touch with|converse|conversed|conversation|conversations|confer|confers|conferred|consult|consults|consulted|consultations|consultation|consulting|negotiate|negotiated|negotiates|negotiating|negotiations|negotiation|discussion|discussions|dialogue|dialogues|chat|chatted|exchange|reach out to|reached out to|communicate|communicated|communication|speak to one another|each other|counterparts|interlocutors|interlocutor|conversation partners|talk to each other',
  },
  {
    concept: 'ACT',
    kinds: ['DEMANDED'],
    words:
      'demand|demands|demanded|demanding|insist|insists|insisted|insist on|insisted on|require|requires|required|request|requests|requested|requesting|call for|calls for|called for|call on|calls on|called on|ask for|asks for|asked for|ask|asks|asked|want|wants|wanted|urge|urges|urged',
  },
  {
    concept: 'ACT',
    kinds: ['PROPOSED'],
    words:
      'propose|proposes|proposed|proposing|proposal|proposals|suggest|suggests|suggested|suggesting|suggestion|suggestions|offer|offers|offered|offering|put forward|puts forward|invite|invites|invited|initiative|initiatives|come up with|came up with|table|tabled|float|floated|put … forward|brought … up',
  },
  {
    concept: 'ACT',
    kinds: ['ACCEPTED'],
    words:
      'accept|accepts|accepted|accepting|acceptance|agree|agrees|agreed|agreeing|agree to|agreed to|agree on|agreed on|agreed with|consent|consents|consented|consent to|consented to|say yes to|said yes to|approve|approved|approves|approve of|agreement|agreements|welcome|welcomed',
  },
  {
    concept: 'ACT',
    kinds: ['DENIED'],
    words:
      'deny|denies|denied|denying|denial|denials|dispute|disputes|refute|refutes|refuted|contradict|contradicts|contradicted|deny that|denied that',
  },
  {
    concept: 'ACT',
    kinds: ['REJECTED'],
    words:
      'reject|rejects|rejected|rejecting|rejection|rejections|refuse|refuses|refused|refusing|refusal|turn down|turns down|turned down|say no to|said no to|decline|declines|declined|rule out|rules out|ruled out|dismiss|dismissed|dismisses|turn … down|turned … down|rule … out|ruled … out',
  },
  {
    concept: 'ACT',
    kinds: ['WARNED'],
    words:
      'warn|warns|warned|warning|warnings|warn of|warned of|warn about|warned about|warn against|warned against|caution|cautioned|alert|alerted',
  },
  {
    concept: 'ACT',
    kinds: ['ACCUSED'],
    words:
      'accuse|accuses|accused|accusing|accusation|accusations|blame|blames|blamed|allege|alleged|alleges|allegation|allegations|criticize|criticized|criticise|criticised|criticism|condemn|condemned|condemns|denounce|denounced',
  },
  {
    concept: 'ACT',
    kinds: ['PROMISED'],
    words:
      'promise|promises|promised|promising|pledge|pledges|pledged|vow|vows|vowed|assure|assures|assured|assurance|assurances|commit to|committed to|guarantee|guaranteed|undertake|undertook',
  },
  {
    concept: 'ACT',
    kinds: ['THREATENED'],
    words:
      'threaten|threatens|threatened|threatening|threat|threats|menace|menaced|threaten with|threatened with',
  },
  {
    concept: 'ACT',
    kinds: ['CONFIRMED'],
    words:
      'confirm|confirms|confirmed|confirming|confirmation|confirmations|acknowledge|acknowledged|admit|admitted|verify|verified',
  },
  {
    concept: 'ACT',
    kinds: ['SUPPORTED'],
    words: 'support|supports|supported|supporting|back|backs|backed|endorse|endorsed|praise|praised',
  },
  {
    concept: 'ACT',
    kinds: ['CONCEDED'],
    words: 'concede|concedes|conceded|yield|yielded|give in|gave in|concession|concessions',
  },
  {
    concept: 'ACT',
    kinds: ['COOPERATED'],
    words:
      'cooperate|cooperates|cooperated|cooperate with|cooperated with|collaborate|collaborated|work with|worked with|cooperation',
  },
  {
    concept: 'ACT',
    kinds: ['AIDED'],
    words: 'aid|aids|aided|help|helps|helped|assist|assisted|assistance|give aid to|gave aid to',
  },
  {
    concept: 'ACT',
    kinds: ['RETREATED'],
    words: 'retreat|retreats|retreated|withdraw|withdrew|withdrawn|pull out|pulled out|withdrawal',
  },
  {
    concept: 'ACT',
    kinds: ['PROTESTED'],
    words: 'protest|protests|protested|demonstrate|demonstrated|rally|rallied',
  },
  {
    concept: 'ACT',
    kinds: ['SANCTIONED'],
    words: 'sanction|sanctions|sanctioned|impose sanctions on|imposed sanctions on|embargo|embargoed',
  },
  {
    concept: 'ACT',
    kinds: ['MOBILIZED'],
    words:
      'mobilize|mobilizes|mobilized|mobilise|mobilised|deploy|deploys|deployed|mass|massed|gather troops|send troops|sent troops|move troops|moved troops',
  },
  {
    concept: 'ACT',
    kinds: ['COERCED'],
    words: 'coerce|coerced|arrest|arrests|arrested|detain|detained|expel|expelled|seize|seized',
  },
  {
    concept: 'ACT',
    kinds: ['ASSAULTED'],
    words:
      'attack|attacks|attacked|assault|assaulted|fight|fought|bomb|bombed|shell|shelled|fire on|fired on',
  },
  {
    concept: 'ACT',
    kinds: sayings,
    words:
      'say|says|said|saying|state|states that|stated|stating|tell|tells|told|declare|declares|declared|claim|claims|claimed|announce|announces|announced|statement|statements|comment|comments|commented|remark|remarked|remarks|explain|explained|maintain|maintained|assert|asserts|asserted|position|stance|view|respond|responded|responds|response|reply|replied|replies|answer|answered|answers|react|reacted|reaction|reactions|argue|argued|argues|insist that|stress|stressed|describe|described|think|thinks|thought|believe|believes|believed',
  },
  {
    concept: 'REPORT',
    kinds: sayings,
    words:
      'report|reports|reported|reporting|report on|reported on|reports on|wrote about|write about|written about|writes about|cover|covers|covered|covering|tell of|tells of|told of|told about|mention|mentions|mentioned|carry|carried|published|publish|broke the news of|reported about|coverage|source for|sources for|is the source of|are the sources of|write|writes|wrote|written|publish|publishes',
  },
  {
    concept: 'ACCOUNTS',
    words:
      'what accounts|which accounts|account|accounts|version|versions|what versions|which versions|how many accounts',
  },
  {
    concept: 'DIFFER',
    words:
      'differ|differs|differed|difference|differences|disagree|disagrees|diverge|diverges|contradict each other|contradict one another|deviate|vary|where do they differ|where they differ|where do these differ|how do they differ|how they differ|where do accounts differ|where the accounts differ|on what do they differ|compare|comparison|contrast|conflict with each other',
  },
  {
    concept: 'HAPPEN',
    words:
      'happen|happens|happened|happening|take place|takes place|took place|taken place|occur|occurs|occurred|go on|goes on|went on|going on|events|event|which events|what events|is known|was known|is reported|was reported|has been reported|known|news|the news|done|new|the latest news|develop|developed|developments',
  },
  {
    concept: 'GO_BETWEEN',
    words:
      'go between|goes between|go betweens|gobetween|gobetweens|intermediary|intermediaries|mediate|mediates|mediated|mediator|mediators|mediated between|middleman|bridge|bridges|stands between|stand between|links|who links',
  },
  {
    concept: 'CONNECT',
    words:
      'connected|connect|connects|connection|connections|linked|link|related|relate|relates|tied|ties|path|paths|chain|chains|route|how far|degrees of separation|connection between|relationship|relations between',
  },
  {
    concept: 'DISPUTED',
    words:
      'disputed|contested|controversial|in dispute|in doubt|denied by somebody|contradicted by|under dispute|doubtful|disagreed on',
  },
  {
    concept: 'TOPICS',
    words:
      'what topics|which topics|topics|topic|subjects|which subjects|what subjects|subject|about what|on what|what about|issues|which issues',
  },
  {
    concept: 'ABOUT',
    words:
      'about|regarding|concerning|on the subject of|on the topic of|with regard to|with respect to|on|over|in connection with|in relation to',
  },
  {
    concept: 'COMMAND',
    words:
      'please|tell me|tell us|show me|show|list|give me|find me|can you tell me|could you tell me|can you|could you|do you know|let me know|i want to know|id like to know|im wondering|i wonder|what do you know|hello|hi|hey|thanks|list all|show all|please list|please show|get me|look up|search for|could you please tell me|can you please tell me|would you tell me|would you please tell me|could you say|can you say|do you happen to know|please tell me|tell me please|i would like to know|im curious|just tell me|any idea|remind me',
  },
  {
    concept: 'FILLER',
    words:
      'a|an|the|did|do|does|doing|has|have|had|having|is|are|was|were|be|been|being|with|to|and|of|by|in|from|for|between|among|there|it|its|this|these|those|they|them|their|he|she|him|her|his|me|us|we|i|you|would|will|shall|may|might|can|could|should|us know|know|lets|ever|any|all|so|then|also|just|really|actually|exactly|take|took|made|make|makes|making|hold|held|holds|holding|have a|had a|place|out|up|together|same|other|others|one another|time|times|during|through|via|as|has been|have been|have there been|were there|was there|is there|are there|some|now|already|yet|so far|according to|recorded|on record|known to have|said to have|as far as is known|in the graph|in the data|in this data|thank you|wonder|got|conduct|conducted|each|still|apart|towards|toward|somebody|someone|other|issue|issued|raise|raised|put|pose|posed|set out|came|come|at|give|gave|given|gives|find|exist|exists|utter|uttered|involve|involves|involved|involving|lasted|lasting|was behind|is behind|stood behind|concerns|affect|affects',
  },
];
