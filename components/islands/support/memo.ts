/** A component that is drawn again only when one of its properties is another: the part of preact/compat we need. */
import { Component, h, type FunctionComponent, type VNode } from 'preact';

/** @param draw a component whose output depends on its properties and its own state alone */
export function memo<Props extends object>(draw: FunctionComponent<Props>): FunctionComponent<Props> {
  class Kept extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      const before: Props = this.props;
      return (Object.keys(next) as (keyof Props)[]).some((name) => next[name] !== before[name]);
    }

    override render(): VNode {
      return h(draw as FunctionComponent, this.props as object);
    }
  }
  return (props) => h(Kept, props as never);
}
