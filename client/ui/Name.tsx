import { shownText } from '../../server/texts/shownText.ts';

/** A name, a title or another text from outside that stands among others: it turns none of them around, and is cut where it is very long. */
export const Name = ({ text }: { readonly text: string }) => <bdi>{shownText(text)}</bdi>;
