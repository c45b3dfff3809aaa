namespace DocModel.Reading.Tests.Events;

/// <summary>A subject that the clauses before the verb speak for, and none where they speak for none.</summary>
public sealed class EventEvidenceTests
{
    // What stands nearest is inside of an aside.
    [Theory]
    [InlineData("The dealers, anxious not to lose the Brun contract, signed on 3 May 1905 a letter which the mayor had drawn up.", "dealers signed a letter")]
    [InlineData("The pumps, having lost power twice within the hour, stopped working in May 1905.", "pumps stopped working")]
    [InlineData("Her sister Ida, less fortunate, had been sent to a convent in 1905.", "sister Ida sent to a convent")]
    [InlineData("The council, after a debate that lasted until two, agreed on 3 May 1905 to sell the mill.", "council agreed to sell the mill")]
    [InlineData("The claim came before the county court, where Judge Brun, having heard that the sale had been paid for by a loan from the owner’s brother, described it as a trick and refused the costs on 11 August 1906.", "Judge Brun refused the costs")]
    [InlineData("The Reises sold the barn to a branch of the bank, which gave the tenants notice on 18 January 1916.", "branch of the bank gave the tenants notice")]
    [InlineData("His fortune, which he owed to the labour of men whom neither he nor his wife ever met, was lost in the crash of 1772.", "fortune lost in the crash")]
    [InlineData("The ward was given by the widow of a builder in memory of her son, who had been lost at sea in 1912.", "son lost at sea", "widow’s son lost at sea")]
    [InlineData("The mill was run by the widow of the founder, who in 1920 sold it.", "widow of the founder sold mill")]
    [InlineData("The hall was rebuilt by the architect Ada Reis, whose glass roof, described by a critic in 1989 as a lid, began to leak in 1993.", "glass roof described")]
    [InlineData("The mills were closed in 1874, and the hall, after serving as a school and a kennel, was bought in 1988 by two sisters.", "hall bought")]
    [InlineData("It was shown by Herbert Dahl in Alberta, who gave her the credit and visited her in 1984.", "Herbert Dahl visited her", "Herbert Dahl visited")]
    [InlineData("Moe compared the two finds in a paper read to the society in May 1911.", "paper read to the society")]
    [InlineData("We rested for an hour, eating plums, on a bench given in 1936 by the parish.", "bench given")]
    [InlineData("The wall was rebuilt a second time with a grant from the crown that was paid in 1391.", "grant from the crown paid")]
    public void An_aside_holds_no_subject_of_the_verb_behind_it(string text, params string[] labels) => Assert.Contains(ReadEvents.Labels(text), labels.Contains);

    [Theory]
    [InlineData("He sheltered in the barn of Dahl’s uncle, built in 1851.", "barn of Dahl’s uncle built")]
    [InlineData("Nothing came of the plan, since the engineer who had drawn it was killed in May 1905.", "engineer killed")]
    [InlineData("The poor starved in 1905.", "poor starved")]
    [InlineData("Their only daughter, Ida, was born in May 1905.", "only daughter born", "daughter born", "Ida born", "only daughter Ida born", "Ida was born", "Their only daughter was born")]
    [InlineData("The clerks of a bank in Lom struck in 1905.", "clerks of a bank in Lom struck", "clerks of a bank struck")]
    [InlineData("Her map, revised by Brun in 1954 and again in 1988, hangs here.", "map revised")]
    [InlineData("In Norway the Danes were having greater success, having taken Lom in June 1702.", "Danes took Lom")]
    public void What_stands_beside_the_verb_stays_its_subject(string text, params string[] labels) => Assert.Contains(ReadEvents.Labels(text), labels.Contains);

    // Rather no subject than one that did something else.
    [Theory]
    [InlineData("It was he who, on 3 May 1702, when the wine had run out and the cattle had been eaten, refused the terms.", "refused the terms")]
    [InlineData("On 3 May 1902, in fog so thick that the keeper stayed at home, won 3–1.", "won 3–1")]
    [InlineData("Lom drew at Vik in a match that ended in fog so thick that the keeper lost the ball, and on 27 October 1902, with Dahl watching from the stand, won 3–1 against the docks.", "won 3–1")]
    public void Without_evidence_there_is_no_subject(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("On 3 May 1702, when the rain stopped, the fort surrendered.", "rain stopped")]
    [InlineData("The vote came in May 1905, when the strike had failed.", "vote")]
    public void What_had_been_before_does_not_tell_the_day(string text, string label) => Assert.Contains(label, ReadEvents.Labels(text));

    // What was signed or granted stands before the "which".
    [Theory]
    [InlineData("The lease which the abbey granted to Dahl on 6 May 1909 ran for ninety years.", "abbey granted lease to Dahl")]
    [InlineData("The pact that the two dukes signed at Lom in 1612 was burned.", "two dukes signed pact")]
    [InlineData("He lent the mill, which he had inherited from an aunt, to a cousin in 1931.", "lent the mill")]
    [InlineData("The abbey granted a lease to Dahl on 6 May 1909.", "abbey granted a lease to Dahl")]
    [InlineData("The hall in which the two dukes met at Lom in 1612 was burned.", "two dukes met at Lom")]
    [InlineData("The line, which was opened by the king, by the queen and by the mayor in 1905, was sold.", "line opened by the king")]
    public void A_relative_clause_has_its_object_before_it(string text, string label) => Assert.Contains(label, ReadEvents.Labels(text));

    [Theory]
    [InlineData("The society became a limited one on 30 June 1936.", "society became a limited one")]
    [InlineData("On 3 May 1905 the clerk wrote one letter.", "clerk wrote one letter")]
    [InlineData("One of the new switches failed in 1905.", "One of the new switches failed")]
    [InlineData("By the autumn of 1926 they were living apart.", "they were living apart")]
    [InlineData("The lamp was lit until a wave in March 1963 broke it.", "wave broke lamp")]
    [InlineData("She kept the light until a landslip in March 1963 carried away the tower.", "landslip carried away the tower")]
    [InlineData("It was while she was counting them, in the unusually wet spring of 1914, that Reis found the second comet.", "Reis found the second comet")]
    [InlineData("Sixty men had been found work by 1 July 1954.", "Sixty men had been found work")]
    [InlineData("The firm was refused leave to appeal on 3 May 1905.", "firm was refused leave to appeal", "firm was refused leave")]
    [InlineData("Of the sixty boats thirty-one had sunk by June 1902.", "thirty-one sunk", "thirty-one sank", "thirty-one had sunk")]
    [InlineData("In May 1992 the bird was declared critically endangered.", "bird declared critically endangered")]
    [InlineData("A new one, designed by a pupil of Dahl, was begun in 1771.", "new one begun")]
    public void A_phrase_is_whole(string text, params string[] labels) => Assert.Contains(ReadEvents.Labels(text), labels.Contains);

    [Theory]
    [InlineData("The clubs were asked to elect a board. Nine had done so by the end of 1905.")]
    public void What_only_the_sentence_before_says_is_no_event(string text) => Assert.Empty(ReadEvents.Labels(text));

    // Whom a title or a given name told of is a person, and no thing; two that could be meant are nobody.
    [Theory]
    [InlineData("Colonel Ruprecht Brack led the siege. The duke’s brother allowed his men to rest. The senate dismissed Brack in August 1612. He entered the service of the duke in 1613.", "Brack entered the service of the duke")]
    [InlineData("Holm Reis was sent to Lom during the war. There she wrote a book; the draft, sent to the printer in 1942, was lost in a raid, and she rewrote it. It came out in May 1944.", "It came out")]
    [InlineData("The board met a strike at Lom. On the outbreak of war the works was taken over, and from January 1940 it made stretchers.", "works made stretchers")]
    [InlineData("During the war Reis was sent to Lom. She came back on 3 May 1945.", "Reis came back")]
    [InlineData("The yard kept an old engine. A group of clerks from Lom mended it that year, and after a repair that took nine years it ran again on 3 May 1983.", "it ran")]
    [InlineData("The club sold its best player, the winger Ivar Brack, to Lom; he won eleven caps and scored the first goal against Vik in 1956.", "Ivar Brack scored the first goal")]
    [InlineData("The claim, in which Dahl was joined by an order made on 8 May 1905, was heard at Lom. It was stayed in 1906.", "claim stayed", "It was stayed", "stayed")]
    [InlineData("The promise was repeated in 1952, in terms which the board chose to regard as a joke, and it was broken on 8 March 1954.", "promise broken")]
    [InlineData("General Oswald “Ossie” Brack, who has died aged 96, was a builder of bridges. His driver was Karl Moe. He liked his food, and he liked his men. He never spoke of his wars. Promoted to captain in 1972, he went to Lom.", "Promoted to captain")]
    public void A_pronoun_means_what_it_can_mean(string text, params string[] labels) => Assert.Contains(ReadEvents.Labels(text), labels.Contains);
}
