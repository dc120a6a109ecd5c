import { lots, readArticles } from "./key";
import { type Count, mark, measures, precision, recall, type Score, sum } from "./score";
import { medianOf } from "./speed";

/** `npm run bench:extract`: precision and recall on the articles with a key, per language and in total, and
 *  how long an article takes.
 *  `-- --faults` lists what is wrong, article by article; further words are folders of other such articles. */
const [, , ...words] = process.argv;
const shows = words.includes("--faults");
const others = words.filter((word) => !word.startsWith("--"));

const shown = (count: Count) =>
  `${precision(count).toFixed(2)} / ${recall(count).toFixed(2)} (${String(count.there).padStart(3)})`;

const row = (name: string, score: Score) =>
  [name.padEnd(10), ...measures.map((each) => shown(score[each]))].join("   ");

for (const folder of others.length > 0 ? others : ["articles", "held-out", ...lots]) {
  const marked = readArticles(folder).map((article) => ({ article, ...mark(article) }));
  const languages = [...new Set(marked.map(({ article }) => article.language))].sort();
  console.log(`\n${folder}: ${marked.length}, precision / recall (how many there are)`);
  console.log(["".padEnd(10), ...measures.map((each) => each.padEnd(17))].join("   "));
  for (const language of languages) {
    console.log(
      row(
        language,
        sum(marked.filter((each) => each.article.language === language).map(({ score }) => score)),
      ),
    );
  }
  console.log(row("total", sum(marked.map(({ score }) => score))));
  if (!shows) continue;
  for (const { article, faults } of marked)
    if (faults.length > 0) console.log(`\n${article.name}\n  ${faults.join("\n  ")}`);
}

const { characters, language, milliseconds, runs } = medianOf(6_000, 30);
console.log(
  `\nan article of ${characters} characters (${language}), warm: ${milliseconds.toFixed(1)} ms, the median of ${runs} runs`,
);
