"use client";

import { type MouseEvent, type ReactNode, useEffect, useRef } from "react";
import { links } from "@/lib/permalinks";
import type { Twin } from "@/lib/twin/schema";
import { useForm } from "../form/form-context";

const pages: Record<Twin["type"], (id: string) => string> = {
  claim: links.claim,
  source: links.source,
  statement: links.statement,
};

/** One record on file, by what tells it from others. */
export function TwinLine({ twin, children }: { twin: Twin; children?: ReactNode }) {
  const { type, id, title, detail, why, enteredBy, status } = twin;
  return (
    <li>
      <a href={pages[type](id)} target="_blank" rel="noreferrer">
        {title}
        <span className="vh"> (in a new tab)</span>
      </a>
      <p className="menu-detail">
        {detail}. Perhaps the same: {why}
        {enteredBy && `; entered by ${enteredBy}`}
        {status === "draft" && " · draft"}
      </p>
      {children}
    </li>
  );
}

type TwinListProps = {
  twins: Twin[];
  title?: string;
  /** What the button on each says, and does. */
  label: string;
  act: (twin: Twin) => void;
  /** Where it leads, where it does no more than that: it is a link then. */
  addressOf?: (twin: Twin) => string;
  hint: string;
};

const isPlainClick = ({ metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  !(metaKey || ctrlKey || shiftKey || altKey);

type TwinWayProps = {
  words: string;
  title: string;
  /** The one that the keys choose. */
  isFirst: boolean;
  address: string | undefined;
  act: () => void;
};

/** A button, or, where it does no more than lead on, a link. */
function TwinWay({ words, title, isFirst, address, act }: TwinWayProps) {
  const shared = { className: "quiet-button", "aria-keyshortcuts": isFirst ? "Alt+Enter" : undefined };
  const content = (
    <>
      {words}
      <span className="vh"> ({title}) </span>
      {isFirst && <kbd>Alt Enter</kbd>}
    </>
  );
  if (address === undefined)
    return (
      <button type="button" {...shared} onClick={act}>
        {content}
      </button>
    );
  const follow = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    act();
  };
  return (
    <p>
      <a {...shared} href={address} onClick={follow}>
        {content}
      </a>
    </p>
  );
}

const isActKey = ({ key, altKey }: KeyboardEvent) => key === "Enter" && altKey;

/** What is on file much like what is typed, each with the one useful thing to do. Proposes, and stops nobody. */
export function TwinList(props: TwinListProps) {
  const { twins, title = "On file already?", label, act, addressOf, hint } = props;
  const box = useRef<HTMLDivElement>(null);
  const first = useRef<() => void>(undefined);
  const [likeliest] = twins;
  first.current = likeliest && (() => act(likeliest));

  useEffect(() => {
    const place = box.current?.closest("fieldset, form");
    if (!place) return;
    const press = (event: Event) => {
      if (!(event instanceof KeyboardEvent) || !isActKey(event) || !first.current) return;
      // Nothing around it takes the same press for its own: a look-up its Enter, the form another list's.
      event.preventDefault();
      event.stopPropagation();
      first.current();
    };
    place.addEventListener("keydown", press);
    return () => place.removeEventListener("keydown", press);
  }, []);

  return (
    <div className="twins-box" ref={box}>
      <p className="vh" role="status">
        {twins.length > 0 && `${title} Perhaps: ${twins.length}. Alt and Enter: ${label}`}
      </p>
      {twins.length > 0 && (
        <div className="twins">
          <p className="twins-title">{title}</p>
          <ul>
            {twins.map((twin, n) => (
              <TwinLine key={twin.id} twin={twin}>
                <TwinWay
                  words={label}
                  title={twin.title}
                  isFirst={n === 0}
                  address={addressOf?.(twin)}
                  act={() => act(twin)}
                />
              </TwinLine>
            ))}
          </ul>
          <p className="hint">{hint}</p>
        </div>
      )}
    </div>
  );
}

type TwinWaysProps = Omit<TwinListProps, "act" | "title" | "addressOf"> & {
  addressOf: (twin: Twin) => string;
};

/** What a record that is on file comes to resemble while it is changed, each with the way on from there. */
export function TwinWays(props: TwinWaysProps) {
  const { leaveFor } = useForm();
  return <TwinList {...props} title="On file twice?" act={(twin) => leaveFor(props.addressOf(twin))} />;
}
