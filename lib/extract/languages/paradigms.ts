/** The forms in which a verb tells what somebody says or said: the third person of present and past, and the
 *  participle that leans on another verb. Regular ones only; the others stand in the languages' own lists. */
export type Paradigm = { finite: string[]; participles: string[] };

const glued = (base: string, ends: string): string[] => ends.split(" ").map((end) => base + end);

// Verbs of one syllable that end so double their last letter: quip, quipped.
const doubled = /^(?:[^aeiou]|qu)*[aeiou][bdgmnprt]$/;

function english(base: string): Paradigm {
  const root = doubled.test(base) ? base + base.slice(-1) : base;
  if (/[^aeiou]y$/.test(base)) {
    const short = base.slice(0, -1);
    return { finite: [`${short}ies`, `${short}ied`], participles: [`${base}ing`] };
  }
  const third = /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`;
  if (base.endsWith("e") && !/(?:ee|oe|ye)$/.test(base))
    return { finite: [third, `${base}d`], participles: [`${base.slice(0, -1)}ing`] };
  return { finite: [third, base.endsWith("e") ? `${base}d` : `${root}ed`], participles: [`${root}ing`] };
}

const russianReflexive = (form: string) => form + (/[аеёиоуыэюя]$/u.test(form) ? "сь" : "ся");

function russian(infinitive: string): Paradigm {
  const isReflexive = /ся$/u.test(infinitive);
  const root = infinitive.replace(/ть(?:ся)?$/u, "");
  const past = glued(root, "л ла ли ло");
  const present = /[оеё]ва$/u.test(root)
    ? glued(root.replace(/[оеё]ва$/u, /ева$/u.test(root) ? "ю" : "у"), "ет ют")
    : /[ая]$/u.test(root)
      ? glued(root, "ет ют")
      : /[жшчщ]и$/u.test(root)
        ? [`${root}т`, `${root.slice(0, -1)}ат`]
        : /и$/u.test(root)
          ? [`${root}т`, `${root.slice(0, -1)}ят`]
          : [];
  const leaning = /[ая]$/u.test(root)
    ? [`${present[0]?.replace(/ет$/u, "") ?? root}я`, `${root}в`]
    : [`${root}в`];
  return isReflexive
    ? {
        finite: [...past, ...present].map(russianReflexive),
        participles: leaning.map((form) => (form.endsWith("в") ? `${form}шись` : `${form}сь`)),
      }
    : { finite: [...past, ...present], participles: leaning };
}

function ukrainian(infinitive: string): Paradigm {
  const isReflexive = /ся$/u.test(infinitive);
  const root = infinitive.replace(/ти(?:ся)?$/u, "");
  const past = isReflexive ? glued(root, "вся лася лась лися лись лося лось") : glued(root, "в ла ли ло");
  const [one, many] = /[уюо]ва$/u.test(root)
    ? [`${root.slice(0, -2)}є`, `${root.slice(0, -2)}ють`]
    : /[ая]$/u.test(root)
      ? [`${root}є`, `${root}ють`]
      : /[жшчщ]и$/u.test(root)
        ? [`${root}ть`, `${root.slice(0, -1)}ать`]
        : /и$/u.test(root)
          ? [`${root}ть`, `${root.slice(0, -1)}ять`]
          : [];
  const present =
    one && many ? (isReflexive ? [`${one.replace(/є$/u, "єть")}ся`, `${many}ся`] : [one, many]) : [];
  const after = isReflexive ? `${root}вшись` : `${root}вши`;
  const during = many ? `${many.replace(/ть$/u, "чи")}${isReflexive ? "сь" : ""}` : after;
  return { finite: [...past, ...present], participles: [after, during] };
}

function spanish(infinitive: string): Paradigm {
  const root = infinitive.slice(0, -2);
  if (infinitive.endsWith("ar")) {
    const soft = root.replace(/c$/u, "qu").replace(/g$/u, "gu").replace(/z$/u, "c");
    const finite = [...glued(root, "a an ó aron aba aban ado ará aría"), `${soft}e`];
    return { finite, participles: [`${root}ando`] };
  }
  return { finite: glued(root, "e en ió ieron ía ían ido"), participles: [`${root}iendo`] };
}

function portuguese(infinitive: string): Paradigm {
  const root = infinitive.slice(0, -2);
  const [finite, leaning] = infinitive.endsWith("ar")
    ? [glued(root, "a am ou aram ava avam ado ara"), `${root}ando`]
    : infinitive.endsWith("er")
      ? [glued(root, "e em eu eram ia iam ido era"), `${root}endo`]
      : [glued(root, "e em iu iram ia iam ido ira"), `${root}indo`];
  return { finite: [...finite, ...finite.map((form) => `${form}-se`)], participles: [leaning] };
}

function french(infinitive: string): Paradigm {
  const root = infinitive.slice(0, -2);
  const soft = root.replace(/c$/u, "ç").replace(/g$/u, "ge");
  const finite = [...glued(root, "e ent é ée és ées èrent"), ...glued(soft, "a ait aient")];
  return { finite, participles: [`${soft}ant`] };
}

function german(infinitive: string): Paradigm {
  const root = infinitive.replace(/e?n$/u, "");
  const stem = /[dt]$/u.test(root) ? `${root}e` : root;
  const hasPrefix = /^(?:be|ver|er|ent|zer|miss|wider|unter|über)|ier$/u.test(root);
  const perfect = hasPrefix ? `${stem}t` : `ge${stem}t`;
  return { finite: [`${stem}t`, `${stem}te`, `${stem}ten`, infinitive, perfect], participles: [] };
}

const makers: Record<string, (verb: string) => Paradigm> = {
  en: english,
  ru: russian,
  uk: ukrainian,
  es: spanish,
  pt: portuguese,
  fr: french,
  de: german,
};

/** The forms of a list of verbs; none for a language whose verbs stand in lists only. */
export function formsOf(code: string, list: string): Paradigm {
  const make = makers[code];
  const verbs = make ? list.split(/\s+/).filter(Boolean) : [];
  const made = verbs.flatMap((verb) => (make ? [make(verb)] : []));
  return {
    finite: made.flatMap(({ finite }) => finite),
    participles: made.flatMap(({ participles }) => participles),
  };
}
