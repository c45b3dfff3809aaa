namespace DocModel.Reading.Tests.Events;

/// <summary>Subjects around asides of every shape, in lists of verbs and behind openings.</summary>
public sealed class EventAsideTests
{
    [Theory]
    [InlineData("The parish’s charters, long thought lost, came to light in 2016.", "parish’s charters came to light")]
    [InlineData("The charters, believed lost, came to light in 2016.", "charters came to light")]
    [InlineData("Its first pitch, a meadow behind the brewery known as the Swamp, was lost to a road in 1911.", "first pitch lost to a road")]
    [InlineData("A weavers’ guild, one of the oldest in the county, took over the debts in 1934.", "weavers’ guild took over the debts")]
    [InlineData("The lifeboat, one of three built by Lund at Oslo, capsized in 1934.", "lifeboat capsized")]
    [InlineData("The chapel, the work of a mason from Bergen who had lost a hand, collapsed in 1934.", "chapel collapsed")]
    [InlineData("The two brothers, the elder a lawyer and the younger a priest, quarrelled in 1934.", "two brothers quarrelled")]
    [InlineData("A scheme, under which tenants were paid for what they lost, was adopted in 1934.", "scheme adopted")]
    [InlineData("In 1956 a rule, under which tenants were paid, came into force.", "rule came into force")]
    [InlineData("A scheme under which tenants were paid for leaving of their own will, a novelty, was adopted in 1934.", "scheme adopted")]
    [InlineData("The club joined in 1903 and, having come second twice, won the cup in 1909.", "club joined", "club won the cup")]

    [InlineData("They met in a chapel until a hall, the gift of a brewer whose sons went to sea, was opened in 1875.", "hall opened")]
    [InlineData("She was a sealer of 310 tons, the Ragna, and she left Lom on 3 June 1892.", "left Lom")]
    [InlineData("Moe and she left Lom on 3 June 1892.", "Moe and she left Lom")]

    // What a verb has for an object is no subject, and an opening that says when is none either.
    [InlineData("They sold the mill, a ruin beside the brook, mended by Lund in 1911.", "mill mended")]
    [InlineData("Near the mill, a ruin beside the brook, Lund drowned in 1911.", "Lund drowned")]
    public void A_subject_stands_around_an_aside(string text, params string[] labels) => Assert.Equal(labels, ReadEvents.Labels(text));

    [Theory]
    [InlineData("After a walkout that lasted nine weeks the yard reopened on 3 May 1974.", "yard reopened")]
    [InlineData("After a campaign which cost the town £900 the bridge was freed from toll in 1874.", "bridge freed from toll")]
    [InlineData("Before the war that ruined it the firm opened a branch in 1938.", "firm opened a branch")]
    [InlineData("The walkout that lasted nine weeks ended on 3 May 1974.", "walkout ended")]
    [InlineData("The firm that sold the town the mill failed in 1934.", "firm failed")]
    public void What_opens_a_sentence_leaves_the_subject_behind_it(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("The pier was struck by a barge, patched with planks by volunteers, closed to carts, and at last replaced in 1963.", "pier replaced")]
    [InlineData("The pier was weakened by floods, closed to lorries, and finally demolished in 1963.", "pier demolished")]
    [InlineData("They met a mason, born in 1863, and left.", "mason born")]
    public void A_list_of_verbs_has_one_subject(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("By 2014 they had raised two hundred plants, the first of which were set out in May 2015.", "raised two hundred plants", "first of two hundred plants set out")]
    [InlineData("They built four ships, one of which sank in May 2015.", "one of four ships sank")]
    [InlineData("The last of the ships sank in May 2015.", "last of the ships sank")]
    [InlineData("They left Oslo, by which time the war was over, in 1934.", "left Oslo")]
    [InlineData("Obi introduced public audits, the first of which took place in 2013.", "first of public audits")]
    public void Of_which_is_told_of_what(string text, params string[] labels) => Assert.Equal(labels, ReadEvents.Labels(text));

    [Theory]
    [InlineData("The council found in 1962 that the bridge which carried the main road was unsafe.", "council found that the bridge which carried the main road was unsafe")]
    [InlineData("In 1962 the council found that the bridge, which carried the main road, was unsafe.", "council found that the bridge, which carried the main road, was unsafe")]
    [InlineData("In 1962 the council found that the pipes that had been laid before the war were leaking.", "council found that the pipes that had been laid before the war were leaking")]
    [InlineData("In 1962 the council found that the bridge was unsafe, which nobody believed.", "council found that the bridge was unsafe")]
    [InlineData("Terms were agreed on 2 May 1962 under which the cut was withdrawn.", "Terms agreed")]
    [InlineData("In 1962 the state proposed to blow the bridge up, and it fell.", "state proposed to blow the bridge up")]
    [InlineData("On 2 May 1962 the doors stayed shut.", "doors stayed shut")]
    [InlineData("Calls, made one after another in 1962, ruined it.", "Calls made")]
    [InlineData("Karl Moe drowned while bathing at Voss in 1908.", "Karl Moe drowned")]
    [InlineData("Karl Moe came back only once, in 1948, to open a hall.", "Karl Moe came back")]
    [InlineData("Pemberton’s opened its doors in Lund in 1806.", "Pemberton’s opened its doors")]
    [InlineData("Pemberton’s shed burned in 1806.", "Pemberton’s shed burned")]
    [InlineData("It was only after he had left, in May 1975, that the merger went through.", "merger went through")]
    [InlineData("The book was written over the long holiday of 1996 by Karl Moe.", "book written over the long holiday")]
    public void What_was_said_is_not_cut_before_its_verb(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("Anna Berg met the potter Karl Lund in 1931. They married in June 1934.", "Anna Berg and Karl Lund married")]
    [InlineData("Anna Berg hired Karl Lund in 1931. They opened a shop in June 1934.", "Anna Berg and Karl Lund opened a shop")]
    [InlineData("The guild met Karl Lund in 1931. They married in June 1934.", "They married")]
    [InlineData("A local mason, Alan Price, paid the fines in 1931. He sold the shop in 1937.", "Alan Price sold the shop")]
    [InlineData("Ledger was written by Karl Moe in 1930. He sold it in 1937.", "Karl Moe sold Ledger")]
    [InlineData("Bridget Malone led them. Barlow hired guards. Eleven were taken, Malone among them. She was released in 1937.", "Malone released")]
    [InlineData("Enoch Barlow hired guards. Bridget Malone’s house was searched. She was released in 1937.", "Bridget Malone released")]
    public void Two_who_do_something_together_are_named(string text, string label) => Assert.Contains(label, ReadEvents.Labels(text));

    [Theory]
    [InlineData("No otter has been seen here since a survey in 1989.", "survey")]
    [InlineData("The clock has been silent since a repair in 1934.", "repair")]
    [InlineData("The guild refused to sign the agreement in 1968.", "guild refused to sign the agreement")]
    [InlineData("The guild agreed to sign the agreement in 1968.", "agreement")]
    [InlineData("Trouble followed, and in 1968 the club failed to be re-elected.", "club failed to be re-elected")]
    [InlineData("Karl Moe proposed a bridge in a lecture at Bergen in November 1889.", "Karl Moe proposed a bridge")]
    [InlineData("Karl Moe returned to the project as an adviser in 1989.", "Karl Moe returned to the project")]
    [InlineData("The quarrel led to a strike in 1989.", "strike")]
    [InlineData("On Moe’s death in 1831 control passed to his two sons.", "Moe’s death")]
    [InlineData("On the outbreak of war in 1914 the works closed.", "works closed")]
    [InlineData("Control passed to his two sons in 1831.", "Control passed to his two sons")]
    [InlineData("The bank weathered the panic of 1825.", "panic")]
    public void What_a_noun_stands_for_is_told(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("It was the best result since a high in 1989.")]
    [InlineData("In 1968 the club hoped to be elected.")]
    [InlineData("A lecture on the war in 1914 was dull.")]
    public void A_measure_and_a_hope_are_no_events(string text) => Assert.Empty(ReadEvents.Labels(text));

    [Theory]
    [InlineData("Her mother, who had taught her to read music before she could read words, died in the winter of 1907.", "mother died")]
    [InlineData("The house, which nobody who could afford another would have bought, burned down in 1907.", "house burned down")]
    public void A_modal_verb_inside_of_an_aside_makes_no_plan_of_the_clause(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("Its mirror, ordered from Lom in 1886 and delivered, after two accidents, in the spring of 1889, stood on a pier.", "mirror ordered from Lom", "mirror delivered")]
    [InlineData("The allowance, frozen since 2021, is small.", "allowance frozen")]
    [InlineData("The road (closed since 2011) is overgrown.", "road closed")]
    public void A_participle_in_an_aside_has_its_date(string text, params string[] labels) => Assert.Equal(labels, ReadEvents.Labels(text));

    [Theory]
    [InlineData("The players will be old, born in 1995, and slow.")]
    [InlineData("The plant, known since 1911, is rare.")]
    [InlineData("The road has been closed since 2011.")]
    public void A_state_in_an_aside_is_no_event(string text) => Assert.Empty(ReadEvents.Labels(text));
}
