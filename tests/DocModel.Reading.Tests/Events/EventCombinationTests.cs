namespace DocModel.Reading.Tests.Events;

/// <summary>Every subject with every opening: what stands around a clause does not change who did what in it.</summary>
public sealed class EventCombinationTests
{
    private static readonly (string Text, string Label)[] Subjects =
    [
        ("the council", "council"),
        ("the owner of the mill", "owner of the mill"),
        ("a society founded by two doctors", "society"),
        ("the road gang which had dug the drains", "road gang"),
        ("the clerk he had hired", "clerk"),
        ("Moe, who had been ill for months,", "Moe"),
        ("the bishop, whose palace had burned down,", "bishop"),
        ("the firm, weakened by strikes,", "firm"),
        ("the firm, having lost its licence,", "firm"),
        ("the duke, fearing a revolt,", "duke"),
        ("the town, with no port of its own,", "town"),
        ("Lund and Moe", "Lund and Moe"),
        ("the mayor and two aldermen", "mayor and two aldermen"),
    ];

    private static readonly string[] Openings =
    [
        "",
        "When the war ended, ",
        "Hoping for better times, ",
        "Although money was short, ",
        "Despite the protests of the neighbours, ",
        "After the hay had burned down, ",
        "Nobody was surprised; ",
        "The bank refused, and ",
    ];

    public static TheoryData<string, string> Rows()
    {
        var rows = new TheoryData<string, string>();
        foreach (var (subject, label) in Subjects)
        {
            foreach (var opening in Openings)
            {
                // Two asides that begin alike may be one list.
                if (opening.StartsWith("Although", StringComparison.Ordinal) && subject.Contains("having", StringComparison.Ordinal))
                    continue;
                rows.Add(Sentence($"{opening}{subject} refused to pay the tax on 3 May 1902."), label);
                rows.Add(Sentence($"{opening}{subject} refused to pay the tax on 3 May 1902, and nobody complained."), label);
                if (!subject.EndsWith(','))
                    rows.Add(Sentence($"{opening}{subject}, on 3 May 1902, refused to pay the tax."), label);
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_subject_stays_with_its_verb(string text, string subject) => Assert.Equal($"{subject} refused to pay the tax", ReadEvents.Labels(text).Last());

    [Theory]
    [InlineData("Lund repaired the mill, sold it on 3 May 1902, and left the town.", "Lund sold it", "sold it", "Lund sold mill", "Lund sold the mill")]
    [InlineData("The council – nobody knew why – sold the mill on 3 May 1902.", "council sold the mill")]
    [InlineData("On 3 May 1902 the council – nobody knew why – sold the mill.", "council sold the mill")]
    [InlineData("The first cart since the flood passed through the gate on 3 May 1902.", "first cart since the flood passed through the gate")]
    [InlineData("Charges under the Land and Water Act were brought on 3 May 1902.", "Charges brought")]
    [InlineData("Families who had been kept out of their houses for five months settled in Lom on 3 May 1902.", "Families settled in Lom")]
    [InlineData("The council arrived in Lom on 3 May 1902 when the money ran out.", "council arrived in Lom")]
    [InlineData("Trade lingered on until May 1902, when the last pair of boats, loaded with grain for Lom, tied up.", "last pair of boats tied up")]
    [InlineData("In 1902, when money was short, the council sold the mill.", "council sold the mill")]
    [InlineData("Lund persuaded the king to sign the charter on 3 May 1902.", "Lund persuaded the king to sign the charter")]
    [InlineData("When the war ended, the council, on 3 May 1902, sold the mill.", "council sold the mill")]
    public void The_clause_of_the_date_is_told(string text, params string[] labels) => Assert.Contains(ReadEvents.Labels(text).Last(), labels);

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
