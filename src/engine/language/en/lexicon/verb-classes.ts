import type { Nature } from '../../concept.ts';

/** A list of verbs; an underscore joins a verb to its particle: step_up. */
const verbs = (list: string): readonly string[] =>
  list
    .trim()
    .split(/\s+/)
    .map((verb) => verb.replaceAll('_', ' '));

/** Verbs that say which way, not how far. Transitive and intransitive ones alike. */
export const directionVerbs: readonly string[] = verbs(`
  strengthen improve enhance promote increase decrease reduce raise lower deepen broaden widen expand extend intensify accelerate hasten expedite
  speed_up step_up scale_up scale_down ramp_up ramp_down build_up build_out bring_down bring_up cut cut_down cut_back push_up push_back drive_down
  drive_up tighten loosen relax ease simplify streamline modernise modernize professionalise professionalize optimise optimize upgrade boost bolster
  reinforce consolidate fortify foster encourage stimulate advance further diversify rationalise rationalize limit curb restrict curtail
  contain diminish lessen minimise minimize maximise maximize mitigate alleviate shorten lengthen enlarge grow shrink rise fall decline drop soften
  sharpen toughen harden quicken slow slow_down narrow lighten heighten elevate amplify augment multiply cement solidify step_back pare_back trim
  slim_down tone_down beef_up shore_up firm_up open_up level_up go_up go_down come_down rein_in ratchet_up crank_up whittle_down pull_back draw_down
  scale_back dial_back hold_down keep_down force_down bulk_up tighten_up hone intensify taper_off tail_off move_up move_down swell dwindle plummet climb soar subside recede abate ebb enlarge thin_out flesh_out spur nurture revitalise revitalize energise reinvigorate refine
  perfect intensify de-escalate dampen temper moderate discourage counter tackle weaken worsen deteriorate stem
  roll_back wind_down dial_down dial_up catch_up rebalance invigorate enrich deepen green
`);

/**
 * What kind of doing a verb is, for verbs that are no plain act. A verb that stands nowhere here is an act: it can be promised and it can be
 * checked whether it was done.
 */
export const verbClasses: Readonly<Record<Exclude<Nature, 'act' | 'change'>, readonly string[]>> = {
  announce: verbs(`
    draw_up draft publish establish set_up include adopt revise update complete finish finalise finalize launch start begin commence send submit
    present revert return report inform notify brief appoint designate open close shut_down deliver determine evaluate guarantee sign ratify
    introduce abolish repeal withdraw hand_over transfer take_over move relocate respond reply answer implement organise organize convene hold
    announce place post release purchase buy acquire order procure tender apply conclude approve adapt amend adjust take_up put issue install
    initiate inaugurate incorporate integrate roll_out phase_out carry_out set_out write rewrite reopen resume prolong terminate end suspend decide
    compile formulate develop prepare make produce assemble recruit hire lay_down set_down write_up put_together pull_together scrap drop_the lift_the
    enact decree gazette co-sign countersign accede join leave quit vacate occupy erect construct demolish inaugurate unveil roll_over renew
    reissue reprint relaunch reconvene reschedule adjourn cancel call_off wrap_up round_off bring_forward put_forward put_up_for lay_before bring_before
    table submit file lodge register enrol nominate elect name discuss raise_with table address consult award allocate earmark reserve set_aside second deploy
    station charter designate dismantle rebuild renovate replace convert merge split dissolve award grant assign incorporate embed formalise
    commission conclude circulate distribute dispatch despatch forward communicate translate digitise archive bring cease discontinue
  `),
  result: verbs(`
    restore stabilise stabilize pacify eradicate eliminate take_away defeat solve resolve end_up prevent avert liberate free secure safeguard protect ensure
    reconcile democratise democratize normalise normalize neutralise neutralize cure overcome achieve attain realise realize accomplish reach see_to
    put_an_end remove stamp_out root_out wipe_out drive_out bring_together turn transform render make_sure bring_peace become arrive_at come_to_have
    bring_about preserve halt banish abolish_all rid conquer vanquish unite reunite reunify heal reverse
  `),
  state: verbs(`
    be have exist   lie stand consist contain belong depend own possess hold_true cost amount_to concern involve mean run last differ
    apply_to fall_under stem_from result need require deserve lack matter seem appear look_like rank number total fit face know resemble count
    comprise cover enjoy suffer date rest rely weigh span hail_from stretch    
  `),
  position: verbs(`
    find think believe consider_that feel know conclude_that observe note recognise recognize acknowledge endorse agree disagree accept reject
    appreciate regret thank understand welcome expect hope fear judge deem realise_that regard view condemn request ask doubt dispute deny
    emphasise emphasize stress underline underscore remark recall assume suppose estimate say state argue claim value praise
    applaud deplore support_the_conclusion subscribe concur take_note bear_in_mind
  `),
  practice: verbs(`
    stay remain cooperate co-operate operate collaborate function work meet live serve represent patrol liaise communicate travel participate_regularly govern
    chair observe monitor advise guard vote participate share
  `),
};

/** Verbs of no class that are nouns as often: named so that they are known for verbs where one fits. */
export const plainVerbs: readonly string[] = verbs(`
  aim vouch seek strive pursue fund finance pay support help assist back aid contribute lead head host mentor coach train equip escort guard man staff
  shelter document clear mine supply deliver bring visit study review explore examine test screen check audit monitor map share exchange broadcast
  call press push lobby campaign plead plan promise pledge offer work focus target request urge demand promote benefit stop start rescue protest
  attempt facilitate lend puts pool steer run operate brief cherish treasure laud salute host sow dredge plant vaccinate inoculate reform retrain
  recruit assemble stockpile digitise digitize catalogue restore conserve excavate survey trace track screen vet license certify accredit
  overhaul refurbish renovate subsidise subsidize underwrite sponsor donate lend borrow grant hire lease fit outfit refit retrofit upgrade paint print publish film record
  archive scan photograph sequence breed harvest irrigate drain pump fence seal patch tag label weigh test trial demonstrate exhibit display
  teach lecture tutor educate instruct drill coach advise counsel guide steer oversee supervise inspect police enforce prosecute try convict
  extradite deport repatriate evacuate shelter feed clothe house treat heal nurse immunise operate fly sail drive carry escort tow lift drop
  transport ship store stock repair construct build lay sink patrol inspect protect compensate mediate negotiate contact interview question answer
  wish hope desire attempt chase command control cost count cover date deal delay design doubt draw drive drop enable ensure examine exist expect face
  fail feel field fight figure fish fit fix fly follow force form gain gather generate give grow guide hand hire hit hold increase influence intend interest
  join judge keep know land last launch leave let limit link list live load look lose love make manage mark match mean measure meet move name need note
  notice open oppose order own pass place play point practise present press produce profit project prove provide publish pull punish question raise range
  rank rate reach reason receive record reduce refer reflect refuse regard reject relate release rely remain remove rename repeat replace reply report
  represent require research reserve rest result reveal ride ring risk roll rule run score sell send serve set settle shape show sign sit sleep sort sound
  speak spend spread stand state stay stem step stress stretch struggle suffer suggest suit sum supervise surround swear table talk tax teach tend test
  thank think tie touch tour trace track transfer travel treat trust try turn upgrade urge use value view vote wait walk want warn watch weigh win witness
  wonder work worry write yield operate function facilitate lend borrow insist rely table
  train evacuate return process handle pilot sample survey ban sanction trade rent lease charter insure house welcome attend join engage rally link
`);
