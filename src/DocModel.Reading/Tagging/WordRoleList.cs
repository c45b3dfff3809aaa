namespace DocModel.Reading.Tagging;

/// <summary>The words of each role.</summary>
internal static class WordRoleList
{
    private static readonly (WordRole Role, string Words)[] Lists =
    [
        (WordRole.Of, "of"),
        (WordRole.To, "to towards toward"),
        (WordRole.In, "in"),
        (WordRole.At, "at during"),
        (WordRole.On, "on upon"),
        (WordRole.By, "by"),
        (WordRole.With, "with"),
        (WordRole.For, "for"),
        (WordRole.Between, "between"),
        (WordRole.Near, "near outside off inside around"),
        (WordRole.Into, "into from as against over onto through under past across"),
        (WordRole.Be, "am is are was were be been being"),
        (WordRole.Have, "have has had having ve"),
        (WordRole.Modal, "will would shall should can could may might must ll wouldn couldn shouldn"),
        (WordRole.Negation, "not never didn don doesn wasn weren hadn hasn haven wouldn couldn shouldn isn aren longer still neither nobody nothing"),
        (WordRole.Light,
            "sign signs signed hold holds held host hosts hosted attend attended give gives gave given deliver delivers delivered conclude "
            + "concludes concluded adopt adopts adopted witness witnessed fight fights fought organise organised organize organized convene "
            + "convened stage staged negotiate negotiated draft drafted reach reached conduct conducted launch launches launched mount mounted "
            + "undertook undertaken agreed"),
        (WordRole.Occur,
            "occur occurs occurred happen happens happened come comes came emerge emerges emerged unfolded ensued followed arose arrived"),
        (WordRole.Stative,
            "contain contains contained include includes included number numbered remain remains remained seem seems seemed belong belongs "
            + "belonged consist consists consisted live lives lived know knows knew known earn earned average averaged total totalled totaled "
            + "employ employs employed need needs needed want wants wanted own owned cost costs exist existed stand stands stood lie lies lay "
            + "lasted dated mean means meant represented accounted"),
        (WordRole.Report,
            "say says said argue argues argued show shows shown showed claim claims claimed believe believes believed estimate estimates "
            + "estimated suggest suggests suggested think thinks thought note notes noted explain explains"),
        (WordRole.Plan,
            "plan plans planned planning expect expects expected schedule scheduled due intend intends intended hope hopes hoped aim aims "
            + "aimed envisioned envisages envisaged likely supposed bound hoping expecting going promise promises promised pledge pledged vowed forecast projected slated"),
        (WordRole.Carry,
            "take takes took taken bring brings brought put puts give gives gave set sets send sends sent turn turns turned invite invited "
            + "appoint appoints appointed sell sells sold make makes made move moves moved elect elects elected name names named crown crowned "
            + "transfer transferred add added cede ceded force forced hand handed convert converted change changed lead led expel expelled "
            + "declare declares declared drive drove driven promote promoted merge merged split drew divide divided unite united"),
        (WordRole.Measure,
            "level levels price prices dollars pounds euros edition standard standards model figure figures data number numbers value values "
            + "rate rates study studies survey surveys paper papers report reports average averages peak peaks high highs low lows baseline copy issue target targets "
            + "census term terms total totals population lesson lessons generation class vintage estimate estimates analysis deadline goal goals "
            + "anniversary book chart map catalogue version budget crop harvest end start spring summer autumn winter beginning middle "
            + "night evening morning afternoon dawn eve week weekend hours season years year months days wages wage money inflation position value line mark"),
        (WordRole.Compare, "than like unlike compared comparing versus vs"),
        (WordRole.Vague, "time now today present moment currently nowadays past future recently once soon tomorrow tonight yet"),
        (WordRole.If, "if unless whether"),
        (WordRole.When, "when as"),
        (WordRole.Relative, "who which that whom whose where"),
        (WordRole.Mass,
            "work support revenue inflation trade traffic interest output demand bronze iron steel coal gold silver oil water wine peace light rain "
            + "snow ice business attendance access credit research music power control opposition resistance progress service turnover profit income "
            + "unemployment growth education travel news silence smoke dust grain wool cotton timber paper money debt hunger disease help relief aid"),
        (WordRole.Person, "who whom"),
        (WordRole.Citation, "see cf et al eds ed p pp vol ibid op"),
        (WordRole.Subordinator, "when while whilst because although though whereas where if unless whether that who which whom after before until till once since as"),
        (WordRole.Boundary, "since until till before after beyond from through unto"),
        (WordRole.Particle,
            "end start beginning middle spring summer autumn winter night evening morning afternoon dawn eve week weekend hours "
            + "north south east west out up down off back away over along apart around aside forward ashore together forth aboard abroad home public through in on"),
        (WordRole.Become, "become becomes became"),
        (WordRole.Phase, "begin begins began begun start starts started end ends ended expire expires expired break breaks broke broken enter enters entered"),
        (WordRole.Outcome, "over complete dead free independent lost ready bankrupt extinct empty gone finished"),
        (WordRole.Dates, "date dates dated dating"),
        (WordRole.Hindsight, "later eventually finally ultimately subsequently soon again become go prove"),
        (WordRole.Do, "do does did"),
        (WordRole.Owner, "its their our your my"),
        (WordRole.Trend,
            "rise rises rose risen fall falls fell fallen grow grows grew grown reach reaches reached increase increases increased decrease decreased "
            + "decline declines declined double doubled triple tripled quadrupled drop drops dropped shrink shrank shrunk climb climbs climbed exceed exceeded "
            + "pass passed swell swelled swollen soar soared plunge plunged dwindle dwindled"),
        (WordRole.Period, "season seasons"),
        (WordRole.Fraction, "half halves third thirds quarter quarters per"),
        (WordRole.Witness, "saw sees witnessed witnesses brought brings"),
        (WordRole.Seek, "ask asks asked call calls called appeal appeals appealed apply applies applied vote votes voted press pressed campaign campaigned plead pleaded file filed pay pays paid provide provides provided"),
        (WordRole.Thing, "cup award prize medal trophy shield act bill catalogue gazette clause section article schedule chapter lease permission oath tripos degree version release edition volume"),
        (WordRole.Intransitive,
            "responded reacted replied retaliated arrived appeared disappeared happened occurred resigned emerged collapsed culminated climaxed coincided participated "
            + "cooperated competed collaborated complained intervened insisted relied struggled died stayed remained succumbed rebelled revolted prevailed lapsed capitulated persisted"),
        (WordRole.NameParticle, "von van de der den del della di du da das dos la le ibn bin al zu ten ter"),
        (WordRole.Nothing, "nobody nothing none neither no few"),
    ];

    public static IEnumerable<string> Words => Lists.SelectMany(list => list.Words.Split(' ')).Distinct(StringComparer.Ordinal);

    public static IEnumerable<(string Word, WordRole Role)> Pairs => Lists.SelectMany(list => list.Words.Split(' ').Select(word => (word, list.Role)));
}
