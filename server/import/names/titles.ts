/** Titles of those who reign. With one name alone they stay part of it: `King Hussein`, `Pope Paul VI`. */
const reigning = [
  ...[
    'King',
    'Queen',
    'Emperor',
    'Empress',
    'Sultan',
    'Shah',
    'Pope',
    'Amir',
    'Emir',
    'Grand Duke',
    'Grand Duchess',
  ],
  ...['Crown Prince', 'Crown Princess', 'Prince', 'Princess', 'Archduke', 'Maharaja', 'Regent'],
];

/** As they are met before names in English, misprints too. Of two that begin alike the longer one counts. */
const offices = [
  ...[
    'President of the Council of Ministers',
    'President',
    'Prime Minister',
    'Prime Ministere',
    'Prime Minster',
  ],
  ...[
    'Premier',
    'Chancellor',
    'Taoiseach',
    'First Minister',
    'Governor General',
    'Governor',
    'Chief Executive',
  ],
  ...[
    'Chairman of the Presidency',
    'Chairman',
    'Chairperson',
    'Chairwoman',
    'General Secretary',
    'First Secretary',
  ],
  ...['Secretary General', 'Secretary-General', 'Secretary of State', 'Chief of State', 'Head of State'],
  ...['Head of Government', 'Supreme Leader', 'Captain Regent', 'High Representative', 'Junta Member'],
  ...[
    'Foreign Minister',
    'Defense Minister',
    'Defence Minister',
    'Finance Minister',
    'Minister',
    'Ambassador',
    'Envoy',
  ],
  ...[
    'General',
    'Brigadier General',
    'Lieutenant General',
    'Major General',
    'Lieutenant Colonel',
    'Colonel',
    'Major',
  ],
  ...['Flight Lieutenant', 'Captain', 'Field Marshal', 'Marshal', 'Admiral', 'Senator'],
];

const manner = '(?:Acting|Interim|Provisional|Transitional|Federal|Vice|Deputy|First Deputy|Former)';
const byLength = [...offices, ...reigning].sort((a, b) => b.length - a.length).join('|');
// A space may be lost before the name: `Prime MinisterHaidar`.
const title = `(?:${manner} )*(?:${byLength})(?:-elect)?(?=[\\s-]|$|(?<=[a-z])\\p{Lu})`;
const atStart = new RegExp(`^(${title})[\\s-]*(?:(?:and|&) )?`, 'u');
const betweenPeople = new RegExp(`(?<=\\S)(?:,| and| &|;) (?=${title})`, 'u');
const courtesies = /^(?:Dr|Mr|Mrs|Ms|H\.E)\.? /;

/** Somebody with the title that stands before the name. */
interface Titled {
  readonly name: string;
  /** `Acting President`, `President-elect`; null where there is none. */
  readonly office: string | null;
}

/**
 * Those who are named in one place, each with a title before the name: `President Francesco Cossiga and Prime Minister Giulio Andreotti`.
 * What follows a comma belongs to the name (`Benigno Aquino, 3rd`) unless it begins with a title.
 *
 * @param text tidy, in English
 */
export function readTitled(text: string): Titled[] {
  const people: Titled[] = [];
  let before: string | null = null;
  for (const part of text.split(betweenPeople)) {
    const titled = takeTitle(part.trim());
    // `Premier and Prince Sihanouk` is one person.
    if (titled.name === '') before = titled.office;
    else {
      people.push(before === null ? titled : { name: part.trim(), office: before });
      before = null;
    }
  }
  return people.length > 0 ? people : [{ name: text, office: null }];
}

function takeTitle(text: string): Titled {
  const found = atStart.exec(text);
  if (!found?.[1]) return { name: text.replace(courtesies, ''), office: null };
  const name = text.slice(found[0].length).replace(courtesies, '');
  return { name: staysPart(found[1], name) ? text : name, office: found[1] };
}

/** Reigning names are not told from others without their titles: `Paul VI`, `Hussein I`, `Sihanouk`. */
const staysPart = (office: string, name: string): boolean =>
  reigning.includes(office) && /^\S+( [IVX]+)?$/.test(name);
