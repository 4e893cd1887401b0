import type { MouseEvent as ReactMouseEvent, ReactNode } from 'react';

import { goTo } from './use-route.ts';

interface Props {
  href: string;
  className?: string;
  children: ReactNode;
}

/** A link to another view of this page; new tabs and windows work as with any link. */
export function RouteLink({ href, className, children }: Props) {
  const onClick = (event: ReactMouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    goTo(href);
  };
  return (
    <a href={href} className={className} onClick={onClick}>
      {children}
    </a>
  );
}
