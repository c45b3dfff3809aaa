namespace DocModel.Reading.Events.Labels;

/// <summary>The verbs of each frame, in their plain form.</summary>
internal static class VerbFrameList
{
    public static readonly (VerbNeeds Needs, string Verbs)[] Lists =
    [
        (VerbNeeds.Object,
            "abandon abolish acquire adopt alter amend annex announce annul appoint approve arrange assassinate attain authorise authorize award ban bombard bring build buy capture carry catch cede celebrate "
            + "commission compile complete conduct consecrate construct create damage declare defeat deliver demolish demonstrate describe design destroy devise discover dismantle dispatch draft earn elect enact encounter "
            + "endow erect establish evacuate execute finance find forge found fulfil gain give grant import impose inaugurate include incorporate inherit inspect install introduce invade invent isolate lay make "
            + "modernise modernize murder nationalise nationalize obtain occupy overthrow overturn paint patent perfect plunder point possess present preserve privatise privatize proclaim produce promulgate propose "
            + "purchase put quash ratify rebuild receive reconstruct recruit refurbish reject remodel renew renovate repair repeal replace repulse requisition rescind restore retain reveal sack scrap secure seize "
            + "sponsor steal suppress take translate uncover undertake unveil vacate violate visit"),
        (VerbNeeds.By, "succeed precede"),
        (VerbNeeds.Thing, "accept borrow close compose conquer dissolve edit hold keep rent run exhibit export form improve issue launch leave lose open publish see shut tear win withdraw write"),
        (VerbNeeds.Of, "rob deprive strip rid relieve acquit accuse convict inform notify remind warn assure convince cure purge dispossess divest absolve suspect clear dispose consist"),
        (VerbNeeds.To,
            "reduce limit restrict confine attribute ascribe attach commit condemn sentence expose introduce subject subordinate dedicate devote admit adapt assign allocate allot bequeath donate entrust lend return restore present consign "
            + "contribute lease let link connect annex elevate relegate demote extend leave give grant offer surrender hand cede transfer convert"),
        (VerbNeeds.From, "bar prevent exclude prohibit separate free exempt disqualify dissuade deter discourage save rescue protect banish exile detach extract"),
        (VerbNeeds.With, "supply provide equip furnish replace entrust charge reward arm saddle credit combine confuse align associate endow invest acquaint flood fill load present"),
        (VerbNeeds.Into, "turn convert transform translate divide split merge incorporate integrate force lure trick coax bully plunge"),
        (VerbNeeds.On, "impose inflict bestow confer base lavish focus concentrate spend"),
        (VerbNeeds.For, "exchange mistake substitute swap nominate praise blame put"),
        (VerbNeeds.Against, "pit insure immunise immunize"),
        (VerbNeeds.Among, "divide distribute share split choose"),
        (VerbNeeds.Place, "put lay place set station deposit situate house lodge base plunge stow hoist haul lower"),
        (VerbNeeds.As,
            "know describe regard recognise recognize identify mark establish condemn denounce portray employ designate classify install dismiss hail view interpret treat cite depict brand label categorise categorize adopt hire acclaim reveal "
            + "characterise characterize perceive rank rate disguise certify register"),
        (VerbNeeds.State, "declare proclaim pronounce name appoint elect crown make consider dub call rule think find leave render keep deem paint dye certify adjudge"),
        (VerbNeeds.Doing,
            "urge persuade ask order tell force oblige allow authorise authorize commission invite advise encourage instruct empower use hire lead enable permit compel cause induce convince require forbid challenge tempt inspire motivate "
            + "entitle license teach train condemn implore beg command direct pressure press coax bribe prompt"),
        (VerbNeeds.Infinitive, "vote agree decide resolve promise refuse decline offer threaten undertake vow pledge choose fail try consent elect opt conspire volunteer manage attempt seek hesitate"),
    ];
}
