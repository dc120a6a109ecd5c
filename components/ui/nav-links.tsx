"use client";

import { usePathname } from "next/navigation";

/** The main navigation, which knows where it is. */
export function NavLinks({ items }: { items: [href: string, word: string, className?: string][] }) {
  const path = usePathname();
  return (
    <nav aria-label="Main">
      {items.map(([href, word, className]) => (
        <a
          key={href}
          href={href}
          className={className}
          aria-current={path === href ? "page" : path.startsWith(`${href}/`) ? "true" : undefined}
        >
          {word}
        </a>
      ))}
    </nav>
  );
}
