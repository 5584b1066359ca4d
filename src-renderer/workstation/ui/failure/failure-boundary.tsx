import { Button } from 'antd';
import { Component, type ErrorInfo, type ReactNode } from 'react';
import { text } from '#shared/i18n/index.ts';
import { backToQueue } from '../navigation/index.ts';
import './failure.css';

interface BoundaryProps {
  /** A new key of place starts anew. */
  readonly place: string;
  readonly children: ReactNode;
}

/** A fault in one screen leaves the frame standing, and says that nothing is lost. */
export class FailureBoundary extends Component<BoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error('screen fault', error.message, info.componentStack);
  }

  override componentDidUpdate(previous: BoundaryProps): void {
    if (previous.place !== this.props.place && this.state.broken) this.setState({ broken: false });
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    const words = text.frame.window;
    return (
      <div className="failure failure-screen" role="alert">
        <p className="failure-happened">✗ {words.title}</p>
        <p className="failure-detail">
          {words.safe} {words.action}
        </p>
        <Button onClick={backToQueue}>{words.back}</Button>
      </div>
    );
  }
}
