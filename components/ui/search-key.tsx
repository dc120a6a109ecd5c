"use client";

import { useEffect } from "react";
import { isModified, isTyping } from "./typing";

/** `/` leads to the search field from anywhere on the page: to the page's own, where it has one. */
export function SearchKey({ field }: { field: string }) {
  useEffect(() => {
    const go = (event: KeyboardEvent) => {
      if (event.key !== "/" || isModified(event) || isTyping(event.target)) return;
      event.preventDefault();
      (document.getElementById("search") ?? document.getElementById(field))?.focus();
    };
    document.addEventListener("keydown", go);
    return () => document.removeEventListener("keydown", go);
  }, [field]);
  return <span className="key">/</span>;
}
