import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Keyboard,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
  Text,
  useFilter,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { situationStore } from '../menu/situationStore.ts';
import { usePrint } from '../print/usePrint.ts';
import { useActions, useExplorer } from '../state/useExplorer.ts';
import { paletteGroups } from './entries.ts';

/** Every action by its name: a field that narrows them, Enter does the first. */
export default function Palette({ onClose }: { readonly onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const { contains } = useFilter({ sensitivity: 'base' });
  const state = useExplorer((whole) => whole);
  const actions = useActions();
  const situation = useStore(situationStore, (store) => store.situation);
  const groups = paletteGroups(state, actions, situation, usePrint(), t);
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(open) => !open && onClose()} className="veil top-veil">
      <Modal className="modal palette">
        <Dialog aria-label={t('palette.title')} className="palette-dialog" key={i18n.language}>
          <Autocomplete filter={contains}>
            <SearchField autoFocus aria-label={t('palette.find')}>
              <Input placeholder={t('palette.find')} />
            </SearchField>
            <div className="palette-entries" tabIndex={0} role="group" aria-label={t('palette.title')}>
              <Menu
                aria-label={t('palette.title')}
                className="palette-menu"
                renderEmptyState={() => <p className="quiet-line">{t('palette.nothing')}</p>}
                onAction={(key) => {
                  const [group, ...rest] = String(key).split(' ');
                  const id = rest.join(' ');
                  const entry = groups
                    .find((each) => each.id === group)
                    ?.entries.find((each) => each.id === id);
                  // The palette gives way first: what is done may open a dialog of its own.
                  onClose();
                  entry?.run();
                }}
              >
                {groups.map(({ id: group, entries }) => (
                  <MenuSection key={group}>
                    <Header>{t(`palette.group.${group}`)}</Header>
                    {entries.map(({ id, text, key }) => (
                      <MenuItem key={id} id={`${group} ${id}`} textValue={text}>
                        <Text slot="label">{text}</Text>
                        {key && <Keyboard>{key}</Keyboard>}
                      </MenuItem>
                    ))}
                  </MenuSection>
                ))}
              </Menu>
            </div>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
