import { Fragment } from 'react';
import { Name } from './Name.tsx';

/** Texts from outside with commas between them. */
export const Names = ({ texts }: { readonly texts: readonly string[] }) =>
  texts.map((text, index) => (
    <Fragment key={index}>
      {index > 0 && ', '}
      <Name text={text} />
    </Fragment>
  ));
