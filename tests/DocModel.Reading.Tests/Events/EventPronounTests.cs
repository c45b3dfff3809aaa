namespace DocModel.Reading.Tests.Events;

/// <summary>Whom the pronouns of labels mean, and when that stays open.</summary>
public sealed class EventPronounTests
{
    [Theory]
    [InlineData("General Holt dismissed Rask on 25 June 1642. He checked the enemy in July 1642.", "General Holt checked the enemy")]
    [InlineData("Holm put it more coarsely. In May 1726 he marched on the capital.", "Holm marched on the capital")]
    [InlineData("Mr Dahl called on Monday. He left for Norland on 5 June 1862.", "Mr Dahl left for Norland")]
    [InlineData("The mayor resigned in 1903. He left for Norland in 1904.", "mayor left for Norland")]
    [InlineData("Anna Lund, chosen to lead the party, was killed on 7 August 1642 when her horse fell, and Per Holm was summoned in her stead. He arrived on 12 August 1642.", "Per Holm arrived")]
    [InlineData("When Kern crossed the river, Varl was at home. He fled to Lom in March 1649.", "Varl fled to Lom")]
    [InlineData("Holm let him go. He fled to Lom in March 1649.", "fled to Lom")]
    [InlineData("In June 1918 the board ordered a review from Professor Karl Moe. He reported in February 1919.", "Professor Karl Moe reported")]
    [InlineData("Edgar Holm founded the bank in 1871. His son Harlan, who succeeded him, had larger ideas. He opened a branch in Ostby in 1902.", "Harlan opened a branch")]
    [InlineData("Boat 12 brought Karin Moe to Lom in May 2013. She died in 2014.", "Karin Moe died")]
    [InlineData("A chemist at the works, Mr Karl Moe, warned the board in May 2013. He resigned in 2014.", "Mr Karl Moe resigned")]
    [InlineData("Dahl’s diary was printed. He died in Lom in 1702.", "Dahl died in Lom")]
    [InlineData("Thomas Dahl began it. The idea came to Dahl in a boat. He announced the discovery in 1729.", "Dahl announced the discovery")]
    [InlineData("We regret the death of our president, Karl Moe. He founded the firm in 1961.", "Karl Moe founded the firm")]
    [InlineData("Holm’s daughter Edith gave the house to the town. She died in 1979.", "Edith died")]
    public void Who_acts_is_named_from_the_sentences_before(string text, string label) => Assert.Contains(label, ReadEvents.Labels(text));

    [Theory]
    [InlineData("Jonas Rask was born in 1712. At nine he sang in the choir, and when his voice broke the bishop paid for his lessons. He married in May 1735. He wrote his first song in 1738.", "Rask married", "wrote his first song")]
    [InlineData("Inga Rask was born in 1712. At nine she sang in the choir, and when her father died the bishop paid for her lessons. She married in May 1735. She wrote her first song in 1738.", "Rask married", "wrote her first song")]
    [InlineData("Jonas Rask was born in 1712. The bishop paid for lessons. He died in May 1735.", "bishop died")]
    public void Whom_a_life_is_about_is_meant_sooner_than_an_office_that_it_names_in_passing(string text, params string[] labels) => Assert.All(labels, label => Assert.Contains(label, ReadEvents.Labels(text)));

    [Theory]
    [InlineData("Shareholders approved the deal on 20 December 1918, and it closed on 1 February 1919.", "deal closed")]
    [InlineData("The Swedish garrison held Lom until the night of 10 June 1642, when it broke out westward.", "Swedish garrison broke out westward")]
    [InlineData("The probe was built by Olsen. It was launched in December 1993.", "probe launched")]
    [InlineData("The ministers initialled the treaty on 16 October 1925. It was signed in Lom on 1 December 1925.", "treaty signed in Lom")]
    [InlineData("The Fisheries Act 1920 received the royal assent on 3 May 1920. It came into force on 1 June 1920.", "Fisheries Act 1920 came into force")]
    [InlineData("Dahl asked for a conference in May 1936; it met at Lom in June 1936.", "conference met at Lom")]
    [InlineData("Work went on until the earthquake. That struck on 6 April 1667.", "earthquake struck")]
    [InlineData("The service ran for sixty years. It stopped in 1953.", "service stopped")]
    [InlineData("The company made its first loss in 1983. In 1987 it was bought by the Dutch group Verhoef.", "company bought by the Dutch group Verhoef")]
    [InlineData("Parliament declared independence in June 1918; it was restored in August 1991.", "independence restored")]
    [InlineData("The museum lent the painting to a school in Leeds in 1939, and it came back in 1950.", "painting came back")]
    [InlineData("The museum lent the painting to a school in 1939, and it closed in 1950.", "museum closed")]
    [InlineData("The guild bought the house in 1920, and it was sold in 1950.", "house sold")]
    [InlineData("The bridge replaced the ferry in 1920; it was rebuilt in 1950.", "bridge rebuilt")]
    [InlineData("The duke granted the town a charter in 1214; it was confirmed in 1270.", "charter confirmed")]
    [InlineData("Lom had walls. Pirates besieged it in 1466.", "Pirates besieged Lom")]
    [InlineData("Mr Dahl returned the keys in 1903. The office sent them back in 1904.", "office sent keys back")]
    public void What_acts_or_is_acted_on_is_named(string text, string label) => Assert.Contains(label, ReadEvents.Labels(text));

    [Theory]
    [InlineData("Peder Holm died in October 1918. His brother ran the bank until 1932, when he sold the house.", "he sold the house")]
    [InlineData("War closed the theatre in 1939. It reopened in 1945.", "It reopened")]
    [InlineData("Lund met Holt in 1901, and Dahl came too. He died in 1903.", "He died")]
    [InlineData("Dahl signed the player Karl Moe. He was killed in 1917.", "He was killed")]
    [InlineData("The fire destroyed the old stand; its replacement was opened in August 1983.", "replacement opened")]
    [InlineData("Inga Coyle took her seat and made her speech in 1963; she lost it in 1974.", "Inga Coyle lost it")]
    [InlineData("The orbiter met the comet in 1986. Pictures showed it in 2003.", "Pictures showed it")]
    [InlineData("The club was small. Its first match, in May, was lost. It won the cup in 1925.", "club won the cup")]
    [InlineData("For nearly thirty years nothing happened. In 2005 it was opened as a bath.", "opened as a bath")]
    [InlineData("Ada Finch won a scholarship to the high school in 1898 and left it in 1902.", "Ada Finch left it")]
    [InlineData("Kari Moe was angry, and the town hired an auditor. His report came out in June 1912.", "report came out")]
    [InlineData("Moe won the competition for the bridge. It was finished in 1967.", "It was finished")]
    [InlineData("The firm’s record is mixed. It published its accounts in 1983.", "published its accounts")]
    public void Where_two_could_be_meant_nobody_is_named(string text, string label) => Assert.Contains(label, ReadEvents.Labels(text));

    [Theory]
    [InlineData("Dahl’s memoirs came out after his death in 1929.", "Dahl’s death")]
    [InlineData("Thomas Dahl stayed at Lom until his resignation in May 1833.", "Thomas Dahl’s resignation")]
    [InlineData("The Voters’ League came too late. Its chairman resigned in May 1833.", "Voters’ League’s chairman resigned")]
    [InlineData("Karl Moe was a weaver. His wife died in 1833.", "Karl Moe’s wife died")]
    public void Whose_it_was_is_told(string text, string label) => Assert.Contains(label, ReadEvents.Labels(text));

    private const string Life = "Karin Moe\n\nKarin Moe was a painter. She never spoke of her youth. ";

    [Theory]
    [InlineData("She taught at Lom. In 1921 she married the chemist Otto Brun. He died of typhoid in 1926.", "married the chemist Otto Brun", "Otto Brun died of typhoid")]
    [InlineData("She moved to Lom in 1921. Her teacher was Ivar Dahl. He died of typhoid in 1926.", "moved to Lom", "Ivar Dahl died of typhoid")]
    [InlineData("She retired in 1936. Moe sold the house in 1937.", "Moe retired", "Moe sold the house")]
    [InlineData("She worked for the agent Hugo Brandt. When Brandt retired in 1930, she went on. In 1931 she moved to Lom.", "Brandt retired", "moved to Lom")]
    [InlineData("The Queen opened the hall in 1930. By then Otto was ill. She retired in 1936.", "Queen opened the hall", "Moe retired")]
    [InlineData("Her first print was made by Anna Neele. In 1922 she was elected to the academy.", "elected to the academy")]
    [InlineData("In 1921 the city offered her a house.", "city offered Moe a house")]
    [InlineData("It was Anna Menn who taught her to draw. She returned to Lom in 1962.", "returned to Lom")]
    [InlineData("She had three sons, one of whom, Siri, was lazy. In 2002 she was given a medal.", "given a medal")]
    public void The_person_whom_a_text_is_about_needs_no_name(string text, params string[] labels) => Assert.Equal(labels, ReadEvents.Labels(Life + text));

    [Fact]
    public void A_title_may_say_more_than_whom_a_text_is_about() => Assert.Contains("painted the hall", ReadEvents.Labels("Karin Moe and the art of glass\n\nThe editor was kind. She had a shop, and her boat lay by. Moe never rested. In 1920 it rained. She painted the hall in 1921."));

    [Fact]
    public void The_person_whom_a_text_is_about_takes_part()
    {
        var e = Assert.Single(ReadEvents.In(Life + "She moved to Lom in 1921.", out _));
        Assert.Equal(["Karin Moe"], e.Participants);
        Assert.Equal("moved to Lom", e.Label);
    }

    [Fact]
    public void A_label_whose_name_stands_elsewhere_lies_in_its_own_sentence()
    {
        var e = ReadEvents.In("Holm put it coarsely. In May 1726 he marched on the capital.", out var text)[^1];
        Assert.Equal("marched on the capital", text.Substring(e.LabelSpan.Start, e.LabelSpan.Length));
    }

    [Theory]
    [InlineData("By 1921 every parish had joined. Lom began to print it in May 1924.", "Lom began to print it")]
    [InlineData("The parish bought a press. Lom began to use it at once. In 1930 the council sold it.", "council sold press")]
    [InlineData("The parish bought a press. The council voted on it. In 1930 a fire ruined it.", "fire ruined press")]
    [InlineData("Every parish kept a ferry. A storm wrecked it in 1924.", "storm wrecked ferry")]
    [InlineData("The Revd Oswin Clegg left for Lom. It was found in 1909.", "It was found")]
    [InlineData("The ring was made by Karl Moe. The drawings were checked by Mrs A. B. Holm. In 1912 she sold the plates.", "sold the plates")]
    public void One_of_many_is_not_it_and_it_stays_what_it_was(string text, string label) => Assert.Contains(label, ReadEvents.Labels(text));

    [Theory]
    [InlineData("In 1921 the Northern bought a controlling share, and two years later it raised the fares.", "Northern raised the fares")]
    [InlineData("The council founded a company in 1921, and two years later it bought the mill.", "company bought the mill")]
    [InlineData("The council built a bridge in 1921, and in 1930 it collapsed.", "bridge collapsed")]
    [InlineData("Ledger began as an experiment by Karl Moe, then a student. He released version 0.1 in March 2007.", "Karl Moe released version 0.1")]
    [InlineData("The estate passed to a nephew in 1851. He sold the last farms in 1854.", "nephew sold the last farms")]
    [InlineData("The estate passed to a company in 1851. He sold the last farms in 1854.", "sold the last farms")]
    [InlineData("The barque was wrecked. She was condemned at Vik and broken up in 1933.", "broken up")]
    public void The_verb_of_a_pronoun_says_who_can_be_meant(string text, string label) => Assert.Contains(label, ReadEvents.Labels(text));

    [Theory]
    [InlineData("In 1912 the abbey was burnt by raiders from the islands, who were driven off in 1914.", "raiders from the islands driven off")]
    [InlineData("He wrote a letter to the keeper of the lights, who died in 1951.", "keeper of the lights died")]
    [InlineData("He wrote a letter to the keeper, who died in 1951.", "keeper died")]
    [InlineData("The house was left in the care of the county, which opened it in 1950.", "county opened house")]
    [InlineData("The estate was placed under the control of a board, which sold it in 1962.", "board sold estate")]
    [InlineData("The keeper of the county, who died in 1951, was a Dane.", "keeper of the county died")]
    [InlineData("The tenor bell cracked on the day the Queen died in 1901 and was not recast until 1950.", "tenor bell recast")]
    [InlineData("The Queen opened the hall on the first day and died in 1901.", "Queen died")]
    public void A_relative_clause_and_a_second_verb_have_the_subject_that_they_can_have(string text, string label) => Assert.Contains(label, ReadEvents.Labels(text));

    [Theory]
    [InlineData("Mrs Holm was a nurse. Raynaud’s syndrome was diagnosed in 1950. Two years later she developed ulcers.", "Mrs Holm developed ulcers")]
    [InlineData("Mrs K was a nurse. Prednisolone was withdrawn in 1950. She left Lom in 1952.", "Mrs K left Lom")]
    [InlineData("Anna Holm saw the fire. Lom Hall was rebuilt in 1952. She moved to Vik in 1953.", "Anna Holm moved to Vik")]
    [InlineData("Karl Moe saw the fire. Vik Bridge collapsed in 1952. He moved to Vik in 1953.", "Karl Moe moved to Vik")]
    [InlineData("Karl Moe saw the fire. The town then chose Brandt, and in 1951 Brandt rebuilt it. He moved to Vik in 1953.", "Brandt moved to Vik")]
    [InlineData("Anna Hall saw the fire. She moved to Vik in 1953.", "Anna Hall moved to Vik")]
    public void Nobody_is_what_nothing_shows_to_be_a_person(string text, string label) => Assert.Contains(label, ReadEvents.Labels(text));
}
