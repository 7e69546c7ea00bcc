/**
 * Countries of CAMEO's actor codes, by their usual English names.
 *
 * Source: CAMEO codebook 1.1b3, chapter 3, and GDELT's CAMEO.country.txt, with its misprints put right and what GDELT codes besides:
 * `ROU`, `MNE`, `TLS` and `XKX`. The West Bank and Gaza are Palestine, and Baghdad is Iraq.
 */
// prettier-ignore
export const countries: Readonly<Record<string, string>> = {
  ABW: 'Aruba', AFG: 'Afghanistan', AGO: 'Angola', AIA: 'Anguilla', ALA: 'Åland Islands', ALB: 'Albania',
  AND: 'Andorra', ANT: 'Netherlands Antilles', ARE: 'United Arab Emirates', ARG: 'Argentina', ARM: 'Armenia',
  ASM: 'American Samoa', ATG: 'Antigua and Barbuda', AUS: 'Australia', AUT: 'Austria', AZE: 'Azerbaijan',
  BAG: 'Iraq', BDI: 'Burundi', BEL: 'Belgium', BEN: 'Benin', BFA: 'Burkina Faso', BGD: 'Bangladesh',
  BGR: 'Bulgaria', BHR: 'Bahrain', BHS: 'Bahamas', BIH: 'Bosnia and Herzegovina', BLR: 'Belarus', BLZ: 'Belize',
  BMU: 'Bermuda', BOL: 'Bolivia', BRA: 'Brazil', BRB: 'Barbados', BRN: 'Brunei', BTN: 'Bhutan',
  BWA: 'Botswana', CAF: 'Central African Republic', CAN: 'Canada', CHE: 'Switzerland', CHL: 'Chile', CHN: 'China',
  CIV: 'Ivory Coast', CMR: 'Cameroon', COD: 'Democratic Republic of the Congo', COG: 'Republic of the Congo',
  COK: 'Cook Islands', COL: 'Colombia', COM: 'Comoros', CPV: 'Cape Verde', CRI: 'Costa Rica', CUB: 'Cuba',
  CYM: 'Cayman Islands', CYP: 'Cyprus', CZE: 'Czech Republic', DEU: 'Germany', DJI: 'Djibouti', DMA: 'Dominica',
  DNK: 'Denmark', DOM: 'Dominican Republic', DZA: 'Algeria', ECU: 'Ecuador', EGY: 'Egypt', ERI: 'Eritrea',
  ESH: 'Western Sahara', ESP: 'Spain', EST: 'Estonia', ETH: 'Ethiopia', FIN: 'Finland', FJI: 'Fiji',
  FLK: 'Falkland Islands', FRA: 'France', FRO: 'Faroe Islands', FSM: 'Micronesia', GAB: 'Gabon',
  GBR: 'United Kingdom', GEO: 'Georgia', GHA: 'Ghana', GIB: 'Gibraltar', GIN: 'Guinea', GLP: 'Guadeloupe',
  GMB: 'Gambia', GNB: 'Guinea-Bissau', GNQ: 'Equatorial Guinea', GRC: 'Greece', GRD: 'Grenada', GRL: 'Greenland',
  GTM: 'Guatemala', GUF: 'French Guiana', GUM: 'Guam', GUY: 'Guyana', GZS: 'Palestine', HKG: 'Hong Kong',
  HND: 'Honduras', HRV: 'Croatia', HTI: 'Haiti', HUN: 'Hungary', IDN: 'Indonesia', IMY: 'Isle of Man', IND: 'India',
  IRL: 'Ireland', IRN: 'Iran', IRQ: 'Iraq', ISL: 'Iceland', ISR: 'Israel', ITA: 'Italy', JAM: 'Jamaica',
  JOR: 'Jordan', JPN: 'Japan', KAZ: 'Kazakhstan', KEN: 'Kenya', KGZ: 'Kyrgyzstan', KHM: 'Cambodia', KIR: 'Kiribati',
  KNA: 'Saint Kitts and Nevis', KOR: 'South Korea', KWT: 'Kuwait', LAO: 'Laos', LBN: 'Lebanon', LBR: 'Liberia',
  LBY: 'Libya', LCA: 'Saint Lucia', LIE: 'Liechtenstein', LKA: 'Sri Lanka', LSO: 'Lesotho', LTU: 'Lithuania',
  LUX: 'Luxembourg', LVA: 'Latvia', MAC: 'Macau', MAR: 'Morocco', MCO: 'Monaco', MDA: 'Moldova', MDG: 'Madagascar',
  MDV: 'Maldives', MEX: 'Mexico', MHL: 'Marshall Islands', MKD: 'North Macedonia', MLI: 'Mali', MLT: 'Malta',
  MMR: 'Myanmar', MNE: 'Montenegro', MNG: 'Mongolia', MNP: 'Northern Mariana Islands', MOZ: 'Mozambique',
  MRT: 'Mauritania', MSR: 'Montserrat', MTN: 'Montenegro', MTQ: 'Martinique', MUS: 'Mauritius', MWI: 'Malawi',
  MYS: 'Malaysia', MYT: 'Mayotte', NAM: 'Namibia', NCL: 'New Caledonia', NER: 'Niger', NFK: 'Norfolk Island',
  NGA: 'Nigeria', NIC: 'Nicaragua', NIU: 'Niue', NLD: 'Netherlands', NOR: 'Norway', NPL: 'Nepal', NRU: 'Nauru',
  NZL: 'New Zealand', OMN: 'Oman', PAK: 'Pakistan', PAN: 'Panama', PCN: 'Pitcairn', PER: 'Peru', PHL: 'Philippines',
  PLW: 'Palau', PNG: 'Papua New Guinea', POL: 'Poland', PRI: 'Puerto Rico', PRK: 'North Korea', PRT: 'Portugal',
  PRY: 'Paraguay', PSE: 'Palestine', PYF: 'French Polynesia', QAT: 'Qatar', REU: 'Réunion', ROM: 'Romania',
  ROU: 'Romania', RUS: 'Russia', RWA: 'Rwanda', SAU: 'Saudi Arabia', SDN: 'Sudan', SEN: 'Senegal', SGP: 'Singapore',
  SHN: 'Saint Helena', SJM: 'Svalbard and Jan Mayen Islands', SLB: 'Solomon Islands', SLE: 'Sierra Leone',
  SLV: 'El Salvador', SMR: 'San Marino', SOM: 'Somalia', SPM: 'Saint Pierre and Miquelon', SRB: 'Serbia',
  SSD: 'South Sudan', STP: 'Sao Tome and Principe', SUR: 'Suriname', SVK: 'Slovakia', SVN: 'Slovenia',
  SWE: 'Sweden', SWZ: 'Swaziland', SYC: 'Seychelles', SYR: 'Syria', TCA: 'Turks and Caicos Islands', TCD: 'Chad',
  TGO: 'Togo', THA: 'Thailand', TJK: 'Tajikistan', TKL: 'Tokelau', TKM: 'Turkmenistan', TLS: 'East Timor',
  TMP: 'East Timor', TON: 'Tonga', TTO: 'Trinidad and Tobago', TUN: 'Tunisia', TUR: 'Turkey', TUV: 'Tuvalu',
  TWN: 'Taiwan', TZA: 'Tanzania', UGA: 'Uganda', UKR: 'Ukraine', URY: 'Uruguay', USA: 'United States',
  UZB: 'Uzbekistan', VAT: 'Vatican City', VCT: 'Saint Vincent and the Grenadines', VEN: 'Venezuela',
  VGB: 'British Virgin Islands', VIR: 'United States Virgin Islands', VNM: 'Vietnam', VUT: 'Vanuatu',
  WLF: 'Wallis and Futuna Islands', WSB: 'Palestine', WSM: 'Samoa', XKX: 'Kosovo', YEM: 'Yemen',
  ZAF: 'South Africa', ZMB: 'Zambia', ZWE: 'Zimbabwe',
};

/** Parts of the world, which GDELT codes as it does countries. */
// prettier-ignore
export const regions: Readonly<Record<string, string>> = {
  AFR: 'Africa', ASA: 'Asia', BLK: 'Balkans', CAS: 'Central Asia', CAU: 'Caucasus', CEU: 'Central Europe',
  CFR: 'Central Africa', CRB: 'Caribbean', EAF: 'Eastern Africa', EEU: 'Eastern Europe', EIN: 'East Indies',
  EUR: 'Europe', LAM: 'Latin America', MDT: 'Mediterranean', MEA: 'Middle East', NAF: 'North Africa',
  NMR: 'North America', PGS: 'Persian Gulf', SAF: 'Southern Africa', SAM: 'South America', SAS: 'South Asia',
  SCN: 'Scandinavia', SEA: 'Southeast Asia', WAF: 'West Africa', WST: 'The West',
};
