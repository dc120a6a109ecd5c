import type { Language } from "./language";

export const fr: Language = {
  code: "fr",
  telltale:
    "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec ou son sa aux mais elle cette ont été selon",
  cues: {
    say: "a_dit ont_dit avait_dit avaient_dit aurait_dit fait_savoir font_savoir fit_savoir fait_valoir s'est_contenté_de_répondre s'est_contentée_de_répondre s'est_contenté_de_dire s'est_contentée_de_dire s'est_borné_à_répondre s'est_bornée_à_répondre s'est_borné_à_dire s'est_limité_à_dire emporté emportée agacé agacée insurgé insurgée étonné étonnée inquiété inquiétée alarmé répond protesté proteste confessé chuchoté gronde s'_emporte s'_insurge s'_étonne s'_inquiète s'_alarme met_en_garde garantit suppose suggère suggéré propose conseille recommande recommandé révèle cingle dit disait disaient dire déclar(é|e|a|ent|ait) affirm(é|e|a|ent|ait) assur(é|e|a|ent|ait) expliqu(é|e|a|ent|ait|aient) soulign(é|e|a|ent|ait|aient) indiqu(é|e|a|ent|ait|aient) précis(é|e|a|ent|ait|aient) estim(é|e|a|ent|ait|aient) répond(u|it|ent|ait|aient) écri(t|vait|vent) annonc(é|e|a|ent|ait|aient) rappel(é|le|a) insist(é|e|a) soutien(t|nent) soutenu martel(é|e) prévenu averti lanc(é|e|a) not(é|e|a) racont(é|e|a|ent|ait|aient) relat(é|e) confi(é|e|ent|a) prétend(u|ent|) témoign(é|e) commenté commente jug(é|e|a|ent|ait|aient) promis ironisé regrett(é|e|a) plaid(é|e) laissé_entendre fait_savoir fait_valoir révél(é|e|a|ent|ait|aient) réaffirm(é|e) rétorqu(é|e|a) dénonc(é|e|a|ent|ait|aient) croit pense résum(é|e) glissé observ(é|e) avanc(é|e|ent|ait|aient) clam(é|e) réclam(é|e) exigé fustig(é|e) tranché fait-il_savoir fait-elle_savoir lâch(é|e|ait) souffl(é|e) soupir(é|e) murmur(é|e) plaisant(é|e|ait) sour(i|it|iait) ri(t|ait) s'exclam(e|ait) s'est_exclam(é|ée) s'emport(e|ait) s'est_emport(é|ée) s'étonn(e|ait|ent) s'est_étonn(é|ée) s'indign(e|ait|ent) s'est_indign(é|ée) s'agac(e|ait) s'est_agac(é|ée) se_défend s'est_défendu s'est_défendue se_souvient se_félicit(e|ait|ent) s'est_félicit(é|ée) se_plai(nt|gnait) s'inqui(ète|était) s'est_inquiét(é|ée) s'amus(e|ait) s'est_amus(é|ée) ironis(e|ait|ent) regrett(e|ent) martèl(e|ent) tranch(e|ait) tonn(e|é) pest(e|é) tempêt(e|é) peste grinc(e|é) gliss(e|ent|ait) résum(e|ent|ait) avou(e|ait|ent) reconn(aît|u) analys(e|é|ait|ent) constat(e|é|ait|ent) décrypt(e|é) détaill(e|é|ait|ent) insist(e|ent|ait|é) observ(e|ait|ent) relativis(e|é|ait|ent) nuanc(e|é|ait|ent) temp(ère|éré|érait) relev(é|e|ait) pronostiqu(e|é|ait) préd(it|isait) craint craignent craignait esp(ère|èrent|érait) veut_croire concéd(é|ait) rassur(é|e|ait|ent) promet(|tent|tait) jur(e|é|ait|ent) assén(é|ait) assèn(e|ent) déplor(e|é|ait|ent) salu(e|é|ait|ent) critiqu(e|é|ait|ent) alert(e|é|ait|ent) avert(it|issait) prévien(t|nent) rappelait rappell(e|ent) répèt(e|ent) répét(é|ait) réag(i|it|issait|issent) répliqu(e|é|ait|ent) rétorqu(e|ent|ait) exig(e|eait|ent) réclam(e|ent|ait) demand(e|ait|ent) questionn(e|ait) plaid(e|ait|ent) argu(e|é|ait|ent) argument(e|é|ait|ent) martelait clarifi(é|e) tweet(é|e) twitt(é|e) post(é) s'est_justifi(é|ée) se_justifi(e|ait) objecte objecté oppos(e|é) trouve trouvait pensait croyait considèr(e|ent) considér(é|ait) écrivait philosoph(e|é) font_savoir faisait_savoir laisse_entendre laissait_entendre a_fait_savoir élud(e|é) évacu(e|é) fulmin(e|é) enrag(e|é) fait_-elle_savoir fait_-il_savoir fait_-on_savoir fait_-elle_valoir fait_-il_valoir se_contente_de_dire s'_est_contenté_de_dire se_borne_à_dire appelle_à confiait confiaient glissait soufflait lâchait jugeait notait plaidait tranchait affirmait assurait déclarait indiquait précisait soulignait rapportait s'_est_-il_défendu s'_est_-elle_défendue s'_est_-il_exclamé s'_est_-elle_exclamée s'_est_-il_emporté s'_est_-elle_emportée s'_est_-il_étonné s'_est_-elle_étonnée s'_est_-il_indigné s'_est_-elle_indignée s'_est_-il_agacé s'_est_-elle_agacée s'_est_-il_félicité s'_est_-elle_félicitée s'_est_-il_inquiété s'_est_-elle_inquiétée s'_est_-il_amusé s'_est_-elle_amusée s'_est_-il_justifié s'_est_-elle_justifiée s'_est_-il_interrogé s'_est_-elle_interrogée s'_est_-il_réjoui s'_est_-elle_réjouie s'_est_contentée_de_dire s'_est_borné_à_dire aimait_à_dire aime_à_dire aimait_dire aime_dire aimait_répéter aime_répéter avait_coutume_de_dire a_coutume_de_dire s'_est_contenté_de_répondre s'_est_contentée_de_répondre renchérit renchéri temporise indigne indigné emporté agace agacé étonné défendu avoué souvient relève amuse riposte riposté balaie exclame exclamé hurle chuchote poursuit poursuivi reprend enchaîne enchaîné",
    add: "ajout(é|e|a|ent|ait|aient) poursuivi poursuit conclu(|t) renchéri(|t) d'_ajouter de_conclure de_poursuivre d'_insister de_lancer de_préciser d'_ironiser de_soupirer",
    report: "rapport(é|e|a|ent|ait|aient) rapporte publi(é|e|a) inform(é|e)",
    deny: "démenti(|t|s|ssait) dément(|ent|i) ni(é|e|ent|a) rejet(é|te|tent|a) réfut(é|e|ent|a) contest(é|e|ent|a) écart(é|e) repoussé balay(é|e) contredit récus(é|e)",
    confirm: "confirm(é|e|ent|a) reconnu reconnaît reconnaissent admis admet admettent concédé concède avoué",
    query:
      "demand(é|e) interrog(é|e) dout(é|e|ent|ait|aient) remis_en_cause remet_en_cause mis_en_doute met_en_doute s'_interroge questionn(é|e)",
    describe:
      "qualifi(é|e|ent|a) décri(t|vent|vait) parl(é|e|ent|ait|aient)_de parl(é|e|ent|ait|aient)_d' appel(é|le|lent) trait(é|e) évoqu(e|é|ait|ent|aient) dénonc(e|é|ait|ent) fustig(e|é|eait|ent) dépein(t|gnait) surnomm(e|é|ait|ent) compar(e|é|ait)_à décr(it|ivait|ivent) vant(e|é|ait) raill(e|é|ait|ent) moqu(e|é|ait) accus(e|é|ait|ent)_d' accus(e|é|ait|ent)_de reproch(e|é|ait|ent) voi(t|ent) parl(e|é|ait|ent)_d' parl(e|é|ait|ent)_d accus(e|é|ait|ent)_d qualifiant décrivant dénonçant évoquant fustigeant raillant présent(é|e|ait)_comme considère surnommée décrite",
    silence:
      "refus(é|e|ent|ait|aient)_de_commenter pas_souhaité_commenter pas_souhaité_s'_exprimer pas_commenté pas_voulu_commenter décliné_tout_commentaire refusé_tout_commentaire pas_donné_suite pas_répondu pas_souhaité_réagir refusé_de_s'_exprimer s'_est_refusé_à_tout_commentaire s'_est_refusée_à_tout_commentaire",
  },
  cueOrNoun:
    "dire écrit note rappelle publie demande croit pense doute dit contredit rapporte informe avance juge trouve analyse alerte peste gliss critique constate écarté tempête observe relève voit oppose relate promet craint post tribune courrier dépêche écho",
  participles:
    "déclarant affirmant assurant expliquant ajoutant précisant soulignant qualifiant estimant dénonçant évoquant démentant",
  notCueAfter: "est être été était fut",
  accordingTo:
    "selon d'_après de_l'_avis_de aux_dires_de aux_yeux_de à_en_croire dans_l'_entourage_de pour_reprendre_les_mots_de de_l'_aveu_de au_dire_de du_point_de_vue_de indique_un_communiqué_de indique_le_communiqué_de lit-on_dans_un_communiqué_de",
  accordingToThem: {
    he: "selon_lui d'_après_lui",
    she: "selon_elle d'_après_elle",
    they: "selon_eux selon_elles",
    either: "à_ses_yeux à_son_avis d'_après_ses_mots selon_ses_mots selon_ses_termes",
  },
  accordingAfter: "",
  citing:
    "qui_s'_appuie_sur s'_appuie_sur qui_s'_appuie_sur_le_témoignage_d' qui_s'_appuie_sur_le_témoignage_de s'_appuyant_sur_le_témoignage_de s'_appuyant_sur_le_témoignage_d' qui_se_fonde_sur citant qui_cite en_citant s'_appuyant_sur se_fondant_sur sur_la_foi_de sur_la_foi_d' cite",
  through:
    "cité_par citée_par cités_par citées_par interrogé_par interrogée_par interrogés_par interrogées_par dans_un_entretien_au dans_un_entretien_à dans_un_entretien_avec dans_une_interview_à dans_une_interview_au auprès_de auprès_du contacté_par contactés_par rapporté_par invité_de invitée_de invités_de invité_du invitée_du invité_sur invitée_sur interrogé_sur interrogée_sur interrogé_au au_micro_de au_micro_du à_l'_antenne_de sur_l'_antenne_de dans_les_colonnes_de dans_les_colonnes_du questionné_par questionnée_par sur_les_ondes_de dans_un_entretien_accordé_à dans_un_entretien_accordé_au",
  that: "que qu' si",
  bareThat: "",
  negation: "ne n' pas jamais ni aucun aucune sans",
  partly: "en_partie partiellement",
  noComment: "pas_de_commentaire aucun_commentaire sans_commentaire",
  nonDenial:
    "ni_confirm(é|er|e)_ni_démenti(|r|t) ni_confirmé_ni_infirmé n'_a_pas_démenti n'_a_pas_exclu n'_exclut_pas n'_a_pas_nié esquivé_la_question éludé_la_question refusé_de_confirmer ne_dément_pas pas_exclu pas_démenti",
  falsity:
    "faux fausse fausses mensonge mensonges mensonger mensongère mensongères infondé infondée infondées invention inventions inventé inexact inexactes absurde ridicule sottises fantaisiste fantaisistes sans_fondement pas_vrai pure_invention rien_de_vrai fable fables",
  auxiliaries:
    "a ont avait avaient aurait auraient serait seraient est sont été s' se l' lui leur y en ne n' aurait",
  adverbs:
    "également aussi ensuite puis déjà encore plus_tard auparavant notamment clairement fermement catégoriquement publiquement récemment immédiatement toutefois cependant alors pourtant brièvement sèchement simplement partiellement officiellement d'_abord hier pas même vivement formellement aussitôt",
  conjunctions: "et ou mais puis",
  barriers: "tandis_que alors_que bien_que tandis",
  soCalled: "soi-disant dit dite surnommé surnommée baptisé baptisée intitulé",
  definite: "le la les l' ce cet cette ces son sa ses leur leurs même mêmes",
  indefinite: "un une deux trois quatre cinq plusieurs quelques certains certaines des d'_autres six",
  places: "en dans depuis après lors",
  prepositions:
    "de d' du des à au aux en dans avec par pour sur contre entre depuis jusqu' après chez sous vers sans dès lors pendant",
  headsWithTo: "",
  tellers: "",
  others:
    "un_autre une_autre un_second une_seconde un_deuxième une_deuxième un_troisième une_troisième l'_autre",
  onlyBehind: "",
  them: "eux elles",
  links:
    "de d' du des au_sein en dans avec proche proches familier familiers informé informée informés au_fait l' la le les sous",
  pronouns: { he: "il", she: "elle", they: "ils elles", it: "" },
  agents: "par",
  opinions: "pour",
  minds:
    "estim(e|ent|ait|é) pens(e|ent|ait) croi(t|ent) jug(e|ent|é) considèr(e|ent) craint craignent espère voit",
  kin: {
    he: "mari fils frère père oncle neveu cousin gendre époux",
    she: "femme fille sœur mère tante nièce cousine épouse veuve",
  },
  mouths: "porte-parole avocat avocate conseiller conseillère",
  cries: "cris huées",
  works:
    "article livre rapport film chanson essai roman série documentaire pièce exposition éditorial opération projet programme plan album intitulé intitulée titre campagne émission étude mot terme slogan expression",
  latter: "celui-ci celle-ci",
  issued: "signé signée écrit écrite rédigé rédigée publié diffusé lu lue prononcé prononcée envoyé transmis",
  utterances:
    "réponse réaction verdict commentaire réplique explication message conclusion conseil mot tweet constat analyse citation déclaration",
  own: { he: "son sa", she: "", they: "leur" },
  authors: "je j' nous",
  asides:
    "de_son_côté pour_sa_part quant_à_lui quant_à_elle à_son_tour en_retour en_revanche par_ailleurs dans_la_foulée sur_ce_point à_l'_époque avec_le_sourire en_substance dans_un_sourire tout_de_même sous_couvert_d'_anonymat",
  anonymous:
    "source sources responsable responsables diplomate diplomates proche proches fonctionnaire fonctionnaires initié initiés personne personnes conseiller conseillers observateurs analystes experts témoins interlocuteur interlocuteurs cadre cadres haut_fonctionnaire élus participant participants membre membres collaborateur collaborateurs témoin élu expert observateur analyste collaboratrice conseillère habitant habitante riverain électeur militant ministre(s) député(s) ami amis amie ex-ministre femme homme voisin voisine soldat soldats officier officiers militaire militaires employé employée salarié salariée salariés passant passante collègue collègues habitants entourage",
  anonymousAdjectives:
    "haut hauts haute anonyme anonymes ancien anciens bonne bonnes deux trois plusieurs autre autres certains diplomatiques diplomatique gouvernementale gouvernementales concordantes",
  offices:
    "ministre président présidente premier première chancelier chancelière porte-parole chef cheffe directeur directrice secrétaire gouverneur maire sénateur sénatrice général colonel amiral ambassadeur ambassadrice vice-président vice-présidente député députée leader conseiller conseillère ex-ministre ex-président ancien ancienne analyste expert experte professeur professeure économiste historien historienne politologue journaliste avocat avocate diplomate juge procureur procureure commandant commissaire roi reine représentant représentante responsable envoyé négociateur négociatrice opposant opposante intéressé intéressée garde bâtonnier préfet préfète élu élue parlementaire syndicaliste sociologue essayiste écrivain écrivaine psychologue constitutionnaliste juriste chercheur chercheuse médecin infirmier infirmière ingénieur entrepreneur entrepreneuse patron patronne banquier banquière fondateur fondatrice propriétaire présentateur présentatrice entraîneur entraîneuse capitaine lieutenant sergent évêque archevêque cardinal prêtre imam prince princesse duc duchesse veuve coordinateur coordinatrice délégué déléguée activiste rapporteur rapporteure adjoint adjointe eurodéputé eurodéputée magistrat magistrate notaire retraité retraitée étudiant étudiante agriculteur agricultrice inspecteur inspectrice recteur rectrice doyen doyenne chroniqueur chroniqueuse éditorialiste dirigeant dirigeante cofondateur cofondatrice trésorier trésorière philosophe géographe militant militante correspondant correspondante reporter auteur auteure autrice vice-amiral contre-amiral romancier romancière",
  officeEnds: "",
  officesOfWomen:
    "présidente première chancelière cheffe directrice sénatrice ambassadrice vice-présidente députée conseillère ancienne experte professeure historienne avocate procureure représentante négociatrice opposante",
  institutions:
    "ministère gouvernement présidence parlement congrès sénat conseil comité commission parti ambassade banque bureau palais cabinet police armée tribunal cour service administration secrétariat parquet opposition direction syndicat chancellerie assemblée union fondation université institut kremlin état-major mairie préfecture rectorat groupe entreprise compagnie société association fédération confédération collectif hôpital église archevêché club agence autorité chambre consulat région coalition organisation institution école musée organisme établissement",
  media:
    "publication quotidien journal agence chaîne canal radio hebdomadaire magazine média site télévision revue gazette tribune courrier dépêche écho mensuel bimensuel podcast",
  audience: "journalistes reporters députés presse parlement médias la_presse aux_journalistes sénateurs",
  titles: "monsieur madame m mme mm dr me",
  particles: "de du la le des van von",
  metonyms: "kremlin élysée matignon maison_blanche pentagone quai_d'orsay",
  abbreviations: "m mm mme mlle dr me st ste etc av janv févr juil sept oct nov déc",
  isHeadFirst: false,
  isProDrop: false,
  isVerbFinal: false,
  isFreeOrder: true,
  dates: {
    months: [
      "janvier janv",
      "février févr",
      "mars",
      "avril avr",
      "mai",
      "juin",
      "juillet juil",
      "août",
      "septembre sept",
      "octobre oct",
      "novembre nov",
      "décembre déc",
    ],
    weekdays: [
      "lundi(|s)",
      "mardi(|s)",
      "mercredi(|s)",
      "jeudi(|s)",
      "vendredi(|s)",
      "samedi(|s)",
      "dimanche(|s)",
    ],
    relativeDays: {
      "-1": "hier hier_soir",
      "0": "aujourd'hui ce_matin ce_soir",
      "1": "demain",
      "-2": "avant-hier",
      "2": "après-demain",
    },
    narrativeDays: {
      "-1": "la_veille un_jour_plus_tôt le_jour_précédent un_jour_auparavant",
      "1": "le_lendemain un_jour_plus_tard le_jour_suivant",
      "0": "ce_jour-là ce_soir-là cette_nuit-là ce_matin-là le_soir_même le_même_jour le_jour_même",
    },
    units: {
      day: "jour(|s)",
      week: "semaine(|s)",
      month: "mois",
      year: "an ans année années",
      weekend: "week-end(|s)",
    },
    last: "derni(er|ère|ers|ères) passé passée précédent précédente",
    this: "ce cet cette en_cours",
    next: "prochain(|e) suivant(|e) à_venir",
    ago: "",
    earlier: "plus_tôt auparavant avant",
    later: "plus_tard après",
    agoBefore: "il_y_a",
    numbers: {
      "1": "un une",
      "2": "deux",
      "3": "trois",
      "4": "quatre",
      "5": "cinq",
      "6": "six",
      "7": "sept",
      "8": "huit",
      "9": "neuf",
      "10": "dix",
      "11": "onze",
      "12": "douze",
      "14": "quatorze",
      "15": "quinze",
    },
    early: "début",
    mid: "mi mi-",
    late: "fin",
    seasons: { spring: "printemps", summer: "", autumn: "automne", winter: "hiver" },
    of: "de d' du la l'",
    on: "le la ",
    in: "en depuis dès jusqu'_en de d' au à pour fin début mi",
    yearWords: "",
    future:
      "expire débute s'_achève sera seront aura auront doit doivent va_se prévu prévue prévus prochain se_rendra se_tiendra participera rencontrera annoncera viendra",
    futureEnds: "ra ront",
    pastEnds: "",
    futureBehind: "",
    by: "pour",
    partsOfDay: "matin midi après-midi soir nuit au_soir",
    ordinals: "er",
    during: "pendant depuis durant en pour",
  },
};
