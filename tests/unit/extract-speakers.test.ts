import { describe } from "vitest";
import { tells } from "../support/extract-cases";

describe("whom an outlet quotes speaks, and the outlet is whom it came through", () => {
  tells([
    [
      "ru",
      "Первой об этом сообщила газета «Северный луч». «Он ушёл сам», — привело издание слова Анны Громовой.",
      "Анна Громова < Северный луч",
    ],
    [
      "ru",
      "Пишет канал «Маяк». «Ключи он сдал», — цитирует канал своего собеседника в мэрии.",
      "собеседник в мэрии < Маяк",
    ],
    [
      "uk",
      "Про це написало видання «Обрій». «Він пішов сам», — наводить видання слова співробітника міністерства.",
      "співробітник міністерства < Обрій",
    ],
    [
      "en",
      "The Lakeside Post asked around. “She packed her desk,” the daily quoted a porter at the ministry as saying.",
      "a porter at the ministry < Lakeside Post",
    ],
    [
      "de",
      "Der „Hafenkurier“ berichtete darüber. „Er geht“, zitiert die Zeitung einen Vertrauten des Ministers.",
      "ein Vertrauter des Ministers < Hafenkurier",
    ],
    [
      "fr",
      "Le Monde du Sud enquête. « Elle part », cite le journal un ancien conseiller.",
      "un ancien conseiller < Monde du Sud",
    ],
    [
      "es",
      "Lo publica el diario La Brújula. «Se va», cita el diario a un asesor de la alcaldía.",
      "un asesor de la alcaldía < La Brújula",
    ],
    [
      "tr",
      "Selma Korkut, Deniz Televizyonu’na yaptığı açıklamada, “Henüz erken” dedi.",
      "Selma Korkut < Deniz Televizyonu",
    ],
    [
      "pt",
      "Marta Lemos reagiu em entrevista à Rádio Farol. “Fico até o fim”, disse ela.",
      "Marta Lemos < Rádio Farol",
    ],
    [
      "en",
      "In an interview with Radio Solmar, Ana Ferrel said she would stay. “I like it here,” she said.",
      "Ana Ferrel < Radio Solmar",
    ],
  ]);
});

describe("an outlet that is told something doesn't say it", () => {
  tells([
    [
      "ru",
      "«Мы ничего не знаем», — рассказала изданию «Факел» сотрудница музея.",
      "сотрудница музея < Факел",
    ],
    [
      "ru",
      "Депутат Глеб Осокин пожал плечами. «Вздор», — заявил депутат изданию «Факел».",
      "Глеб Осокин < Факел",
    ],
    ["uk", "«Я йду», — сказала Віра Лапіна виданню «Смолоскип».", "Віра Лапіна < Смолоскип"],
    ["fr", "« Nous verrons », a répondu au journal la sénatrice Anne Roy.", "Anne Roy"],
    ["de", "Auf Nachfrage sagte der Trainer Uwe Klee dem Sender: „Ich bleibe.“", "Uwe Klee"],
    [
      "en",
      "The minister told the Herald she would stay. “I am no quitter,” Nora Pell told the paper.",
      "Nora Pell < Herald",
    ],
    ["es", "Según contó a El Faro un concejal, la alcaldesa está «harta».", "un concejal < Faro"],
    ["pt", "“Não há crise”, resumiu Luís Mora ao jornal.", "Luís Mora"],
    ["tr", "Ufuk gazetesine konuşan bir danışman, “Karar verildi” dedi.", "bir danışman < Ufuk"],
  ]);
});

describe("a narrator within the marks, or behind a dash, is told by the form", () => {
  tells([
    [
      "fr",
      "« Il a tout compris, glisse une collaboratrice, et il n'a rien dit. »",
      "une collaboratrice",
      "une collaboratrice",
    ],
    [
      "fr",
      "« Le dossier est clos, affirme le maire, Paul Rivet. Passons à autre chose. »",
      "Paul Rivet",
      "Paul Rivet",
    ],
    ["fr", "« Le ministre part, le maire reste, et la ville attend », a dit Paul Anvers.", "Paul Anvers"],
    ["ru", "— Берите, — подмигивает сторож Пётр Лузгин. — Мне не жалко.", "Пётр Лузгин", "Пётр Лузгин"],
    ["ru", "— Вот его шляпа, — показывает вахтёрша. — Забыл.", "вахтёрша", "вахтёрша"],
  ]);
});

describe("a document speaks for whoever wrote it", () => {
  tells([
    ["uk", "Федерація плавання відреагувала. «Ми не згодні», — зазначено в її листі.", "Федерація плавання"],
    ["ru", "Ада Вольская покинула пост. «Я устала», — говорится в её заявлении.", "Ада Вольская"],
    [
      "ru",
      "Первым это заметил канал «Вечерний гость». «Его не звали», — говорится в публикации.",
      "Вечерний гость",
    ],
    ["de", "Jan Holm meldete sich zu Wort. „Ich komme wieder“, heißt es in seinem Schreiben.", "Jan Holm"],
    ["tr", "Valilik iddiaları yalanladı. Açıklamada, “Haberler asılsızdır” denildi.", "Valilik"],
    ["ru", "В аппарате мэрии ответили кратко: «Нет данных».", "аппарат мэрии"],
    ["en", "“We stand by her,” the Office of the President said.", "Office of the President"],
    ["de", "„Wir warten ab“, teilt die Landesärztekammer auf Anfrage mit.", "Landesärztekammer"],
    ["es", "La Federación de Remo respondió. «No nos consultaron», señaló la entidad.", "Federación de Remo"],
  ]);
});

describe("a description means whoever the sentence before is about", () => {
  tells([
    [
      "en",
      "Captain Joan Brill waved from the deck. “We sail at noon,” said the former swimmer.",
      "Joan Brill",
    ],
    ["en", "Henrik Brandt is a councillor for Selm. “It is too late,” said Coun Brandt.", "Henrik Brandt"],
    [
      "de",
      "Ministerpräsidentin Karla Vogt trat vor die Presse. „Ich bleibe“, sagte die Regierungschefin.",
      "Karla Vogt",
    ],
    [
      "ru",
      "Лилия Тарханова сменила коллегу. Лилия Борисовна не жалуется. «Работы много», — говорит она.",
      "Лилия Тарханова",
    ],
    [
      "fr",
      "Le maire Paul Rivet a reçu la députée Lise Calvet. « Tout est prêt », confie celle-ci.",
      "Lise Calvet",
    ],
    ["en", "Ada Vol was dismissed on Monday. “She had to go,” the president said.", "-"],
    ["en", "Ivo Marsh gave the news a shrug. Was he leaving? “Not today.”", "Ivo Marsh"],
    ["es", "Ivo Marsh aceleró el paso:\n\n—Yo solo traigo papeles.", "Ivo Marsh"],
    ["ru", "Павел Лузгин, впрочем, открещивается:\n\n— Мне и так хватает забот.", "Павел Лузгин"],
  ]);
});

describe("what is reported of somebody is theirs by the clause in which they do it", () => {
  tells([
    [
      "ru",
      "Депутат Глеб Осокин утверждает, что вчера министр Лев Карпин на совещании назвал план «позорным».",
      "Лев Карпин",
    ],
    [
      "ru",
      "«Всё решено», — говорит чиновник. По его словам, премьер Лев Карпин недоволен тем, что срок сорван, и назвал работу «имитацией».",
      "чиновник",
      "Лев Карпин < чиновник",
    ],
    [
      "uk",
      "Один із радників Коваленка, який просив не називати його, пояснив: «Рішення вже є».",
      "один із радників Коваленка",
    ],
    [
      "en",
      "An aide said that Ms. Dora Lind closed her folder and told him, “We have heard this.”",
      "Dora Lind",
    ],
    ["en", "Asked whether the mayor's deputy had resigned, Quentin Hale said: “Ask her.”", "Quentin Hale"],
    ["de", "„Ich habe Fehler gemacht“, hatte Reto Zangger im Mai vor der Kommission gesagt.", "Reto Zangger"],
    ["pt", "“Ele vai embora”, diz, em voz baixa, um assessor da prefeitura.", "um assessor da prefeitura"],
    ["en", "Vol's aide, who saw her leave, found her “tired but cheerful” at dinner.", "-"],
    ["en", "Marta Quill found her guest “tired but cheerful” at dinner.", "Marta Quill"],
    ["en", "“Nobody is above the rules,” is how Petra Lund puts it.", "Petra Lund"],
    ["fr", "Un de ses proches, plus direct, la voit « prête à partir ».", "un de ses proches"],
    ["fr", "Officiellement, Paul Rivet est « en mission ».", "-"],
    ["en", "Marta Quill opened the “golden hall” to visitors.", "-"],
  ]);
});
