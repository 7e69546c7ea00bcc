import { Component, type ReactNode } from 'react';
import { ErrorNotice } from './ErrorNotice.tsx';
import { forgetMissing } from './part.tsx';

interface MishapProps {
  readonly children: ReactNode;
  /** For what opens over the page: it is said at the page's lower end, until the reader closes it. */
  readonly onClose?: () => void;
  /** Within a list or a card. */
  readonly isSmall?: boolean;
}

interface State {
  readonly error: Error | null;
}

/** Keeps what breaks in one place of the page from taking the rest along, and offers to draw it again. */
export class Mishap extends Component<MishapProps, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(thrown: unknown): State {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  readonly retry = (): void => {
    forgetMissing();
    this.setState({ error: null });
  };

  override render(): ReactNode {
    const { error } = this.state;
    const { children, onClose, isSmall = false } = this.props;
    if (!error) return children;
    return <ErrorNotice error={error} retry={this.retry} isSmall={isSmall} onClose={onClose} />;
  }
}
