/*
 * While the connection is lost, a link leads nowhere and the page stays, with all that was typed: Vaadin would put a page
 * of its own in its place and build ours anew when the connection is back. A step back in the history waits until then.
 */
type ConnectionState = {
  state: string;
  addStateChangeListener(listener: (before: string, now: string) => void): void;
  removeStateChangeListener(listener: (before: string, now: string) => void): void;
};

const connection = (): ConnectionState | undefined =>
  (window as unknown as { Vaadin?: { connectionState?: ConnectionState } }).Vaadin?.connectionState;

const isLost = () => !navigator.onLine || ['connection-lost', 'reconnecting'].includes(connection()?.state ?? '');

const leadsAway = (link: HTMLAnchorElement) =>
  link.href !== '' &&
  !link.target &&
  link.origin === location.origin &&
  !(link.hash && link.pathname === location.pathname && link.search === location.search);

let waits = false;

const goOn = (_: string, now: string) => {
  if (now === 'connected') {
    waits = false;
    connection()?.removeStateChangeListener(goOn);
    window.dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
  }
};

window.addEventListener(
  'click',
  press => {
    const link = press.composedPath().find((part): part is HTMLAnchorElement => part instanceof HTMLAnchorElement);
    if (link && leadsAway(link) && isLost()) {
      press.preventDefault();
      press.stopImmediatePropagation();
    }
  },
  true
);

window.addEventListener(
  'popstate',
  step => {
    if (isLost()) {
      step.stopImmediatePropagation();
      if (!waits) {
        waits = true;
        connection()?.addStateChangeListener(goOn);
      }
    }
  },
  true
);
