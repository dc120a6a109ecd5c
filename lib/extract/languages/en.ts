import type { Language } from "./language";

export const en: Language = {
  code: "en",
  telltale:
    "the of and to in that was for is on with said by at from has have had are were be as an his her they who not which will would this after",
  cues: {
    say: "marvel(ed|led|s) grumbl(ed|es) grip(ed|es) groan(ed|s) moan(ed|s) fret(ted|s) demur(red|s) blurted seeth(ed|es) snort(ed|s) underscor(ed|es) intimat(ed|es) impl(ied|ies) recommend(ed|s) puts_it summed_it_up sums_it_up parr(ied|ies) bristled smiled smiles nodded nods gloat(ed|s) threaten(ed|s) interrupted let_on lets_on said say says saying argue insist assert claim suggest warn indicate explain note stress complain allege contend concede tell tells told telling state(d|s) stating claim(ed|s) claiming argue(d|s) arguing insist(ed|s|ing) assert(ed|s|ing) maintain(ed|s) declare(d|s) declaring announce(d|s) announcing explain(ed|s|ing) warn(ed|s|ing) suggest(ed|s|ing) indicate(d|s) indicating remark(ed|s|ing) comment(ed) commenting mention(ed|s|ing) wr(ote|ites|iting) tweet(ed|s|ing) texted emailed muttered murmured deadpanned cried screamed post(ed) quip(ped|s) joke(d|s) repl(ied|ies|ying) respond(ed|s) responding answer(ed|s) recall(ed|s) observe(d|s) note(d|s) noting stress(ed|es|ing) emphasi(sed|zed|ses|zes|sing|zing) underlin(ed|es|ing) point(ed)_out points_out pointing_out predict(ed|s|ing) promis(ed|es|ing) pledg(ed|es|ing) vow(ed|s|ing) complain(ed|s|ing) believe(s|d) shared_with conceded concedes stipulated testified testifies urged urges cautioned cautions conclude(d|s) concluding alleg(ed|es|ing) reveal(ed|s|ing) disclos(ed|es|ing) hint(ed|s|ing) made_clear made_it_clear made_plain let_it_be_known shouted snapped whispered boasted estimated contend(ed|s) proclaimed stated reiterat(ed|es|ing) repeated repeats order(ed) wonder(ed)_aloud joked thundered sneered shot_back fired_back went_further opined declares put_it gave_assurances assur(ed|es|ing) promised demanded demands lament(ed|s) thought thinks think reflect(ed|s) sigh(ed|s) laughed chuckled grinned shrugged counter(ed|s) retort(ed|s) riposted barked growled fum(ed|es|ing) rag(ed|es) hissed ventured offered mus(ed|es) summed_up sums_up chimed_in interjected advis(ed|es) recount(ed|s) relayed confid(ed|es) volunteered specif(ied|ies) elaborat(ed|es) clarif(ied|ies) plead(ed|s) begged implored sw(ore|ears) bragg(ed|s) enthused gushed reckon(ed|s) attest(ed|s) intoned hit_back hits_back hit_out hits_out lashed_out chipped_in piped_up object(ed) protest(ed) worried worries confessed remembered exclaimed counsel(led|ed) emails messaged texts tweets broke_in cut_in theorized theorised speculat(ed|es|ing) ruled let_slip summarized summarised summari(zes|ses) blasted raved ranted ribbed crowed sniffed whisper(s) joking drawled stammered pronounced bemoaned howled roared yelled teased taunted mocked jibed deflected dodged began begins read_out ad-libbed murmurs mutters used_to_say liked_to_say likes_to_say was_fond_of_saying is_fond_of_saying would_often_say limited_himself_to_saying limited_herself_to_saying confined_himself_to_saying confined_herself_to_saying",
    add: "add(ed|s|ing) continued went_on goes_on concluded further_said went_on_to_say goes_on_to_say",
    report: "report(ed|s) reporting writes learn(ed|t) understands broadcast published",
    deny: "den(ied|ies|y|ying) reject(ed|s|ing) dismiss(ed|es|ing) refut(ed|es|ing|e) rebut(ted|s) disput(ed|es|ing) contradict(ed|s|ing) disavow(ed|s) repudiat(ed|es|ing) rubbish(ed|es) scoff(ed|s)_at ruled_out rules_out brushed_off brushed_aside laughed_off shot_down slapped_down batted_away batted_aside swatted_away swatted_aside shrugged_off knocked_down pushed_back pours_cold_water poured_cold_water debunk(ed|s) denounc(ed|es) waved_away waves_away reject dismiss dispute",
    confirm:
      "confirm(ed|s|ing) acknowledg(ed|es|ing) admit(ted|s|ting) conced(ed|es|ing) corroborat(ed|es) verif(ied|ies) agree(d|s) affirm(ed|s|ing) confess(ed|es) confirm admit acknowledge",
    query:
      "question(ed|s|ing) doubt(ed|s|ing) ask(ed|s|ing) wonder(ed|s|ing) cast_doubt casts_doubt casting_doubt challeng(ed|es) express(ed)_doubt(|s) voiced_doubt(|s) inquired doubt question",
    describe:
      "describ(ed|es|ing) call(ed|s|ing) label(led|ed|s) brand(ed|s|ing) dubbed characteri(sed|zed) denounced termed refer(red)_to hail(ed|s) praised slammed spoke_of speaks_of spoke_about speaks_about talk(s|ed)_of talk(s|ed)_about likened liken(s) compared_to derided deride(s) mocked hail(s) praise(s) slam(s) panned pans decr(ied|ies) ridicul(ed|es) portray(ed|s) cast_as nicknamed condemn(ed|s) lambast(ed|es) blast(s) attack(ed|s) criticis(ed|es) criticiz(ed|es) referred refers_to accus(ed|es) invoked deplored deplores lauded lauds complained_of complains_of boast(ed|s)_of boasted_about warned_of warns_of welcomed welcomes hinted_at attribut(ed|es) blam(ed|es) promised cit(ed|es)_what blam(ed|es) wish(ed|es) thanked thanks describe call label brand characterise characterize hail slam spoken_of spoken_about introduced_as presented_as introduced compared calls_it called_it regard(ed|s) accusing blaming considers considered",
    silence:
      "declin(ed|es|ing)_to_comment refus(ed|es|ing)_to_comment would_not_comment wouldn't_comment did_not_comment didn't_comment has_not_commented have_not_commented had_not_commented did_not_respond didn't_respond did_not_reply had_not_replied has_not_responded had_not_responded did_not_answer offered_no_comment had_no_comment gave_no_comment was_unavailable_for_comment were_unavailable_for_comment could_not_be_reached declin(ed|es)_to_say refused_to_say would_not_say declined_to_discuss refused_to_discuss would_not_discuss declined_to_elaborate did_not_immediately_respond did_not_immediately_reply declined_to_be_drawn declined_comment",
  },
  cueOrNoun:
    "claims reports comments states notes remarks doubts questions answers posts post comment claim report hints promises demands orders order challenges estimates calls labels brands objects praise attack blasts blast thanks texts emails tweets thought laughed texts protests condemns call label brand question doubt",
  participles:
    "saying telling stating claiming arguing insisting asserting announcing explaining warning suggesting indicating remarking commenting mentioning writing noting stressing adding continuing denying rejecting dismissing confirming acknowledging admitting questioning calling describing branding concluding reporting replying emphasising emphasizing pointing_out citing refuting asking conceding declaring reiterating complaining hinting assuring lamenting accusing blaming",
  notCueAfter: "which when if as being was is were be been it's gets got getting widely",
  accordingTo:
    "according_to in_the_words_of in_the_view_of as_per delivered_by issued_by written_by signed_by penned_by posted_by read_out_by sent_by put_out_by released_by voiced_by offered_by denial_by denial_from statement_by statement_from message_from letter_from the_words_of line_from word_from response_from reply_from answer_from tweet_from tweet_by post_by comment_from comments_from quote_from to_quote in_the_judgment_of in_the_opinion_of in_the_eyes_of the_verdict_of as_told_by rebuttal_from rebuttal_by reaction_from",
  accordingToThem: {
    he: "in_his_view in_his_words in_his_opinion according_to_him in_his_telling",
    she: "in_her_view in_her_words in_her_opinion according_to_her in_her_telling",
    they: "in_their_view in_their_words in_their_telling",
    either: "",
  },
  accordingAfter: "",
  citing:
    "which_relied_on which_relies_on drawing_on citing quoting quotes cites cited quoted referring_to relying_on on_the_word_of based_on with_reference_to",
  through:
    "cited_by quoted_by interview_with interview_to in_an_interview_with in_an_interview_to in_comments_to in_remarks_to in_a_statement_to in_an_interview_for speaking_to talking_to interviewed_by carried_by as_reported_by told_to reported_by on_condition_of_anonymity_to asked_by questioned_by pressed_by speaking_on in_conversation_with in_an_interview_on in_a_conversation_with",
  that: "that whether if how why",
  bareThat:
    "said says say saying tells told tell telling claim(s|ed|ing) insist(s|ed|ing) believe(s|d) thinks thought think reckon(s|ed) suggest(s|ed) argue(s|d) warn(s|ed) indicate(d|s) note(d|s) announced reported reports report learned learnt understands revealed reveals predict(s|ed) hint(s|ed) assert(s|ed) maintain(s|ed) complain(ed|s) contend(ed|s) allege(d|s) explained stated states stressed added adds adding replied wrote writes tweeted posted promised vowed pledged swore assured concluded joked recalled remembered repeated estimated mentioned shared_with made_clear made_it_clear",
  negation:
    "not never no neither nor didn't don't doesn't hasn't haven't hadn't won't wouldn't cannot can't couldn't stopped_short_of without",
  partly: "partly partially in_part half",
  noComment: "no_comment",
  nonDenial:
    "neither_confirm(ed|s)_nor_den(ied|ies) neither_den(ied|ies)_nor_confirm(ed|s) not_confirm_or_deny neither_confirm_nor_deny stopped_short_of_denying not_den(y|ied) not_dispute(|d) not_rule_out not_ruled_out not_reject declined_to_deny refused_to_deny declined_to_confirm_or_deny refused_to_confirm_or_deny declined_to_confirm refused_to_confirm did_not_confirm would_not_confirm without_denying sidestepp(ed|ing) dodg(ed|ing) neither_confirmed_nor_denied didn't_deny didn't_rule_out doesn't_deny",
  falsity:
    "false untrue nonsense not_true no_truth nothing_true fabricat(ed|ion|ions) fake lie lies invention invented rubbish baseless groundless unfounded not_correspond pure_fiction fiction is_made_up are_made_up were_made_up story_was_made_up report_was_made_up all_made_up simply_made_up entirely_made_up completely_made_up absurd ridiculous",
  auxiliaries:
    "has had have was were is are be been did does do to will would could may might must also would_have then can should",
  adverbs:
    "instead indeed unofficially eventually finally moreover nonetheless nevertheless besides yet also later earlier further then again previously recently flatly categorically firmly strongly publicly privately repeatedly immediately swiftly quickly reportedly bluntly simply now still always initially subsequently twice angrily partly partially briefly already bluntly emphatically vehemently roundly meanwhile only never not even however too neither nor outright quietly soon afterwards openly once tersely curtly drily dryly calmly coldly sharply apparently all both merely politely officially formally just indignantly softly jokingly wryly",
  conjunctions: "and but or then",
  barriers: "while whereas although though",
  soCalled:
    "so-called nicknamed titled entitled word words term phrase slogan motto headline headlined codenamed nickname moniker hashtag",
  definite: "the this that his her their its those these",
  indefinite:
    "a an one two three four five six seven eight nine ten several some many another other most both multiple few numerous unnamed anonymous various either neither each every eleven twelve fifteen twenty dozens hundreds",
  places: "in at on from during after before outside inside",
  prepositions:
    "of for in at on from with to by about over regarding against after under within inside between into near than as around",
  headsWithTo: "aide aides adviser advisor advisers assistant ambassador envoy counsel spokesperson deputy",
  tellers: "told tell tells telling assured assures",
  others: "one another a_second a_third the_other the_second",
  onlyBehind: "",
  them: "whom them those the_two the_three the_four",
  links:
    "of for in at from with inside within familiar close briefed who whose near involved on knowledgeable privy speaking working",
  pronouns: { he: "he", she: "she", they: "they", it: "it" },
  agents: "by",
  opinions: "",
  minds:
    "believe(s|d) thought thinks think reckon(ed|s) feel(s) felt considers considered fears feared hopes hoped sees wants suspects",
  kin: {
    he: "husband son brother father uncle nephew grandson widower stepson brother-in-law son-in-law father-in-law boyfriend",
    she: "wife daughter sister mother aunt niece granddaughter widow stepdaughter sister-in-law daughter-in-law girlfriend",
  },
  mouths: "spokesman spokeswoman spokesperson lawyer attorney adviser advisor aide",
  cries:
    "cries shouts chants calls accusations rumours rumors whispers boos jeers talk reports echoes shades",
  works:
    "article book report film movie song essay novel series documentary paper play poem exhibition editorial operation project programme program plan album memoir titled entitled headlined campaign podcast episode show pamphlet treatise study chapter slogan doctrine codenamed",
  latter: "",
  issued:
    "delivered issued written signed penned posted read sent released voiced offered dictated given put_out phrased uttered circulated",
  utterances:
    "denial rebuttal speech tweet letter response reply answer verdict retort riposte explanation message advice reaction assessment conclusion rejoinder comeback comment statement line defence defense summary prediction tweet warning remark words diagnosis quote quotation",
  own: { he: "his", she: "her", they: "their" },
  authors: "i we",
  asides:
    "for_his_part for_her_part for_its_part for_their_part in_turn at_the_time at_one_point on_the_other_hand in_response at_first for_now as_well of_course in_return once_more by_contrast on_air in_private in_public with_a_smile with_a_shrug with_a_laugh with_a_grin on_the_record off_the_record in_passing in_the_end on_camera",
  anonymous:
    "source(|s) insider(|s) official(|s) person people aide(|s) diplomat(|s) adviser(|s) advisor(|s) staffer(|s) contact(|s) lawmaker(|s) analyst(|s) observer(|s) expert(|s) minister(s) colleague(|s) ally allies confidant(|s) interlocutor(|s) associate(|s) officer(|s) politician(|s) employee(|s) friend(|s) witness(|es) man woman veteran deputies member(|s) envoy(s) bureaucrat(|s) courtier(|s) executive(|s) spokesperson(s) spokesmen of_them participant(|s) civil_servant(|s) commentator(|s) blogger(|s) milblogger(|s) critic(|s) guest(|s) attendee(|s) figure(|s) resident(|s) hand(s) regular(|s) passer-by passers-by neighbour(|s) neighbor(|s) shopper(|s) voter(|s) protester(|s) demonstrator(|s) bystander(|s) worker(|s) legislator(|s) backbencher(|s) counterpart(|s) supporter(|s) opponent(|s) pundit(|s) negotiator(|s) adversar(y|ies) courtiers onlookers onlooker mp(s) senator(s) delegate(|s) strategist(|s) mandarins mandarin headteacher operative(|s) donor(|s) banker(|s) trader(|s) investor(|s) doctors staff staffers relative(|s) academic(|s) activist(|s) lawyer(|s) adviser's reader(|s) listener(|s) viewer(|s) others businessman businessmen tycoon(|s) cousin(|s) classmate(|s) neighbour's barber persons insider",
  anonymousAdjectives:
    "unnamed anonymous senior top high-ranking western government foreign former second third presidential ministry military diplomatic security intelligence official well-placed informed party palace long-time longtime retired local own unidentified state cabinet kremlin same junior middle-ranking separate regional well-connected old defence defense court",
  offices:
    "minister president premier prime chancellor spokesman spokeswoman spokesperson secretary chief head director leader governor mayor senator general colonel marshal admiral ambassador envoy speaker deputy vice chairman chairwoman chair commander king queen prince princess judge prosecutor lawmaker legislator parliamentarian mp diplomat adviser advisor lawyer aide analyst expert professor historian economist editor commissioner press foreign interior defence defense finance economy justice health energy former acting ex-minister ex-president representative negotiator chief-of-staff strategist executive manager founder owner sergeant captain lieutenant major minister's councillor politician author columnist journalist reporter correspondent treasurer attorney counsel researcher scholar activist blogger observer officer veteran coach prime-minister biographer novelist bishop archbishop cardinal priest pastor rabbi imam mullah sheikh duke duchess emperor empress baron count countess earl duchess sultan emir ayatollah minister-president whip backbencher congressman congresswoman assemblyman alderman chancellor's undersecretary under-secretary surgeon doctor physician nurse teacher farmer pensioner student driver shopkeeper engineer scientist sociologist psychologist pollster politologist critic presenter anchor broadcaster publisher organiser organizer campaigner convener comptroller auditor ombudsman inspector detective constable superintendent brigadier commodore lieutenant-general rear-admiral vice-president vice-chancellor co-founder ex-wife widow banker trader investor billionaire businessman businesswoman entrepreneur tycoon mogul actor actress singer director-general secretary-general co-leader co-chair chairperson premier-elect president-elect mayor-elect milblogger barber",
  officeEnds: "",
  officesOfWomen: "spokeswoman chairwoman queen princess",
  institutions:
    "airline firm retailer carrier insurer lender brewer bookmaker conglomerate ministry government office department administration council committee commission parliament party agency service court embassy bank bureau palace cabinet police army secretariat union alliance assembly senate congress directorate institute authority chancellery federation university company corporation foundation movement presidency bloc delegation directorate board command headquarters kremlin house faction institution centre center directorate treasury opposition congress inspectorate ombudsman consulate commissariat registry prosecutor's regulator watchdog monastery church diocese charity society league club campaign ministry's fund trust exchange tribunal division brigade regiment corps fleet militia junta politburo military navy inquiry association brotherhood school hospital clinic museum theatre body organisation organization",
  media:
    "article site newspaper paper daily weekly agency broadcaster channel outlet magazine website station newsletter tabloid times post herald tribune gazette courier journal news telegraph observer guardian chronicle bulletin mirror press wire television tv radio portal blog dispatch examiner ledger record standard sentinel express star",
  audience:
    "reporters journalists lawmakers parliament deputies colleagues the_press viewers listeners correspondents media everyone us him her them me a_press_conference a_news_conference a_weekly_briefing a_press_briefing a_news_briefing a_briefing senators supporters delegates members people allies aides the_media the_chamber staff friends voters",
  titles:
    "dame baroness viscount mr mrs ms miss dr sir lord lady prof madam mr. mrs. ms. dr. prof. gen. col. sen. gov. rep. lt. rev. gen col sgt lt maj capt brig adm coun cllr ald insp supt det cpl cdr cmdr revd",
  particles: "de da dos do di van von der den al el bin ibn la le du of-the y",
  metonyms: "kremlin pentagon downing_street white_house élysée foggy_bottom",
  abbreviations:
    "mr mrs ms dr prof gen col sen gov rep lt sgt st jr sr vs etc e.g i.e no jan feb mar apr jun jul aug sep sept oct nov dec inc ltd co u.s u.k u.n a.m p.m mt capt adm maj rev hon",
  isHeadFirst: false,
  isProDrop: false,
  isVerbFinal: false,
  isFreeOrder: false,
  dates: {
    months: [
      "january jan",
      "february feb",
      "march mar",
      "april apr",
      "may",
      "june jun",
      "july jul",
      "august aug",
      "september sep sept",
      "october oct",
      "november nov",
      "december dec",
    ],
    weekdays: [
      "monday mon mondays",
      "tuesday tue tues",
      "wednesday wed",
      "thursday thu thurs",
      "friday fri",
      "saturday sat",
      "sunday sun",
    ],
    relativeDays: {
      "-1": "yesterday last_night yesterday_evening yesterday_morning",
      "0": "today tonight this_morning this_afternoon this_evening earlier_today",
      "1": "tomorrow",
      "-2": "the_day_before_yesterday",
      "2": "the_day_after_tomorrow",
    },
    narrativeDays: {
      "-1": "a_day_earlier the_day_before the_previous_day one_day_earlier a_day_before the_night_before the_evening_before a_day_previously",
      "1": "the_next_day the_following_day a_day_later the_day_after one_day_later the_next_morning",
      "0": "that_evening that_night that_morning that_same_day that_afternoon that_same_evening the_same_day that_day the_same_evening",
    },
    units: { day: "day(|s)", week: "week(|s)", month: "month(|s)", year: "year(|s)", weekend: "weekend(|s)" },
    last: "last the_previous the_past previous",
    this: "this the_current of_this",
    next: "next the_coming the_following",
    ago: "ago",
    earlier: "earlier before previously",
    later: "later",
    agoBefore: "",
    numbers: {
      "1": "a an one",
      "2": "two a_couple_of",
      "3": "three",
      "4": "four",
      "5": "five",
      "6": "six",
      "7": "seven",
      "8": "eight",
      "9": "nine",
      "10": "ten",
      "11": "eleven",
      "12": "twelve",
    },
    early: "early the_beginning_of the_start_of beginning_of start_of",
    mid: "mid middle_of the_middle_of mid-",
    late: "late the_end_of end_of the_close_of",
    seasons: { spring: "spring", summer: "summer", autumn: "autumn fall", winter: "winter" },
    of: "of the",
    on: "on",
    in: "in since by until before after during from of throughout late early for",
    yearWords: "",
    future:
      "expires ends begins starts opens reopens resumes convenes faces retires votes hosts departs arrives returns concludes let's see_you wait_until will would won't shall is_to are_to due upcoming scheduled plans planned set_to is_expected are_expected to_be_held next forthcoming expected to_attend is_set",
    futureEnds: "",
    pastEnds: "ed",
    futureBehind: "",
    by: "by until till",
    partsOfDay: "morning afternoon evening night",
    ordinals: "st nd rd th",
    during: "for over within during in nearly almost about around more_than less_than",
  },
};
