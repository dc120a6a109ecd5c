"use client";

import { useEffect, useState } from "react";
import type { FormValues } from "@/lib/form/schema";
import { links } from "@/lib/permalinks";
import { sinceChanged } from "@/lib/twin/rules";
import type { Twin, TwinQuery } from "@/lib/twin/schema";
import { useForm } from "../form/form-context";

/** What is on file much like what is typed, asked once the typing rests; none while too little is typed.
 *  @param soFar what is to be looked for, of a form's values */
export function useTwins(soFar: (values: FormValues) => TwinQuery | null): Twin[] {
  const { values, initial } = useForm();
  const isOnFile = "_id" in values;
  const query = sinceChanged(isOnFile ? soFar(initial) : null, soFar(values));
  const [found, setFound] = useState<Twin[]>([]);
  const asked = query && JSON.stringify(query);
  useEffect(() => {
    if (asked === null) {
      setFound([]);
      return;
    }
    const controller = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const answer = await fetch(links.deskTwins, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: asked,
          signal: controller.signal,
        });
        setFound(answer.ok ? (await answer.json()).items : []);
      } catch {
        // Offline or typed on: nothing is proposed, and nothing stands in the way.
      }
    }, 400);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [asked]);
  return found;
}
