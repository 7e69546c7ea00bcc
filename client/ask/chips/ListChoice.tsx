import { ListBox, ListBoxItem } from 'react-aria-components';

interface Props<Id extends string> {
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly text: string }[];
  readonly chosen: Id | null;
  readonly onChoose: (id: Id) => void;
}

/** One of a few, chosen by a click or by Enter. */
export function ListChoice<Id extends string>({ label, options, chosen, onChoose }: Props<Id>) {
  return (
    <ListBox
      aria-label={label}
      autoFocus
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={chosen ? [chosen] : []}
      onSelectionChange={(keys) => {
        const option = options.find(({ id }) => keys === 'all' || keys.has(id));
        if (option) onChoose(option.id);
      }}
    >
      {options.map(({ id, text }) => (
        <ListBoxItem key={id} id={id} textValue={text}>
          <span className="tick" aria-hidden="true">
            {id === chosen ? '✓' : ''}
          </span>
          <span>{text}</span>
        </ListBoxItem>
      ))}
    </ListBox>
  );
}
