import { formSet } from "../languages/forms";
import type { Player } from "./player";

/** What somebody is called when named again ("the lawmaker"), and by which offices one is known to be that.
 *  In all languages at once: the words of one are no words of another. */
const kinds: readonly { called: string; held: string }[] = [
  {
    called:
      "lawmaker legislator parliamentarian politician парламентарий депутат депутатка нардеп нардепка сенатор политик політик парламентар парламентарій legislador legisladora parlamentario parlamentaria político élu élue parlementaire abgeordnete abgeordneter parlamentarier parlamentarierin politiker politikerin parlamentar político milletvekili vekil siyasetçi",
    held: "комитета комитет комиссии комісії комітету госсовета госдумы госдума верховной верховної leader lider líder лидер лидера лідер фракции фракції партии партії deputy mp senator congressman congresswoman backbencher member whip депутат депутата нардеп сенатор diputado diputada senador senadora député députée sénateur sénatrice deputado deputada abgeordneter fraktionschef fraktionschefin fraktionsvorsitzende",
  },
  {
    called:
      "diplomat envoy дипломат дипломатка diplomático diplomática diplomate diplomatin diplomata diplomat",
    held: "ambassador foreign envoy посол мид представитель представительница embajador canciller ambassadeur ambassadrice botschafter botschafterin außenminister embaixador büyükelçi",
  },
  {
    called:
      "expert experten analyst scholar academic researcher historian professor scientist economist эксперт экспертка эксперта аналитик аналитика политолог экономист социолог историк учёный ученый експерт експертка аналітик політолог історик науковець experto experta analista politólogo politóloga historiador historiadora académico académica expert experte historien historienne chercheur chercheuse politologue politologe politologin expertin historiker historikerin wissenschaftler wissenschaftlerin especialista uzman",
    held: "expert analyst professor historian economist scholar эксперт аналитик политолог профессор экономист социолог историк директор експерт аналітик політолог професор історик analista profesor politólogo historiador professeur professor politikwissenschaftler politikwissenschaftlerin",
  },
  {
    called:
      "soldier officer general commander военный офицер генерал военачальник офіцер військовий militar soldat",
    held: "general colonel marshal admiral commander major lieutenant генерал полковник маршал адмирал командующий командувач coronel général oberst",
  },
  {
    called:
      "чиновник чиновница чиновниця посадовець посадовиця политик політик politician politiker politikerin político política politique siyasetçi",
    held: "секретарь секретар министр міністр заместитель заступник начальник глава голова губернатор мэр мер minister ministerin ministro ministra ministre chancellor kanzler kanzlerin canciller mayor bürgermeister bürgermeisterin alcalde alcaldesa maire prefeito governor secretary secretario secretário secrétaire bakan bakanı",
  },
  {
    called: "очільник очільниця глава градоначальник градоначальница керівник чиновник посадовець",
    held: "голова очільник очільниця глава губернатор мэр мер начальник руководитель керівник",
  },
  {
    called: "regierungschef regierungschefin premier премьер премьерка прем'єрка primer",
    held: "ministerpräsident ministerpräsidentin premierminister premierministerin kanzler kanzlerin landeshauptmann premier премьер прем'єр",
  },
  {
    called: "staatschef staatschefin staatsoberhaupt mandatario mandataria mandatário mandatária",
    held: "präsident präsidentin president presidente presidenta könig königin rey reina rei rainha",
  },
  {
    called: "ressortchef ressortchefin amtschef amtschefin amtsinhaber amtsinhaberin",
    held: "minister ministerin senator senatorin innenminister außenminister finanzminister",
  },
  {
    called:
      "magistrat magistrate juriste jurist juristin jurista juez magistrado magistrada юрист обвинитель",
    held: "procureur procureure juge avocat avocate staatsanwalt staatsanwältin richter richterin fiscal juez jueza procurador procuradora juiz juíza прокурор судья адвокат",
  },
  {
    called:
      "édile edil autarca regidor regidora stadtoberhaupt stadtchef stadtchefin rathauschef rathauschefin",
    held: "maire prefeito prefeita presidente alcalde alcaldesa bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin",
  },
];

// As the cast tells offices apart.
const BEGINNING = 6;
// Haushaltspolitiker: politician, too.
const own = (word: string) => /(?:politiker(?:in)?|experte|expertin)$/.exec(word)?.[0] ?? word;
const beginnings = (list: string) => new Set([...formSet(list)].map((word) => word.slice(0, BEGINNING)));
const read = kinds.map(({ called, held }) => ({
  called: beginnings(called),
  held: beginnings(`${held} ${called}`),
}));

/** Whether somebody's offices are those of whoever is called otherwise: a deputy is no expert. */
export const isCalledOther = (word: string, player: Player): boolean => {
  const isOf = ({ held }: (typeof read)[number]) => [...player.titles].some((title) => held.has(title));
  const named = read.filter(({ called }) => called.has(own(word).slice(0, BEGINNING)));
  return named.length > 0 && !named.some(isOf) && read.some(isOf);
};

/** Whether a noun is one that somebody may be called by again. */
export const isCallable = (word: string): boolean =>
  read.some(({ called }) => called.has(own(word).slice(0, BEGINNING)));

/** Whether somebody of these offices may be called so. */
export const isCalled = (word: string, { titles }: Player): boolean =>
  (/^(?:чиновн|посадов)/u.test(word) && [...titles].some((title) => /^(?:зам|вице-|віце-)/u.test(title))) ||
  read.some(
    ({ called, held }) =>
      called.has(own(word).slice(0, BEGINNING)) && [...titles].some((title) => held.has(title)),
  );
