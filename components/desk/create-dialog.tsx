"use client";

import { type SyntheticEvent, useCallback, useEffect, useId, useMemo, useRef } from "react";
import { createPortal } from "react-dom";
import { saveNewClaim } from "@/lib/claim/actions";
import type { FormAction, FormValues, SavedRecord } from "@/lib/form/schema";
import type { Labels } from "@/lib/form/words";
import type { LookupKind } from "@/lib/lookup/schema";
import { saveOrganization } from "@/lib/organization/actions";
import { savePerson } from "@/lib/person/actions";
import { saveSource } from "@/lib/source/actions";
import { DeskForm, type SaveButton } from "./form/desk-form";
import { ShortClaimFields } from "./noun/claim-fields";
import { claimLabels, organizationLabels, personLabels, sourceLabels } from "./noun/labels";
import { ShortOrganizationFields } from "./noun/organization-fields";
import { ShortPersonFields } from "./noun/person-fields";
import { ShortSourceFields } from "./noun/source-fields";

const isAddress = (words: string) => /^https?:\/\//i.test(words);

type Short = {
  Fields: () => React.ReactNode;
  labels: Labels;
  action: FormAction;
  start: (words: string) => FormValues;
};

/** What can be entered on the way; a statement has more to it than a dialog holds. */
export type Creatable = Exclude<LookupKind, "statement">;

const shorts: Record<Creatable, Short> = {
  person: {
    Fields: ShortPersonFields,
    labels: personLabels,
    action: savePerson,
    start: (name) => ({ name, slug: "", summary: "" }),
  },
  organization: {
    Fields: ShortOrganizationFields,
    labels: organizationLabels,
    action: saveOrganization,
    start: (name) => ({ name, kind: "", slug: "", country: "" }),
  },
  source: {
    Fields: ShortSourceFields,
    labels: sourceLabels,
    action: saveSource,
    start: (words) => ({
      title: isAddress(words) ? "" : words,
      url: isAddress(words) ? words : "",
      publisher: "",
      kind: "article",
      publishedOn: "",
      author: "",
      language: "",
    }),
  },
  claim: {
    Fields: ShortClaimFields,
    labels: claimLabels,
    action: saveNewClaim,
    start: (text) => ({ person: "", "person~": "", text, category: "", effect: "" }),
  },
};

const buttons: SaveButton[] = [
  { label: "Save as draft and choose", busy: "Saving…", status: "draft" },
  { label: "Publish and choose", busy: "Saving…", status: "published" },
];

type CreateDialogProps = {
  kind: Creatable;
  /** What was typed in the look-up. */
  words: string;
  /** Closed, it keeps what was typed for when it opens again. */
  isOpen: boolean;
  onCreated: (value: string, title: string) => void;
  onClosed: () => void;
};

// React passes a dialog's events on to the form that it was opened from, though it stands elsewhere.
const stop = (event: SyntheticEvent) => event.stopPropagation();

/** The short form of what is missing, over the form in which it is missing. */
export function CreateDialog({ kind, words, isOpen, onCreated, onClosed }: CreateDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const prefix = useId();
  const { Fields, labels, action, start } = shorts[kind];
  const initial = useMemo(() => ({ ...start(words), _inline: "1" }), [start, words]);

  useEffect(() => {
    const element = dialog.current;
    if (!isOpen || element?.open) return;
    element?.showModal();
    element?.querySelector<HTMLElement>("form :is(input:not([type=hidden]), select, textarea)")?.focus();
  }, [isOpen]);

  const onSaved = useCallback(
    (saved: SavedRecord) => {
      dialog.current?.close();
      onCreated(saved.slug ?? saved.id, saved.title);
    },
    [onCreated],
  );

  return createPortal(
    <dialog
      ref={dialog}
      className="create"
      aria-labelledby={`${prefix}-title`}
      // A dialog opened from this one tells of its own closing here as well.
      onClose={(event) => event.target === event.currentTarget && onClosed()}
      onSubmit={stop}
      onKeyDown={stop}
      onFocus={stop}
      onBlur={stop}
    >
      <h2 id={`${prefix}-title`}>New {kind}</h2>
      <DeskForm
        action={action}
        initial={initial}
        labels={labels}
        keptAs={null}
        prefix={prefix}
        buttons={buttons}
        onSaved={onSaved}
        aside={
          <button type="button" className="quiet-button" onClick={() => dialog.current?.close()}>
            Cancel
          </button>
        }
      >
        <Fields />
      </DeskForm>
    </dialog>,
    document.body,
  );
}
