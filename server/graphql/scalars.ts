import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isEdtf } from '../edtf.ts';

/** A scalar that is a string of a certain form, going in; what goes out is our own and not checked again. */
function textScalar(
  name: string,
  fits: (text: string) => boolean,
  remedy: string,
): GraphQLScalarType<string, string> {
  const check = (value: unknown, nodes?: ValueNode): string => {
    if (typeof value === 'string' && fits(value)) return value;
    const given = typeof value === 'string' ? `"${value.slice(0, 60)}"` : 'This';
    throw new GraphQLError(`${given} is no ${name}. ${remedy}`, {
      nodes: nodes ?? null,
      extensions: { code: 'BAD_INPUT' },
    });
  };
  return new GraphQLScalarType<string, string>({
    name,
    serialize: String,
    parseValue: (value) => check(value),
    parseLiteral: (node) => check(node.kind === Kind.STRING ? node.value : undefined, node),
  });
}

export const EDTF = textScalar(
  'EDTF',
  isEdtf,
  'Write a date such as "2022-02-20", "2022-02", "2021-12~" or "2022-02-14/2022-02-16".',
);

/** Whether a text has the form of a BCP 47 tag; Intl knows its grammar. */
function isLanguage(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

export const Language = textScalar('Language', isLanguage, 'Write a BCP 47 tag such as "en", "nb" or "sv".');
