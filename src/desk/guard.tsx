// Stands around all that the desk draws. What fails in drawing is told to the page, as any other error is, and the desk stays
// empty: half of it would look as if it could still be used.
import { Component, type ComponentChildren } from 'preact';

export class Guard extends Component<{ readonly children: ComponentChildren }, { readonly failed: boolean }> {
  override state = { failed: false };

  override componentDidCatch(error: unknown) {
    this.setState({ failed: true });
    reportError(error);
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
