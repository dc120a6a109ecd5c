import type { Language } from "./language";

export const es: Language = {
  code: "es",
  telltale:
    "de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre ha fue según",
  cues: {
    say: "reza se_limitó_a_decir se_limitó_a_responder se_limitó_a_escribir se_limitó_a_comentar se_limitó_a_señalar repuso lamenta protesta amenazó instó insta rogó aconsejó aconseja recomendó concluye prosigue insinuó insinúa argumenta alega se_burló se_mofó dij(o|eron) dice(|n) dicho afirm(ó|a|an|aron|ado) asegur(ó|a|an|aron|ado) declar(ó|a|an|aron|ado) señal(ó|a|an|aron|ado) explic(ó|a|an|aron|ado) manifest(ó|a|aron) indic(ó|a|an|aron) coment(ó|a|an|aron) sostuv(o|ieron) sostiene(|n) subray(ó|a|an|aron) advirti(ó|eron) advierte(|n) respondi(ó|eron) responde(|n) contest(ó|a|aron) escribi(ó|eron) escribe(|n) anunci(ó|a|aron) record(ó|aron) recuerda insisti(ó|eron) insiste(|n) cont(ó|aron) cuenta(|n) relat(ó|aron) precis(ó|aron|a) apunt(ó|aron|a) opin(ó|a|an|aron) aleg(ó|aron) revel(ó|a|aron) expres(ó|a|aron) enfatiz(ó|a) destac(ó|a|aron) aclar(ó|aron) inform(ó|aron) reiter(ó|aron) sugiri(ó|eron) cree(|n) considera(|n) consider(ó|aron) lament(ó|aron) ironiz(ó) bromeó replic(ó|aron) prometi(ó|eron) denunci(ó|aron) argument(ó|aron) matiz(ó|aron) pidi(ó|eron) exigi(ó|eron) exclam(ó) concedió resumió avis(ó|aron) bromea ironiza lanz(ó|a) espet(ó|a) solt(ó|a) suspir(ó|a) murmur(ó|a) susurr(ó|a) grit(ó|a) ri(ó|e) sonri(ó|e) reflexion(ó|a) razon(ó|a) recalc(ó|a|aron) remarc(ó|a) reivindic(ó|a) defiend(e|en) defendi(ó|eron) critic(ó|a|an|aron) reproch(ó|a|aron) acus(ó|a|aron) exig(e|en) exigieron pid(e|en) reclam(ó|a|aron) reclaman insisten subrayan temi(ó|eron) tem(e|en) conf(ió|ía|ían) confes(ó|a) admitía augur(ó|a) vaticin(ó|a) pronostic(ó|a) predijo plante(ó|a) propus(o|ieron) propone valor(ó|a|an) analiz(ó|a) resum(e|ió) describi(ó|e) detall(ó|a|aron) especific(ó|a) puntualiz(ó|a) rebat(ió|e) contest(an) replic(a|an) se_defendi(ó|eron) se_defiende se_quej(ó|a|aron) se_pregunt(ó|a) se_lament(ó|a) se_mostr(ó|aron)_convencido se_limit(ó|a)_a_decir tuite(ó|a) public(ó)_en cont(aba|aban) decía(|n) afirmaba(|n) aseguraba(|n) sostenía(|n) explicaba(|n) señalaba(|n) recordaba(|n) insistía(|n) advertía(|n) respondía piens(a|an) pensaba cre(ía|yó) estim(ó|a|aron|an) juzg(ó|a) entiend(e|en) sugier(e|en) jur(ó|a) garantiz(ó|a) avis(a|an) alert(ó|a|aron) prometen promete apostill(ó|a) terci(ó|a) deslizó desliza dej(ó|a)_claro hizo_saber hace_saber dio_a_entender da_a_entender quiso_dejar_claro manifiesta expuso expone matiza(|n) precisan confía resuelve zanja despach(ó|a) remata se_limita_a_decir se_limitó_a_decir se_limitaron_a_decir limitó_a_decir se_limitó_a_responder se_limitó_a_señalar solía_decir suele_decir solía_repetir suele_repetir le_gusta_decir le_gustaba_decir dejó_caer ha_dejado_caer zanjó remacha remachó sentenció protestó retrucó intervino relata narró rememora rememoró evocó confiesa admite admitió reconoce reconoció aclara reitera quejó arremetió disparó remató concluyó estalló",
    add: "añadi(ó|eron) añade(|n) agreg(ó|aron|a) prosigui(ó|eron) continuó concluy(ó|eron) sentenció zanjó remach(ó|aron) remata zanja",
    report: "informa(|n) informó public(ó|a|aron) report(ó|a|aron) adelant(ó|a|aron)",
    deny: "neg(ó|aron|ado) niega(|n) desmint(ió|ieron) desmiente(|n) desmentido rechaz(ó|a|an|aron|ado) refut(ó|a|aron) descart(ó|a|aron) tach(ó|aron)_de_falsos contradijo",
    confirm:
      "confirm(ó|a|an|aron|ado) admiti(ó|eron) admite(|n) reconoci(ó|eron) reconoce(|n) corrobor(ó|aron)",
    query:
      "cuestion(ó|a|aron) dud(ó|a|aron) pregunt(ó|a|aron) puso_en_duda pone_en_duda pusieron_en_duda se_preguntó",
    describe:
      "se_refier(e|en) se_refiri(ó|eron) calific(ó|a|an|aron|ado) tild(ó|a|aron) describi(ó|eron) describe(|n) llam(ó|a|aron) tach(ó|a|aron) defini(ó|eron) descri(be|bió|ben|bieron) defin(e|ió|en|ieron) bautiz(ó|a|aron) apod(ó|a|aron) tild(ó|a|an|aron) tach(ó|a|an|aron) calific(ó|a|an|aron) compar(ó|a|aron)_con habl(ó|a|an|aron)_de denunci(ó|a|an|aron) critic(ó|a|an|aron) elogi(ó|a|aron) lo_ve(|n)_como la_ve(|n)_como los_ve(|n)_como ve(|n) vio ve_en acus(ó|a|an|aron)_de conden(ó|a|an|aron) al_calificar al_tachar al_describir al_definir calificando tachando describiendo present(ó|a)_como presentó_como llamándolo llamándola calificándolo tildándolo considera consideró llamad(o|a) apodad(o|a) calificad(o|a) descrit(o|a) tachad(o|a) tildad(o|a)",
    silence:
      "declin(ó|aron)_comentar declin(ó|aron)_hacer_comentarios rehus(ó|aron)_comentar no_quis(o|ieron)_comentar no_quis(o|ieron)_hacer_comentarios no_hizo_comentarios se_neg(ó|aron)_a_comentar no_respondi(ó|eron)_a no_quis(o|ieron)_responder evit(ó|aron)_comentar evit(ó|aron)_pronunciarse no_coment(ó|aron) rechaz(ó|aron)_comentar rechaz(ó|aron)_hacer_comentarios",
  },
  cueOrNoun:
    "llamada llamadas cuenta considera informa cuentan reporta comenta duda llama declara publica dicho adelanta niega apunta ve ven vio critica denuncia compara acusa condena pregunta reclama juzga ironiza augura estima teme analiza valora alerta plantea defiende dice define jura cree piensa propone expone ríe lanza suspira resume",
  participles:
    "diciendo afirmando asegurando declarando añadiendo agregando calificando señalando negando al_calificar al_tachar al_describir al_definir al_afirmar al_asegurar al_decir al_señalar tachando describiendo llamándolo llamándola calificándolo tildándolo",
  notCueAfter: "fue ser sido es era fueron siendo",
  accordingTo:
    "según de_acuerdo_con en_palabras_de a_juicio_de en_opinión_de conforme_a a_decir_de en_boca_de al_decir_de en_la_opinión_de en_opinión_del a_ojos_de en_palabras_del a_juicio_del de_acuerdo_al al_parecer_de se_lee_en_el_comunicado_de señala_el_comunicado_de reza_el_comunicado_de dice_el_comunicado_de",
  accordingToThem: {
    he: "según_él de_acuerdo_con_él",
    she: "según_ella de_acuerdo_con_ella",
    they: "según_ellos",
    either:
      "a_su_juicio en_su_opinión a_su_entender en_sus_palabras según_sus_palabras a_su_parecer desde_su_punto_de_vista",
  },
  accordingAfter: "",
  citing:
    "que_se_basa_en apoyándose_en que_se_apoya_en citando citando_a que_cita_a que_cita citó_a cita_a en_base_a sobre_la_base_de basándose_en",
  through:
    "citado_por citada_por citados_por citadas_por consultado_por consultada_por consultados_por consultadas_por en_una_entrevista_con en_una_entrevista_a en_entrevista_con en_declaraciones_a en_declaraciones_al recogido_por en_una_entrevista_en en_una_entrevista_para en_entrevista_a en_diálogo_con en_conversación_con preguntado_por preguntada_por entrevistado_por entrevistada_por entrevistado_en entrevistada_en en_los_micrófonos_de en_un_programa_de en_declaraciones_para",
  that: "que si",
  bareThat: "",
  negation: "no nunca ni tampoco sin jamás",
  partly: "en_parte parcialmente",
  noComment: "sin_comentarios",
  nonDenial:
    "ni_confirm(ó|aron)_ni_desmint(ió|ieron) no_confirm(ó|aron)_ni_desmint(ió|ieron) no_descart(ó|a|aron) no_neg(ó|aron) no_desmint(ió|ieron) evit(ó|aron)_confirmar eludi(ó|eron) esquiv(ó|aron) no_quis(o|ieron)_confirmar ni_confirma_ni_desmiente no_niega",
  falsity:
    "falso falsos falsa falsas mentira mentiras invento inventos invención bulo absurdo disparate infundado infundados infundada infundadas no_es_cierto no_son_ciertos tontería tonterías patraña fantasía nada_de_cierto",
  auxiliaries: "habría habrían sería ha han había habían fue es era le les lo la se haber será",
  adverbs:
    "también después luego antes ya además entonces ayer hoy tajantemente categóricamente rotundamente públicamente posteriormente previamente recientemente nuevamente igualmente asimismo sin_embargo solo sólo incluso brevemente escuetamente secamente parcialmente oficialmente finalmente más_tarde poco siempre",
  conjunctions: "y e o pero u",
  barriers: "mientras aunque",
  soCalled: "llamad(o|a|os|as) denominad(o|a|os|as)",
  definite: "el la los las este esta estos estas su sus dicho ese esa esos esas mismo misma mismos mismas",
  indefinite:
    "uno un una unos unas dos tres cuatro cinco varios varias algunos algunas muchos otro otra seis ambos",
  places: "en desde tras durante",
  prepositions: "de del a al en con por para sobre contra entre desde hasta tras ante sin bajo hacia durante",
  headsWithTo: "",
  tellers: "",
  others: "otro otra un_segundo una_segunda el_otro la_otra un_tercero una_tercera",
  onlyBehind: "",
  them: "ellos ellas",
  links:
    "de del en con cercano cercana cercanos cercanas próximo próxima próximos próximas familiarizado familiarizada familiarizados familiarizadas conocedor conocedora conocedores conocedoras conocimiento dentro que_pidió al_tanto",
  pronouns: { he: "él", she: "ella", they: "ellos ellas", it: "" },
  agents: "por",
  opinions: "para",
  minds:
    "cre(e|en|ía|yó) piens(a|an) pensaba consider(a|an|ó) opin(a|an|ó) estim(a|an|ó) tem(e|en) juzg(a|ó) ve ven",
  kin: {
    he: "marido esposo hijo hermano padre tío sobrino primo yerno",
    she: "mujer esposa hija hermana madre tía sobrina prima nuera viuda",
  },
  mouths: "portavoz vocero vocera abogado abogada asesor asesora",
  cries: "gritos abucheos",
  works:
    "artículo libro informe película canción ensayo novela serie documental obra exposición editorial operación proyecto programa plan álbum titulado titulada título campaña estudio palabra término lema expresión",
  latter: "éste ésta",
  issued: "firmado firmada escrito escrita leído leída emitido emitida publicado enviado difundido difundida",
  utterances:
    "respuesta reacción veredicto comentario réplica explicación mensaje conclusión consejo diagnóstico tuit frase cita declaración",
  own: { he: "su", she: "", they: "" },
  authors: "yo nosotros",
  asides:
    "por_su_parte a_su_vez por_otro_lado de_su_lado en_respuesta con_una_sonrisa en_cambio en_su_momento en_tono_irónico entre_risas al_respecto en_declaraciones_a_la_prensa en_rueda_de_prensa en_conferencia_de_prensa bajo_condición_de_anonimato",
  anonymous:
    "fuente fuentes funcionario funcionarios funcionaria diplomático diplomáticos diplomática allegado allegados allegada persona personas colaborador colaboradores asesor asesores informante informantes analistas expertos observadores testigos alto_cargo cargos interlocutor interlocutores asesora aliado aliados miembro miembros conocedores testigo experto analista observador diputado diputados ministro ministros exministro amigo amigos amiga vecino vecina dirigente dirigentes militante cargo colaboradora mando mandos asistente asistentes directivo directivos directiva mujer hombre soldado soldados oficial oficiales militar militares empleado empleados empleada trabajador trabajadores trabajadora compañero compañeros compañera exfuncionario exfuncionaria exdirigente exasesor voces vecinos allegadas entorno integrante integrantes confidente confidentes consejero consejeros",
  anonymousAdjectives:
    "alto alta altos altas anónima anónimas anónimo anónimos antiguo antiguos diplomáticas diplomática oficiales oficial gubernamentales dos tres varias varios propias otras",
  offices:
    "ministro ministra presidente presidenta primer primera canciller portavoz vocero vocera jefe jefa director directora secretario secretaria gobernador gobernadora alcalde alcaldesa senador senadora general coronel almirante embajador embajadora vicepresidente vicepresidenta viceministro viceministra diputado diputada líder consejero consejera asesor asesora exministro exministra expresidente ex-ministro analista experto experta profesor profesora economista historiador historiadora politólogo politóloga periodista abogado abogada diplomático juez fiscal comandante comisario rey reina representante legislador legisladora parlamentario parlamentaria exdiplomático exembajador responsable titular negociador negociadora aludido aludida concejal concejala edil escritor escritora sociólogo socióloga psicólogo psicóloga constitucionalista jurista catedrático catedrática investigador investigadora médico médica enfermero enfermera ingeniero ingeniera empresario empresaria banquero banquera fundador fundadora propietario propietaria dueño dueña presentador presentadora entrenador entrenadora capitán teniente sargento obispo arzobispo cardenal sacerdote príncipe princesa duque duquesa viuda coordinador coordinadora delegado delegada sindicalista activista opositor opositora eurodiputado eurodiputada subsecretario subsecretaria inspector inspectora comisaria jubilado jubilada taxista estudiante gerente gestor gestora rector rectora decano decana historietista filósofo filósofa corresponsal reportero reportera columnista autor autora vicealmirante",
  officeEnds: "",
  officesOfWomen:
    "ministra presidenta vocera jefa directora secretaria gobernadora alcaldesa senadora embajadora vicepresidenta diputada consejera asesora exministra experta profesora politóloga abogada negociadora",
  institutions:
    "ministerio gobierno presidencia cancillería parlamento congreso senado consejo comité comisión partido embajada banco oficina palacio gabinete policía ejército  tribunal corte servicio administración secretaría fiscalía oposición dirección sindicato casa fundación universidad instituto kremlin estado_mayor ayuntamiento alcaldía junta asamblea cámara bloque bancada coalición agencia juzgado consulado federación asociación confederación empresa compañía grupo patronal hospital iglesia arzobispado club colectivo plataforma entidad organismo organización institución escuela museo gremio",
  media:
    "publicación diario periódico agencia cadena canal revista emisora semanario medio portal televisión radio rotativo noticiero heraldo gaceta mercurio tribuna nación matutino vespertino emisoras web",
  audience:
    "periodistas reporteros diputados prensa parlamento medios la_prensa los_medios los_periodistas senadores",
  titles: "señor señora sr sra don doña dr dra",
  particles: "de del la las los y da dos",
  metonyms: "kremlin casa_blanca pentágono moncloa",
  abbreviations: "sr sra dr dra ee uu etc núm pág ud art ene feb mar abr jun jul ago sept oct nov dic ee.uu",
  isHeadFirst: false,
  isProDrop: true,
  isVerbFinal: false,
  isFreeOrder: true,
  dates: {
    months: [
      "enero ene",
      "febrero feb",
      "marzo mar",
      "abril abr",
      "mayo",
      "junio jun",
      "julio jul",
      "agosto ago",
      "septiembre setiembre sept sep",
      "octubre oct",
      "noviembre nov",
      "diciembre dic",
    ],
    weekdays: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado(|s)", "domingo(|s)"],
    relativeDays: {
      "-1": "ayer anoche",
      "0": "hoy esta_mañana esta_tarde esta_noche hoy_mismo",
      "1": "mañana",
      "-2": "anteayer antier",
      "2": "pasado_mañana",
    },
    narrativeDays: {
      "-1": "el_día_anterior un_día_antes la_víspera el_día_antes",
      "1": "al_día_siguiente un_día_después el_día_siguiente",
      "0": "ese_día aquel_día aquella_noche esa_noche esa_tarde aquella_tarde esa_misma_noche el_mismo_día ese_mismo_día",
    },
    units: {
      day: "día(|s)",
      week: "semana(|s)",
      month: "mes(|es)",
      year: "año(|s)",
      weekend: "fin_de_semana fines_de_semana",
    },
    last: "pasad(o|a|os|as) últim(o|a) anterior",
    this: "este esta actual",
    next: "próxim(o|a) siguiente que_viene entrante",
    ago: "atrás",
    earlier: "antes",
    later: "después más_tarde",
    agoBefore: "hace",
    numbers: {
      "1": "un una uno",
      "2": "dos",
      "3": "tres",
      "4": "cuatro",
      "5": "cinco",
      "6": "seis",
      "7": "siete",
      "8": "ocho",
      "9": "nueve",
      "10": "diez",
      "11": "once",
      "12": "doce",
      "14": "catorce",
      "15": "quince",
    },
    early: "principios inicios comienzos",
    mid: "mediados",
    late: "finales fines",
    seasons: { spring: "primavera", summer: "verano", autumn: "otoño", winter: "invierno" },
    of: "de del",
    on: "el la ",
    in: "en desde hasta de a para del",
    yearWords: "",
    future:
      "vence será serán se_celebrará celebrará va_a van_a prevé previsto prevista próximo viajará asistirá se_reunirá tendrá irá anunciará acudirá",
    futureEnds: "rá rán",
    pastEnds: "ó aron ieron aba",
    futureBehind: "",
    by: "para",
    partsOfDay: "mañana tarde noche por_la_mañana por_la_tarde por_la_noche",
    ordinals: "",
    during: "durante por desde_hace en",
  },
};
