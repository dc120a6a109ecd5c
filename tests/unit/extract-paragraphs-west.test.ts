import { describe } from "vitest";
import { tells } from "../support/extract-cases";

describe("who is quoted in a short paragraph, in English", () => {
  tells([
    [
      "en",
      "A senior aide dismissed the report. “It’s gossip,” the aide said. “Nobody is leaving.” But Boris Vann, the party’s treasurer, said the chancellor was “exhausted”.",
      "a senior aide",
      "a senior aide",
      "Boris Vann",
    ],
    [
      "en",
      "“He lied to us,” said Greta Sund of Ole Brekke. Brekke said on Monday that he had “nothing to hide”.",
      "Greta Sund",
      "Ole Brekke",
    ],
    [
      "en",
      "Not everyone is persuaded. Ellen Marsh, who chairs the school board, is one. “Show me the money,” she says. “Then we’ll talk.”",
      "Ellen Marsh",
      "Ellen Marsh",
    ],
    [
      "en",
      "The minister’s spokesman, Ivo Hart, would not be drawn. His predecessor, Joan Pell, was more forthcoming: “He was furious.”",
      "Joan Pell",
    ],
    [
      "en",
      "The Coast Ledger, citing a person briefed on the talks, reported on Friday that the deal was “dead in the water”.",
      "a person briefed on the talks < Coast Ledger",
    ],
    [
      "en",
      "In a brief interview with Channel 6 News last Friday, Boris Vann called the report “a fairy tale”.",
      "Boris Vann < Channel 6 News",
    ],
    [
      "en",
      "The Herald, a daily in the port, asked Ada Korr whether she would go. “Not yet,” she replied.",
      "Ada Korr < Herald",
    ],
    [
      "en",
      "The Coast Ledger wrote of it. Ivo Lund called the plan “a trap”, the newspaper said.",
      "Ivo Lund < Coast Ledger",
    ],
    [
      "en",
      "The Coast Ledger has the story. By the same account, Vera Holt called him “a guest”.",
      "Vera Holt < Coast Ledger",
    ],
  ]);
});

describe("who is quoted in a short paragraph, in German", () => {
  tells([
    [
      "de",
      "Die Opposition tobt. Fraktionschefin Thea Brandis nannte den Auftritt „unwürdig“. Die Koalition habe, so Brandis, „jedes Maß verloren“.",
      "Thea Brandis",
      "Thea Brandis",
    ],
    [
      "de",
      "Im Gespräch mit Kanal 7 gab sich Karl Imhof gelassen. „Ich habe schon Schlimmeres erlebt“, sagte er. „Fragen Sie meine Frau.“",
      "Karl Imhof < Kanal 7",
      "Karl Imhof < Kanal 7",
    ],
    [
      "de",
      "„So wird das nichts“, sagt eine Diplomatin, die an den Gesprächen teilnahm. Den Minister beschreibt sie als „beratungsresistent“.",
      "eine Diplomatin",
      "eine Diplomatin",
    ],
    [
      "de",
      "Was der Minister wusste, ist umstritten. Gerda Pohl, damals seine Büroleiterin, erinnert sich an einen Anruf: „Er war außer sich.“",
      "Gerda Pohl",
    ],
    [
      "de",
      "Lothar Venn, 58, hat die Partei geführt. „Ich gehe ohne Groll“, sagt er zum Abschied. Auf die Frage nach seinem Nachfolger lacht der 58-Jährige: „Kein Kommentar.“",
      "Lothar Venn",
      "Lothar Venn",
    ],
    [
      "de",
      "Ein Minister aus dem Süden wurde deutlicher. „Das ist Erpressung“, sagte er am Rande der Sitzung.",
      "ein Minister aus dem Süden",
    ],
    ["de", "Den Vorwurf, sie habe „geschlafen“, wies Eva Sturm zurück.", "Eva Sturm"],
    [
      "de",
      "„Ich bin unschuldig“, beteuerte Nils Aum über seinen Anwalt. Die Staatsanwaltschaft Kiel sprach von einem „dringenden Tatverdacht“.",
      "Nils Aum",
      "Staatsanwaltschaft Kiel",
    ],
    [
      "de",
      "Der „Elbebote“ hatte berichtet, die Minister lägen im Streit. Timo Karst habe von einem „Theater“ gesprochen, heißt es in dem Bericht weiter.",
      "Timo Karst < Elbebote",
    ],
  ]);
});

describe("who is quoted in a short paragraph, in French", () => {
  tells([
    ["fr", "A l’Elysée, on dément : « Il n’y a pas de plan B. »", "Elysée"],
    [
      "fr",
      "« Je n’ai pas signé », a répondu Denis Roux à Canal Loire, qui l’interrogeait sur le contrat.",
      "Denis Roux < Canal Loire",
    ],
    [
      "fr",
      "Présidente de la commission, Irène Vasseur a refusé de trancher, évoquant « un dossier explosif ».",
      "Irène Vasseur",
    ],
    [
      "fr",
      "« Il avait peur », a confié une source policière à La Dépêche du Nord.",
      "une source policière < Dépêche du Nord",
    ],
    [
      "fr",
      "Le maire, Jean Carrel, ne décolère pas. « On nous a menti », répète-t-il. Il demande « des comptes ».",
      "Jean Carrel",
      "Jean Carrel",
    ],
    [
      "fr",
      "La Fédération des transports a réagi dans un communiqué : « Cette décision est une provocation. »",
      "Fédération des transports",
    ],
    ["fr", "Sur la banderole, on pouvait lire « Rendez-nous nos trains ».", "-"],
    [
      "fr",
      "Interrogé par Louis Hamel, le journaliste du quotidien, Mathilde Roy a reconnu « une erreur ».",
      "Mathilde Roy",
    ],
    [
      "fr",
      "« Je le connais depuis l’école, raconte Louis Ménard, ancien maire de Saint-Lys. Il m’aurait téléphoné. »",
      "Louis Ménard",
      "Louis Ménard",
    ],
  ]);
});
