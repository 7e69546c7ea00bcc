import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

/** A dialog over the page: with a title, in a frame, closed by Escape and by a click beside it. */
export function DialogFrame({
  title,
  look = '',
  onClose,
  children,
}: {
  readonly title: string;
  /** A class of client/styles for what is in it. */
  readonly look?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      className="veil"
    >
      <Modal className="modal">
        <Dialog className={`dialog ${look}`.trim()}>
          <Heading slot="title">{title}</Heading>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
