import type { Language } from "./language";

export const pt: Language = {
  code: "pt",
  telltale:
    "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está também pelo pela são",
  cues: {
    say: "limitou-se_a_dizer limitou-se_a_escrever limitou-se_a_responder limitou-se_a_comentar recorda debochou protestou protesta ameaçou apelou aconselhou recomendou exclamou arrematou deixou_escapar especulou cutucou disse(|ram) diz(|em) dito afirm(ou|a|am|aram) declar(ou|a|am|aram) assegur(ou|a|aram) garant(iu|e|em|iram) explic(ou|a|aram) respond(eu|e|eram) escrev(eu|e|eram) anunci(ou|a|aram) ressalt(ou|a|aram) destac(ou|a|aram) enfatiz(ou|a) salient(ou|a) sublinh(ou|a|aram) alert(ou|a|aram) avis(ou|a|aram) cont(ou|aram) relat(ou|a|am|aram) coment(ou|a|aram) observ(ou|a|aram) argument(ou|a|aram) lembr(ou|a|aram) insist(iu|e|iram) sustent(ou|a|aram) reiter(ou|a|aram) inform(ou|aram) esclarec(eu|e|eram) acrescentado suger(iu|e|iram) acredita(|m) avali(ou|a|am|aram) opin(ou|a|aram) revel(ou|a|aram) aleg(ou|a|aram) lament(ou|a|aram) promet(eu|eram) ironiz(ou|a) apont(ou|a|aram) indic(ou|a|aram) precis(ou|aram) denunci(ou|a|aram) defend(eu|e|eram) brinc(ou) cobr(ou|a) rebat(eu|e|eram) frisou resumiu exigiu pediu brinc(a|aram) dispar(ou|a) solt(ou|a) suspir(ou|a) murmur(ou|a) sussurr(ou|a) grit(ou|a) ri(u) sorri(u) atir(ou|a) ironizaram analis(ou|a|am) avaliou pondera ponder(ou|aram) reflet(e|iu) reconhec(e|ia) critic(ou|a|am|aram) acus(ou|a|am|aram) cobraram exig(e|em|iram) pede(|m) pediram reclam(ou|a|am|aram) desabaf(ou|a) confess(ou|a) confidenci(ou|a) tem(e|em|ia) prev(ê|iu|iam) previram prometia promete(|m) jur(ou|a) propõe propôs propuser(am) resum(e|iu) descreve(|m) detalh(ou|a) especific(ou|a) replic(ou|a|aram) retruc(ou|a) rebateu contrap(ôs|õe) justific(ou|a|aram) defendeu-se queix(ou-se|a-se) lament(am) pergunt(am) tuit(ou|a) post(ou|a) dizia(|m) afirmava(|m) garantia(|m) explicava(|m) acha(|m) achou pensa(|m) pensava considera(|m) consider(ou|aram|ava) entende(|m) julg(ou|a) crê acredit(ou|ava) fris(a|aram) reforç(ou|a|aram) deix(ou|a)_claro deu_a_entender fez_saber faz_saber ating(iu) vincou vinca atirou gracejou graceja assinal(ou|a|aram) refer(iu|e|iram) adiant(ou|a|aram) adverti(u) adverte confid(ou) minimiz(ou|a) relativiz(ou|a) ao_dizer ao_afirmar limita-se_a_dizer limitou-se_a_dizer se_limitou_a_dizer resume(|m) declara garante atira observa limitou-se_a_afirmar se_limitou_a_responder costumava_dizer costuma_dizer gostava_de_dizer gosta_de_dizer costumava_repetir alfinetou contestou narrou recordou admite admitiu reconheceu atacou conclui concluiu finalizou acrescentou emendou provocou desconversou limita-se_a_afirmar",
    add: "acrescent(ou|a|aram) complet(ou|a|aram) continu(ou) prosseg(uiu|ue) conclu(iu|i|íram) emend(ou)",
    report: "inform(ou|a|am|aram) public(ou|a|aram) notici(ou|a|aram) report(ou|a|aram) apur(ou|a)",
    deny: "neg(ou|a|am|aram) desment(iu|e|em|iram) rejeit(ou|a|am|aram) refut(ou|a|am|aram) descart(ou|a|am|aram) repudi(ou|a) contest(ou|a|aram) contradi(z|sse)",
    confirm: "confirm(ou|a|am|aram) admit(iu|e|iram) reconhec(eu|e|em|eram) corrobor(ou|a)",
    query:
      "question(ou|a|aram) duvid(ou|a|aram) pergunt(ou|a|aram) pôs_em_dúvida colocou_em_dúvida indag(ou)",
    describe:
      "cham(ou|a|aram) classific(ou|a|aram) descrev(eu|e|eram) qualific(ou|a|aram) tach(ou|a) apelid(ou|a|aram) defin(iu|e|em|iram) compar(ou|a|aram)_a fal(ou|a|am|aram)_em fal(ou|a|am|aram)_de chamam chama denunci(ou|a|aram) critic(ou|a|aram) elogi(ou|a|aram) acus(ou|a|am|aram)_de vê(|em) viu descrev(e|em) classificam qualificam taxou tachou rotul(ou|a|aram) conden(ou|a|aram) ao_chamar ao_classificar ao_descrever chamando classificando descrevendo apresent(ou|a)_como apresent(ou|a) defin(e|iu)_como classificando-o classificando-a chamando-o chamando-a qualificando-o classificou-o classificou-a chamou-o chamou-a descreveu-o descreveu-a considera considerou chamad(o|a) apelidad(o|a) descrit(o|a) classificad(o|a) tachad(o|a)",
    silence:
      "recus(ou|aram)_comentar recusou-se_a_comentar recusaram-se_a_comentar se_recus(ou|aram)_a_comentar não_quis_comentar não_quiseram_comentar não_quis_responder não_coment(ou|aram) não_respond(eu|eram) preferiu_não_comentar preferiram_não_comentar evit(ou|aram)_comentar não_se_pronunci(ou|aram) não_se_manifest(ou|aram)",
  },
  cueOrNoun:
    "conta nota informa publica afirma reporta comenta declara conclui defende avalia vê viu chama critica denuncia compara acusa condena pergunta reclama julga analisa justifica reforça define pede ri posta solta atira considera entende acha",
  participles:
    "dizendo afirmando declarando acrescentando garantindo chamando classificando negando ressaltando ao_chamar ao_classificar ao_dizer ao_afirmar ao_descrever ao_negar descrevendo classificando-o classificando-a chamando-o chamando-a qualificando-o",
  notCueAfter: "foi ser sido é era foram sendo",
  accordingTo:
    "segundo de_acordo_com conforme na_opinião_de nas_palavras_de na_avaliação_de na_visão_de na_visão_do na_visão_da na_opinião_do na_opinião_da nas_palavras_do nas_palavras_da na_avaliação_do na_avaliação_da segundo_o segundo_a aos_olhos_de no_entender_de no_entender_do no_entender_da na_ótica_de na_ótica_do na_ótica_da no_dizer_de diz_a_nota_da diz_a_nota_do lê-se_na_nota_da lê-se_no_comunicado_da lê-se_no_comunicado_do",
  accordingToThem: {
    he: "segundo_ele de_acordo_com_ele",
    she: "segundo_ela de_acordo_com_ela",
    they: "segundo_eles",
    either:
      "na_sua_opinião em_sua_opinião a_seu_ver na_sua_avaliação em_sua_avaliação nas_suas_palavras em_suas_palavras no_seu_entender",
  },
  accordingAfter: "",
  citing: "citando que_cita ao_citar com_base_em baseando-se_em citou",
  through:
    "citado_por citada_por citados_por citadas_por citados_pela citados_pelo ouvidos_pela ouvidos_pelo ouvidas_pelo ouvidas_pela ouvido_pela ouvido_pelo ouvida_pelo em_entrevista_a em_entrevista_à em_entrevista_ao em_declarações_a em_declarações_ao em_declarações_à em_entrevista_para em_entrevista_com em_conversa_com questionado_pelo questionada_pelo questionado_pela questionada_pela entrevistado_pela entrevistado_pelo entrevistada_pela entrevistada_pelo aos_microfones_da em_declarações_para",
  that: "que se",
  bareThat: "",
  negation: "não nunca nem sem jamais tampouco",
  partly: "em_parte parcialmente",
  noComment: "sem_comentários sem_comentário nada_a_declarar",
  nonDenial:
    "não_confirm(ou|aram)_nem_neg(ou|aram) não_confirm(ou|aram)_nem_desment(iu|iram) nem_confirm(ou|aram)_nem_neg(ou|aram) não_neg(ou|aram) não_descart(ou|a|aram) não_desment(iu|iram) evit(ou|aram)_confirmar esquiv(ou-se|aram-se) desconvers(ou|aram)",
  falsity:
    "falso falsos falsa falsas mentira mentiras invenção invenções absurdo absurda infundado infundados infundada infundadas boato bobagem não_é_verdade não_procede não_procedem fantasia inverdade inverdades disparate nada_de_verdade",
  auxiliaries: "teria teriam seria haviam tem têm tinha foi é era se lhe lhes o a havia será",
  adverbs:
    "também depois antes já ainda além então ontem hoje categoricamente taxativamente publicamente posteriormente recentemente novamente igualmente porém entretanto só apenas brevemente parcialmente oficialmente mais_tarde logo sempre secamente no_entanto",
  conjunctions: "e ou mas",
  barriers: "enquanto embora apesar",
  soCalled: "chamad(o|a|os|as) denominad(o|a|os|as) intitulad(o|a)",
  definite: "o a os as este esta esse essa esses essas seu sua seus suas mesmo mesma mesmos mesmas",
  indefinite:
    "um uma uns umas dois duas três quatro cinco vários várias alguns algumas muitos outro outra ambos seis",
  places: "em no na nos nas desde após durante",
  prepositions:
    "de do da dos das a ao à aos às em no na nos nas com por pelo pela para sobre contra entre desde até após sem sob durante",
  headsWithTo: "",
  tellers: "",
  others: "outro outra um_segundo uma_segunda um_terceiro uma_terceira",
  onlyBehind: "",
  them: "eles elas",
  links:
    "de do da dos das em no na nos nas com próximo próxima próximos próximas ligado ligada ligados ligadas familiarizado familiarizados familiarizada familiarizadas conhecimento dentro a ao à par",
  pronouns: { he: "ele", she: "ela", they: "eles elas", it: "" },
  agents: "por pelo pela pelos pelas",
  opinions: "para",
  minds: "acredita(|m|va) acha(|m) pensa(|m) consider(a|am|ou) julga entende(|m) tem(e|em) vê",
  kin: {
    he: "marido esposo filho irmão pai tio sobrinho primo genro",
    she: "mulher esposa filha irmã mãe tia sobrinha prima nora viúva",
  },
  mouths: "porta-voz advogado advogada assessor assessora",
  cries: "gritos vaias",
  works:
    "artigo livro relatório filme canção música ensaio romance série documentário peça exposição editorial operação projeto projecto programa plano álbum intitulado intitulada título campanha estudo palavra termo lema expressão",
  latter: "este esta",
  issued: "assinado assinada escrito escrita lido lida emitida emitido divulgado divulgada enviado publicada",
  utterances:
    "resposta reação veredito veredicto comentário réplica explicação mensagem conclusão conselho diagnóstico frase citação declaração",
  own: { he: "seu sua", she: "", they: "" },
  authors: "eu nós",
  asides:
    "por_sua_vez por_seu_lado da_sua_parte de_sua_parte em_resposta com_um_sorriso na_ocasião à_época a_respeito em_tom_irónico em_tom_irônico em_nota por_meio_de_nota em_entrevista_coletiva sob_condição_de_anonimato",
  anonymous:
    "responsável responsáveis governante governantes autarca autarcas fonte fontes funcionário funcionários funcionária diplomata diplomatas aliado aliados aliada pessoa pessoas assessor assessores interlocutor interlocutores auxiliar auxiliares informante informantes analistas especialistas observadores testemunhas integrante integrantes membro membros parlamentares ministros colaborador colaboradores analista especialista observador testemunha parlamentar dirigente dirigentes amigo amigos amiga deputado deputados assessora colaboradora militante secretário aliadas participante participantes morador moradora mulher homem vizinho vizinha soldado soldados oficiais militar militares empregado servidor servidora servidores colega colegas policial policiais agente agentes delegados empresários entorno confidente confidentes conselheiro conselheiros",
  anonymousAdjectives:
    "alto alta altos altas anônima anônimas anônimo anônimos anónima anónimas anónimo antigo antigos duas dois três diplomáticas diplomática oficiais oficial próprias outras",
  offices:
    "ministro ministra presidente presidenta primeiro primeiro-ministro primeira-ministra chanceler porta-voz chefe diretor diretora secretário secretária governador governadora prefeito prefeita senador senadora general coronel almirante embaixador embaixadora vice-presidente deputado deputada líder conselheiro conselheira assessor assessora ex-ministro ex-ministra ex-presidente analista especialista professor professora economista historiador historiadora cientista jornalista advogado advogada diplomata juiz juíza procurador procuradora comandante comissário rei rainha representante negociador negociadora vice vice-ministro autarca vereador vereadora delegado delegada sociólogo socióloga politólogo politóloga jurista pesquisador pesquisadora médico médica enfermeiro enfermeira engenheiro engenheira empresário empresária banqueiro banqueira fundador fundadora dono dona apresentador apresentadora treinador treinadora capitão tenente sargento bispo arcebispo cardeal padre príncipe princesa viúva coordenador coordenadora sindicalista ativista inspetor inspetora reitor reitora aposentado aposentada taxista estudante gerente diretor-geral diretora-geral secretário-geral secretária-geral procurador-geral procuradora-geral corregedor ouvidor relator relatora bastonário investigador investigadora provedor provedora colunista escritor escritora politóloga filósofo filósofa correspondente repórter autor autora eurodeputado eurodeputada dirigente",
  officeEnds: "",
  officesOfWomen:
    "ministra presidenta primeira-ministra diretora secretária governadora prefeita senadora embaixadora deputada conselheira assessora ex-ministra professora historiadora advogada juíza procuradora negociadora",
  institutions:
    "ministério governo presidência chancelaria parlamento congresso senado conselho comitê comité comissão partido embaixada banco gabinete palácio polícia exército tribunal corte serviço administração secretaria oposição direção sindicato casa fundação universidade instituto kremlin itamaraty planalto prefeitura câmara assembleia bancada agência superintendência federação associação confederação empresa companhia grupo hospital igreja clube coletivo bloco coligação autarquia entidade organismo organização instituição escola museu órgão",
  media:
    "publicação jornal agência emissora canal revista rádio semanário site portal televisão diário periódico tv correio gazeta folha",
  audience:
    "jornalistas repórteres deputados imprensa parlamento a_imprensa parlamentares à_imprensa aos_jornalistas senadores",
  titles: "senhor senhora sr sra dr dra dom dona",
  particles: "de da do dos das e",
  metonyms: "kremlin casa_branca planalto pentágono itamaraty",
  abbreviations: "sr sra dr dra etc pág art av jan fev mar abr jun jul ago set out nov dez",
  isHeadFirst: false,
  isProDrop: true,
  isVerbFinal: false,
  isFreeOrder: true,
  dates: {
    months: [
      "janeiro jan",
      "fevereiro fev",
      "março mar",
      "abril abr",
      "maio",
      "junho jun",
      "julho jul",
      "agosto ago",
      "setembro set",
      "outubro out",
      "novembro nov",
      "dezembro dez",
    ],
    weekdays: [
      "segunda-feira segunda segundas-feiras",
      "terça-feira terça",
      "quarta-feira quarta",
      "quinta-feira quinta",
      "sexta-feira sexta",
      "sábado(|s)",
      "domingo(|s)",
    ],
    relativeDays: {
      "-1": "ontem",
      "0": "hoje esta_manhã nesta_manhã esta_tarde nesta_tarde esta_noite",
      "1": "amanhã",
      "-2": "anteontem",
      "2": "depois_de_amanhã",
    },
    narrativeDays: {
      "-1": "na_véspera um_dia_antes no_dia_anterior a_véspera",
      "1": "no_dia_seguinte um_dia_depois",
      "0": "nesse_dia naquele_dia nessa_noite naquela_noite no_mesmo_dia",
    },
    units: {
      day: "dia(|s)",
      week: "semana(|s)",
      month: "mês meses",
      year: "ano(|s)",
      weekend: "fim_de_semana fins_de_semana",
    },
    last: "passad(o|a|os|as) últim(o|a) anterior",
    this: "este esta deste desta neste nesta corrente",
    next: "próxim(o|a) seguinte que_vem",
    ago: "atrás",
    earlier: "antes",
    later: "depois mais_tarde",
    agoBefore: "há",
    numbers: {
      "1": "um uma",
      "2": "dois duas",
      "3": "três",
      "4": "quatro",
      "5": "cinco",
      "6": "seis",
      "7": "sete",
      "8": "oito",
      "9": "nove",
      "10": "dez",
      "11": "onze",
      "12": "doze",
      "14": "catorze quatorze",
      "15": "quinze",
    },
    early: "início começo princípio",
    mid: "meados",
    late: "fim final fins",
    seasons: { spring: "primavera", summer: "verão", autumn: "outono", winter: "inverno" },
    of: "de do da dia",
    on: "na no nesta neste à  última",
    in: "em desde até de no para a do",
    yearWords: "",
    future:
      "vence será serão vai vão deve devem previsto prevista próximo próxima viajará participará se_reunirá terá irá anunciará ocorrerá",
    futureEnds: "rá rão",
    pastEnds: "ou eu iu aram",
    futureBehind: "",
    by: "para",
    partsOfDay: "manhã tarde noite à_noite à_tarde de_manhã pela_manhã",
    ordinals: "",
    during: "durante por há em",
  },
};
