import XMLBuilder from 'fast-xml-builder';
import { plainText } from './plainText.ts';

/** An element or a text, in the form that the builder takes. */
export type XmlNode = Readonly<Record<string, unknown>>;

export type Attributes = Readonly<Record<string, string | number | boolean | null>>;

/** What is markup, and what readers would make a space or a line feed of. */
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
const escaped = (_: string, value: unknown): string =>
  plainText(String(value)).replace(/[&<>"\t\n\r]/g, (sign) => escapes[sign] ?? sign);

const builder = new XMLBuilder({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
  format: true,
  indentBy: ' ',
  // Its own escapes leave line breaks in attributes to be lost.
  processEntities: false,
  tagValueProcessor: escaped,
  attributeValueProcessor: escaped,
});

/**
 * An element of an XML document. Texts may hold anything: they are escaped, and what XML forbids is left out.
 *
 * @param attributes those that are null are left out
 * @param content children, or a text
 */
export const element = (
  name: string,
  attributes: Attributes = {},
  content: readonly XmlNode[] | string = [],
): XmlNode => ({
  [name]: typeof content === 'string' ? [{ '#text': content }] : content,
  ':@': Object.fromEntries(
    Object.entries(attributes).flatMap(([key, value]) => (value === null ? [] : [[key, value]])),
  ),
});

/** A whole document, in UTF-8. */
export const xmlDocument = (root: XmlNode): string =>
  builder.build([{ '?xml': [], ':@': { version: '1.0', encoding: 'UTF-8' } }, root]);
