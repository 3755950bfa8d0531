import type { ComponentChildren } from 'preact';

interface OutsideLinkProps {
  href: string;
  class?: string;
  children: ComponentChildren;
}

/** A link that opens in a new tab and says so. Only web addresses become links. */
export function OutsideLink({ href, class: className, children }: OutsideLinkProps) {
  if (!/^https?:\/\//i.test(href)) return <span class={className}>{children}</span>;
  return (
    <a href={href} class={className} target="_blank" rel="noopener noreferrer">
      {children}
      <span aria-hidden="true"> ↗</span>
      <span class="for-screen-readers"> (opens in a new tab)</span>
    </a>
  );
}
