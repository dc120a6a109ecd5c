import { describe } from "vitest";
import { tells } from "../support/extract-cases";

describe("who is quoted in a short paragraph, in Russian", () => {
  tells([
    [
      "ru",
      "Губернатор Антон Белых от комментариев сначала отказался. Позже он написал в своем канале: «Работаю как обычно». На вопрос об отставке глава региона ответил коротко: «Не дождетесь».",
      "Антон Белых",
      "Антон Белых",
    ],
    [
      "ru",
      "В Минздраве слухи опровергли. «Все работают в штатном режиме», — говорится в сообщении ведомства.",
      "Минздрав",
    ],
    [
      "ru",
      "Собеседник в правительстве подтвердил, что доклад министра не понравился, однако назвал отставку «маловероятной». «Менять его сейчас некем», — добавил он.",
      "собеседник в правительстве",
      "собеседник в правительстве",
    ],
    ["ru", "В профсоюзе моряков решение назвали «ударом по отрасли».", "профсоюз моряков"],
    [
      "ru",
      "— Никаких переговоров не было, — отрезал Игорь Сотник, пресс-секретарь компании, когда ему дозвонился корреспондент.",
      "Игорь Сотник",
    ],
    [
      "ru",
      "В Счётной палате нарушения подтвердили: «Документы переданы следствию». Аудитор Лев Громов назвал схему «изящной».",
      "Счётная палата",
      "Лев Громов",
    ],
    [
      "ru",
      "«Я никого не боюсь», — сказала Анна Рольф в интервью изданию «Мост». В том же интервью она назвала суд «театром».",
      "Анна Рольф < Мост",
      "Анна Рольф < Мост",
    ],
    [
      "ru",
      "Бывший мэр Степан Ильин уехал в апреле. «Меня предупредили», — объясняет он. О преемнике Ильин говорит коротко: «Слабый».",
      "Степан Ильин",
      "Степан Ильин",
    ],
    [
      "ru",
      "По словам советницы, всё началось, когда в мае Павел Грачёв выступил против сделки. Тогда в эфире он назвал договор «распиской в слабости».",
      "Павел Грачёв",
    ],
  ]);
});

describe("who is quoted in a short paragraph, in Ukrainian", () => {
  tells([
    [
      "uk",
      "За словами чиновника міськради, тендер переписували тричі. «Кожного разу під іншу фірму», — каже чиновник. Мера він називає «людиною без друзів».",
      "чиновник міськради",
      "чиновник міськради",
    ],
    [
      "uk",
      "Служба безпеки оприлюднила повідомлення. «Посадовця затримано під час спроби перетнути кордон», — ідеться в тексті.",
      "Служба безпеки",
    ],
    ["uk", "В ефірі радіо «Хвиля» депутат Ігор Бабич назвав голосування «фарсом».", "Ігор Бабич < Хвиля"],
    [
      "uk",
      "«Нічого не чув», — відповів Роман Заєць на запитання про обшук. Проте джерело в поліції стверджує, що він «плутається у свідченнях».",
      "Роман Заєць",
      "джерело в поліції",
    ],
    [
      "uk",
      "В Офісі президента інформацію не коментують, але й не спростовують: «Чекайте офіційних повідомлень».",
      "Офіс президента",
    ],
    ["uk", "— Я тут живу, — сказав Сергій Лоза. — І нікуди не поїду.", "Сергій Лоза", "Сергій Лоза"],
    ["uk", "Про розмову розповіли двоє депутатів. Вони описують її як «дуже коротку».", "двоє депутатів"],
    [
      "uk",
      "Суддя Марта Гук заяву писати не збирається. «Я ще попрацюю», — сказала вона. Тиск на суд вона назвала «буденністю».",
      "Марта Гук",
      "Марта Гук",
    ],
    ["uk", "У Нацбанку повідомили, що ситуація «контрольована».", "Нацбанк"],
  ]);
});

describe("who is quoted in a short paragraph, in Spanish", () => {
  tells([
    [
      "es",
      "La Cancillería difundió un comunicado. “No existe negociación alguna”, indica el texto.",
      "Cancillería",
    ],
    [
      "es",
      "Un senador oficialista fue más lejos. “El presidente ya no manda”, aseguró.",
      "un senador oficialista",
    ],
    [
      "es",
      "El presidente, Ernesto Palma, volvió anoche. “El que quiera irse, que se vaya”, advirtió el mandatario.",
      "Ernesto Palma",
    ],
    [
      "es",
      "La portavoz del Gobierno, Pilar Cano, restó importancia al asunto. “Son rumores”, zanjó. Cano definió la reunión como “un trámite”.",
      "Pilar Cano",
      "Pilar Cano",
    ],
    [
      "es",
      "Un exasesor, que pide no ser citado, lo ve distinto. “Está solo”, dice. “Ya no confía en nadie”.",
      "un exasesor",
      "un exasesor",
    ],
  ]);
});

describe("who is quoted in a short paragraph, in Portuguese", () => {
  tells([
    [
      "pt",
      "O presidente da República, Rui Tavora, cancelou a viagem. «Não fujo», garantiu o chefe de Estado.",
      "Rui Tavora",
    ],
    [
      "pt",
      "Uma assessora do ministro confirmou a reunião. «Durou dez minutos», disse. «Ninguém levantou a voz».",
      "uma assessora do ministro",
      "uma assessora do ministro",
    ],
    [
      "pt",
      "O Ministério da Saúde reagiu em comunicado. «Não há qualquer falha», lê-se na nota.",
      "Ministério da Saúde",
    ],
    [
      "pt",
      "Em entrevista à Rádio Sul, Luís Farinha acusou o partido de “cobardia”.",
      "Luís Farinha < Rádio Sul",
    ],
  ]);
});

describe("who is quoted in a short paragraph, in Turkish", () => {
  tells([
    [
      "tr",
      "Dışişleri Bakanlığı iddialara yazılı açıklamayla yanıt verdi. Açıklamada, “Haberler gerçeği yansıtmamaktadır” denildi.",
      "Dışişleri Bakanlığı",
    ],
    [
      "tr",
      "Enerji Bakanı Murat Sezer gazetecilerin sorularını yanıtladı. Bakan, “İstifa etmeyeceğim” dedi. Sezer, iddiaları “dedikodu” olarak nitelendirdi.",
      "Murat Sezer",
      "Murat Sezer",
    ],
    [
      "tr",
      "Kuzey Postası gazetesi, üst düzey bir yetkiliye dayandırdığı haberinde istifanın yakın olduğunu yazdı. Yetkili, gazeteye, “Mektup hazır” dedi.",
      "üst düzey bir yetkili < Kuzey Postası",
    ],
    [
      "tr",
      "Körfez TV’nin yayınına katılan Hakan Eren, “Onu yıllardır tanırım” dedikten sonra salondan ayrıldı.",
      "Hakan Eren < Körfez TV",
    ],
  ]);
});
