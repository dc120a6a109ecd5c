import type { Language } from "./language";

export const de: Language = {
  code: "de",
  telltale:
    "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über",
  cues: {
    say: "gerufen versprochen eingeräumt angekündigt angedeutet hinzugefügt klargestellt festgestellt schmunzelt schmunzelte droht drohte verlangt verlangte empfahl empfiehlt spekuliert spekulierte präzisiert präzisierte wiegelte wiegelt winkte winkt merkte merkt bemerkte bemerkt lästerte lästert knurrte korrigierte korrigiert folgerte ließ(en)_ausrichten lässt_ausrichten sagt(|e|en) sagen gesagt erklärt(|e|en) behauptet(|e|en) beteuert(|e|en) betont(|e|en) meint(|e|en) teilt(|e|en) teilte_mit mitgeteilt äußert(|e|en) versichert(|e|en) berichtet gemeldet geschrieben antwortet(|e|en) schreib(t|en) schrieb(|en) warnt(|e|en) erläutert(|e|en) räumt unterstrich(|en) unterstreicht stellt_klar stellte_klar stellte_fest kündigt(|e|en) mutmaßt(|e|en) glaubt(|e) vermutet(|e|en) deutet(|e)_an spottet(|e) klagt(|e|en) hieß_es heißt_es verlautete verlautet sprach(|en) spricht fordert(|e|en) entgegnet(|e) erwidert(|e|en) verkündet(|e) erinnert(|e) unterstellt versprach verspricht zitiert_wird lässt_wissen ließ_wissen konterte urteilt(|e) witzelte findet finden fand meinte lobte lobt kritisiert(|e|en) rügt(|e) mahnt(|e|en) moniert(|e) beklagt(|e|en) beschwert(|e)_sich beschwichtigt(|e) beschied scherzt(|e|en) witzelt frotzelt(|e) ätzt(|e) wettert(|e) poltert(|e) schimpft(|e) giftet(|e) höhnt(|e) raunt(|e) flüstert(|e) ruft rief(|en) schreit schrie seufzt(|e) lacht(|e) murmelt(|e) brummt(|e) kommentiert(|e|en) bilanziert(|e) resümiert(|e) prophezeit(|e) prognostiziert(|e|en) schildert(|e|en) erzählt(|e|en) bekräftigt(|e|en) stellt_fest hebt_hervor hob_hervor gibt_sich bittet bat baten appelliert(|e) plädiert(|e|en) argumentiert(|e|en) fürchtet befürchtet(|e|en) hofft(|e|en) denkt dachte heißt freut(|e)_sich wundert(|e)_sich ärgert(|e)_sich empört(|e)_sich verteidigt(|e)_sich rechtfertigt(|e)_sich signalisiert(|e|en) gibt_zu_bedenken gab_zu_bedenken führt(|e)_aus legt(|e)_nach twittert(|e) postet(|e) notiert(|e) konstatiert(|e|en) attestiert(|e|en) orakelt(|e) kontert pocht(|e) besteht vertröstet(|e) diktiert(|e) reagiert(|e|en) rät riet begründet(|e|en) gelobt(|e) spottet spotten sagte_zu teilt_mit zeigt(|e)_sich beschränkt(|e)_sich_auf pflegt(|e)_zu_sagen sagt(|e)_gern sagt(|e)_gerne verw(ies|iesen) verwiesen verweist verweisen kontert(|e|en) entgegnet(|e|en) berichtete(|n) stichelt(|e|en) frohlockt(|e|en) unkt(|e|en) grummelt(|e|en) zürnt(|e) schnaubt(|e) haucht(|e) jubelt(|e|en) tönt(|e|en) gesteht gesteht_ein",
    add: "fügt(|e|en) ergänzt(|e|en) setzte_hinzu fuhr_fort so",
    report: "berichtet(|e|en) meldet(|e|en) schreibt schrieb erfuhr",
    deny: "dementiert(|e|en) bestreitet bestritt(|en) bestreiten leugnet(|e|en) wies wiesen weist weisen zurückgewiesen verneint(|e|en) widersprach(|en) widerspricht verwarf nannte_falsch tat tut dementierte",
    confirm: "bestätigt(|e|en) räumt_ein räumte räumten gestand gab_zu gibt_zu gaben_zu",
    query:
      "bezweifelt(|e|en) fragt(|e|en) zweifelt(|e|en) hinterfragt(|e|en) äußerte_zweifel stellte_infrage",
    describe:
      "gesprochen nahegelegt attestiert attestierte bescheinigt bescheinigte unterstellt unterstellte vorgeworfen nannte(|n) nennt nennen bezeichnet(|e|en) beschreibt beschrieb(|en) titulierte sprach_von spricht_von lobt(|e|en)_als rühmt(|e) geißelt(|e) verspottet(|e|en) tauft(|e|en) schimpft(|e)_ihn kritisiert(|e|en)_als wertet(|e|en) sieht sah(|en) spricht sprach sprechen_von sprachen_von warnt(|e|en)_vor redet(|e|en)_von beklagt(|e|en) tat_als charakterisiert(|e|en) wirft warf(|en) verurteilt(|e|en) kritisiert(|e|en) forder(t|te|ten) prangert(|e) rechnet(|e)_mit vorgeworfen vorwarf vorwirft wirft_vor nachsagt genannt tituliert gerühmt gewürdigt geschmäht hält hielt halten hielten",
    silence:
      "wollte_sich_nicht_äußern wollten_sich_nicht_äußern äußerte_sich_nicht äußerten_sich_nicht lehnte_einen_kommentar lehnte_eine_stellungnahme lehnten_einen_kommentar wollte_nicht_kommentieren kommentierte_nicht wollte_dazu_nicht_stellung nahm_keine_stellung reagierte_nicht wollte_sich_dazu_nicht_äußern wollte_sich_zunächst_nicht_äußern wollten_sich_dazu_nicht_äußern gab_keinen_kommentar schwieg wollte_den_bericht_nicht_kommentieren wollte_die_berichte_nicht_kommentieren",
  },
  cueOrNoun: "so sagen sprach klagt klage tat tut wies weist weisen ",
  participles: "",
  notCueAfter: "wird wurde worden werde werden war sei",
  accordingTo:
    "laut nach_angaben_von nach_angaben_des nach_angaben_der nach_aussage_von nach_worten_von zufolge_von nach_informationen_der nach_informationen_des nach_informationen_von gemäß nach_darstellung_von nach_darstellung_der nach_darstellung_des nach_einschätzung_von nach_ansicht_von nach_auffassung_von nach_auffassung_des nach_auffassung_der nach_meinung_von nach_meinung_des nach_meinung_der nach_den_worten_von nach_den_worten_des nach_den_worten_der aus_sicht_von aus_sicht_des aus_sicht_der nach_überzeugung_von nach_überzeugung_des nach_überzeugung_der nach_aussagen_von nach_aussage_des nach_aussage_der nach_berichten_des nach_berichten_der nach_bericht_des nach_einem_bericht_des nach_einem_bericht_der nach_einschätzung_des nach_ansicht_des nach_ansicht_der nach_worten_des nach_worten_der in_den_worten_von in_den_worten_des in_den_worten_der heißt_es_in_einer_erklärung_des heißt_es_in_einer_erklärung_der heißt_es_in_einer_mitteilung_des heißt_es_in_einer_mitteilung_der heißt_es_in_einem_schreiben_des heißt_es_aus nach_angaben nach_informationen nach_darstellung nach_aussagen nach_aussage nach_einschätzung nach_ansicht nach_auffassung nach_worten den_worten",
  accordingToThem: {
    he: "seinen_angaben_zufolge nach_seinen_angaben nach_seinen_worten ihm_zufolge seiner_ansicht_nach seiner_meinung_nach seiner_einschätzung_nach seiner_auffassung_nach aus_seiner_sicht",
    she: "ihren_angaben_zufolge nach_ihren_angaben nach_ihren_worten ihr_zufolge ihrer_ansicht_nach ihrer_meinung_nach ihrer_einschätzung_nach ihrer_auffassung_nach aus_ihrer_sicht",
    they: "",
    either: "",
  },
  accordingAfter: "zufolge",
  citing:
    "stützt_sich_auf stützte_sich_auf gestützt_auf unter_berufung_auf mit_verweis_auf unter_verweis_auf unter_bezug_auf berief_sich_auf beruft_sich_auf mit_bezug_auf",
  through:
    "in_einem_interview_mit im_interview_mit im_gespräch_mit zitiert_von gegenüber_der gegenüber_dem gegenüber im_interview_der interview_mit gespräch_mit von_der_zeitung_befragt im_sender in_der_sendung",
  that: "dass ob daß wonach",
  bareThat: "",
  negation: "nicht nie kein keine keinen weder niemals ohne",
  partly: "teilweise zum_teil teils in_teilen",
  noComment: "kein_kommentar",
  nonDenial:
    "weder_bestätigen_noch_dementieren weder_bestätigt_noch_dementiert weder_bestätigte_noch_dementierte nicht_dementiert nicht_dementieren schloss_nicht_aus nicht_ausschließen nicht_ausgeschlossen wich_aus wich_der_frage_aus bestätigte_weder_noch bestätigte_das_weder weder_bestätigen_noch",
  falsity:
    "falsch unwahr unsinn lüge lügen erfunden unzutreffend erfindung haltlos unbegründet frei_erfunden falschmeldung quatsch nicht_wahr nichts_dran absurd märchen blödsinn humbug völliger_unsinn",
  auxiliaries: "hat haben hatte hatten ist war waren sei seien wird wurde habe sich will wollte kann",
  adverbs:
    "auch später zuvor zudem erneut wieder bereits noch schon jedoch aber dagegen klar entschieden scharf kategorisch öffentlich offiziell umgehend daraufhin anschließend dabei dazu hingegen knapp nur selbst zunächst dann weiter mehrfach wörtlich energisch nun hinzu mit teilweise teils wiederholt trocken einmal",
  conjunctions: "und aber oder sondern doch",
  barriers: "während obwohl wobei",
  soCalled: "sogenannt(e|er|en|es|em) genannte genannten",
  definite:
    "der die das den dem des dieser diese dieses seine ihr ihre sein dieselbe derselbe denselben derselben",
  indefinite:
    "ein eine einer einem einen eines zwei drei vier fünf mehrere einige viele ein_paar sechs beide zweier dreier mehrerer einiger vieler keiner",
  places: "in im auf bei am vor nach an",
  prepositions:
    "in im an am auf bei von vom zu zum zur aus mit nach über um für gegen durch unter vor seit zwischen gegenüber wegen ins ans neben",
  headsWithTo: "",
  tellers: "",
  others:
    "ein_anderer eine_andere ein_weiterer ein_anderes ein_zweiter eine_zweite ein_dritter eine_dritte eine_weitere ein_weiteres der_andere die_andere",
  onlyBehind: "so hieß_es heißt_es",
  them: "ihnen",
  links: "in im aus von vom bei beim an am mit nahe nahestehend der des den dem vertraut für über zur zum",
  pronouns: { he: "er", she: "sie", they: "", it: "es" },
  agents: "von vom",
  opinions: "für",
  minds: "glaubt(|e|en) denkt dachte findet fand meint hält hofft fürchtet befürchtet vermutet sieht",
  kin: {
    he: "mann sohn bruder vater onkel neffe enkel ehemann schwiegersohn",
    she: "frau tochter schwester mutter tante nichte enkelin witwe ehefrau schwiegertochter",
  },
  mouths:
    "sprecher sprecherin anwalt anwältin berater beraterin vertrauter vertraute büroleiter büroleiterin",
  cries: "rufe rufen zwischenrufe",
  works:
    "artikel buch bericht film lied essay roman serie dokumentation stück gedicht ausstellung operation projekt programm plan album titel kampagne podcast sendung studie wort begriff motto schlagwort",
  latter: "dieser diese letzterer letztere",
  issued: "verfasst unterzeichnet verbreitet veröffentlicht verlesen",
  utterances:
    "antwort reaktion kommentar fazit urteil erklärung erwiderung replik botschaft rat prognose begründung satz zitat",
  own: { he: "seine sein", she: "ihre ihr", they: "" },
  authors: "ich wir",
  asides:
    "im_gegenzug auf_nachfrage auf_anfrage auf_die_frage_hin am_rande unter_anderem zum_beispiel vor_allem im_übrigen nach_wie_vor mit_blick_darauf zur_begründung zum_abschied am_ende nicht_ohne_ironie",
  anonymous:
    "quelle quellen insider insidern>insider insiderin beamter beamte beamten>beamte diplomat diplomaten diplomatin person personen vertrauter vertraute umfeld kreise kreisen>kreise mitarbeiter mitarbeitern>mitarbeiter abgeordnete experten beobachter beobachtern>beobachter informant informanten funktionär funktionäre regierungskreise regierungskreisen>regierungskreise diplomatenkreise diplomatenkreisen>diplomatenkreise regierungsbeamter parteikreise berater gesprächspartner kenner teilnehmer augenzeugen politiker analysten eingeweihte ministerialbeamter hofbeamter experte beobachter(|in) teilnehmerin augenzeuge zeuge zeugin freund freunde freundin wähler anwohner minister mitglied mitglieder abgeordneter abgeordneten ratgeber beraterin vertrauten kollege kollegen diplomatinnen funktionärin politikerin sprecher regierungsvertreter regierungsmitglied parteifreund parteifreunde kabinettsmitglied hofbeamte präsidialkreise ministeriumskreise sicherheitskreise koalitionskreise mann nachbar nachbarin kollegin passant passantin rentner rentnerin soldat soldaten offizier offiziere einwohner einwohnerin bewohner bewohnerin beschäftigter beschäftigte angestellter angestellte kabinettsmitglieder parteimitglied parteimitglieder spitzenpolitiker spitzenpolitikerin unterhändler unterhändlerin delegierter delegierte sicherheitsbeamter minister(n) ministerialbeamte weggefährte weggefährtin weggefährten umfeld lager",
  anonymousAdjectives:
    "hoher hohe hohen hoch ranghoher ranghohe ranghohen hochrangiger hochrangige ungenannter ungenannte ungenannten anonymer anonyme anonymen namentlich nicht genannter genannte westlicher westliche ehemaliger ehemalige früherer frühere leitender leitende zwei drei mehrere informierter informierte diplomatische gut unterrichtete unterrichteten",
  offices:
    "minister ministerin ministers präsident präsidentin präsidenten premier premierministerin premierminister kanzler kanzlerin sprecher sprecherin sprechers chef chefin leiter leiterin vorsitzender vorsitzende botschafter botschafterin gouverneur bürgermeister bürgermeisterin senator general oberst admiral marschall sekretär berater beraterin abgeordneter abgeordnete anwalt anwältin professor professorin politologe politologin analyst analystin experte expertin ökonom ökonomin historiker historikerin journalist journalistin redakteur direktor direktorin ex-minister ex-präsident altkanzler staatssekretär staatssekretärin kommissar kommissarin diplomat diplomatin stellvertreter vize richter staatsanwalt könig königin fraktionschef vertreter vertreterin kollegin kollege unternehmer oppositionsführer oppositionsführerin amtsinhaber intendant intendantin dekan dekanin rektor rektorin kapitän leutnant hauptmann major prinz prinzessin fürst herzog witwe rentner rentnerin lehrer lehrerin arzt ärztin pfarrer pfarrerin bischof erzbischof kardinal autor autorin schriftsteller schriftstellerin korrespondent korrespondentin reporter reporterin soziologe soziologin psychologe psychologin ermittler ermittlerin aktivist aktivistin gründer gründerin unternehmerin manager managerin trainer trainerin kommandeurin kommandant richterin staatsanwältin stellvertreterin redakteurin kanzleichef ombudsmann bankier investor investorin jurist juristin landrat landrätin wirt wirtin bauer bäuerin regierungsrat kantonsrat nationalrat ständerat stadtrat gemeinderat regierungsrätin kantonsrätin",
  officeEnds:
    "minister ministerin sprecher sprecherin präsident präsidentin chef chefin berater beraterin leiter leiterin sekretär sekretärin führer führerin vorsitzender vorsitzende forscher forscherin experte expertin politiker politikerin diplomat diplomatin botschafter direktor kommandeur general anwalt bürgermeister bürgermeisterin gewerkschafter gewerkschafterin historiker ökonom wissenschaftler wissenschaftlerin beauftragter beauftragte vertreter vertreterin inhaber inhaberin lehrer lehrerin ärztin richter richterin kommissar kommissarin offizier autor autorin redakteur redakteurin korrespondent korrespondentin reporter reporterin gründer gründerin besitzer besitzerin unternehmer unternehmerin manager managerin meister meisterin historikerin ökonomin soziologe soziologin psychologe psychologin aktivist aktivistin direktorin botschafterin generalin anwältin mitglied trainer trainerin rechtler rechtlerin rätin hauptmann",
  officesOfWomen:
    "ministerin präsidentin kanzlerin sprecherin chefin leiterin botschafterin beraterin anwältin professorin expertin regierungssprecherin außenministerin premierministerin verteidigungsministerin oppositionsführerin direktorin politologin",
  institutions:
    "staatsanwaltschaft generalstaatsanwaltschaft bundesanwaltschaft ministerium ministeriums außenministerium außenministeriums verteidigungsministerium innenministerium finanzministerium wirtschaftsministerium justizministerium regierung amt präsidialamt präsidialamts kanzleramt verwaltung rat parlament partei behörde gericht botschaft bank büro palast kabinett polizei armee stab union komitee ausschuss kommission senat kongress fraktion sicherheitsrat generalstab geheimdienst dienst pressestelle opposition kanzlei verband konzern institut universität stiftung ministerrat nationalrat regierungspalast präsidialverwaltung behörden rathaus landtag bundestag kammer verein gewerkschaft konsulat kirche bistum klub unternehmen gesellschaft zentralbank notenbank wahlkommission landesregierung staatskanzlei senatskanzlei vorstand aufsichtsrat bündnis koalition bundesrat stadtrat hofamt direktion organisation einrichtung schule museum verkehrsbetrieb staatsregierung ministerien zentrale bund liga akademie hochschule handelskammer",
  media:
    "zeitung zeitungen tageszeitung agentur nachrichtenagentur sender blatt magazin wochenzeitung nachrichtenmagazin rundfunk fernsehen kanal telegram-kanal portal webseite onlineportal zeitschrift bote kurier anzeiger tageblatt morgenpost rundschau abendblatt wochenblatt merkur radio redaktion nachrichtensender podcast",
  audience: "journalisten reportern abgeordneten reporter presse parlament medien kollegen",
  titles: "herr frau herrn dr prof",
  particles: "von zu van der de den zum",
  metonyms: "kreml weißes_haus pentagon",
  abbreviations:
    "dr prof bzw usw ca nr st z.b u.a d.h str mio mrd abs vgl jan feb aug sept okt nov dez hr fr",
  isHeadFirst: false,
  isProDrop: false,
  isVerbFinal: false,
  isFreeOrder: true,
  dates: {
    months: [
      "januar(|s) jänner jan",
      "februar(|s) feb",
      "märz",
      "april(|s) apr",
      "mai",
      "juni",
      "juli",
      "august(|s) aug",
      "september(|s) sept sep",
      "oktober(|s) okt",
      "november(|s) nov",
      "dezember(|s) dez",
    ],
    weekdays: [
      "montag(|s)",
      "dienstag(|s)",
      "mittwoch(|s)",
      "donnerstag(|s)",
      "freitag(|s)",
      "samstag(|s) sonnabend(|s)",
      "sonntag(|s)",
    ],
    relativeDays: {
      "-1": "gestern",
      "0": "heute heute_früh heute_morgen heute_nachmittag heute_abend",
      "1": "morgen",
      "-2": "vorgestern",
      "2": "übermorgen",
    },
    narrativeDays: {
      "-1": "am_vortag tags_zuvor einen_tag_zuvor am_tag_zuvor am_vorabend einen_tag_früher",
      "1": "am_nächsten_tag am_folgenden_tag tags_darauf einen_tag_später",
      "0": "an_jenem_tag an_diesem_tag am_selben_abend am_selben_tag am_gleichen_tag",
    },
    units: {
      day: "tag(|e|en)",
      week: "woche(|n)",
      month: "monat(|e|en|s)",
      year: "jahr(|e|en|es|s)",
      weekend: "wochenende(|n)",
    },
    last: "letzt(e|en|er|es|em) vergangen(e|en|er|es|em) vorig(e|en|er|es|em)",
    this: "dies(e|en|er|es|em) laufenden",
    next: "nächst(e|en|er|es|em) kommend(e|en|er|es|em)",
    ago: "",
    earlier: "zuvor früher davor",
    later: "später darauf danach",
    agoBefore: "vor",
    numbers: {
      "1": "ein eine einem einer einen",
      "2": "zwei",
      "3": "drei",
      "4": "vier",
      "5": "fünf",
      "6": "sechs",
      "7": "sieben",
      "8": "acht",
      "9": "neun",
      "10": "zehn",
      "11": "elf",
      "12": "zwölf",
      "14": "vierzehn",
      "15": "fünfzehn",
    },
    early: "anfang",
    mid: "mitte",
    late: "ende",
    seasons: { spring: "frühjahr frühling", summer: "sommer", autumn: "herbst", winter: "winter" },
    of: "des der den dem",
    on: "am im in",
    in: "im seit bis in jahr jahre jahres anfang ende mitte von ab zum vom",
    hasBareYears: true,
    yearWords: "",
    future:
      "endet läuft_aus beginnt startet wird werden soll sollen will wollen plant geplant findet_statt kommt demnächst werde wolle",
    futureEnds: "",
    pastEnds: "te ten",
    futureBehind: "",
    by: "für",
    partsOfDay: "morgen vormittag mittag nachmittag abend nacht morgens abends nachmittags abends",
    ordinals: "",
    during: "seit für während binnen über",
  },
};
