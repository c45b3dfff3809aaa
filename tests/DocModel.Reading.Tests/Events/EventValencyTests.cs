using System.Globalization;

namespace DocModel.Reading.Tests.Events;

/// <summary>A label ends only behind what its verb cannot do without, wherever the date stands.</summary>
public sealed class EventValencyTests
{
    [Theory]
    [InlineData("{0} the board placed the archive under seal.", "board placed the archive under seal")]
    [InlineData("{0} the firm supplied the navy with rope.", "firm supplied the navy with rope")]
    [InlineData("{0} the mob robbed the bishop of his plate.", "mob robbed the bishop of his plate")]
    [InlineData("{0} the court reduced the board to nine members.", "court reduced the board to nine members")]
    [InlineData("{0} the guild barred the clergy from trade.", "guild barred the clergy from trade")]
    [InlineData("{0} the guild barred the clergy from selling wine.", "guild barred the clergy from selling wine")]
    [InlineData("{0} the bishop forbade the nuns to teach.", "bishop forbade the nuns to teach")]
    [InlineData("{0} the company put the works up for sale.", "company put the works up for sale")]
    [InlineData("{0} the bill was laid before the assembly.", "bill laid before the assembly")]
    [InlineData("{0} the land was divided among the heirs.", "land divided among the heirs")]
    [InlineData("{0} the judge ruled the strike unlawful.", "judge ruled the strike unlawful")]
    [InlineData("{0} the club considered moving to Lom.", "club considered moving to Lom")]
    [InlineData("{0} the firm paid its owners eleven per cent.", "firm paid its owners eleven per cent")]
    public void A_verb_is_told_with_its_frame(string text, string label)
    {
        Assert.Equal([label], ReadEvents.Labels(string.Format(CultureInfo.InvariantCulture, text, "On 3 May 1902")));
        Assert.Equal([label], ReadEvents.Labels(text.Replace("{0} t", "T", StringComparison.Ordinal).TrimEnd('.') + " on 3 May 1902."));
    }

    [Theory]
    [InlineData("The bill was laid in May 1902 before the assembly.", "bill laid before the assembly")]
    [InlineData("The firm supplied the navy in May 1902 with rope.", "firm supplied the navy with rope")]
    [InlineData("The captain was acquitted in May 1902 of theft.", "captain acquitted of theft")]
    [InlineData("On 3 May 1902 the ship was found to be leaking.", "ship found to be leaking")]
    [InlineData("On 3 May 1902 the trust completed with a loan the road to Lom.", "trust completed the road to Lom")]
    [InlineData("The street became known as Silver Row in May 1902.", "street became known as Silver Row")]
    public void What_a_verb_needs_stands_behind_the_date_or_another_phrase_too(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("A fever carried off all but three of them in 1350.", "fever carried off all but three of them")]
    [InlineData("Reis was succeeded in 1889 by her niece.", "Reis succeeded by her niece")]
    [InlineData("Ada Reis came home in 1951, was refused a licence in 1953, and had to wait.", "Ada Reis was refused a licence")]
    [InlineData("The house is now a shop that Ada Reis opened on 17 October 2006.", "Ada Reis opened shop")]
    [InlineData("The firm was found to have let the lake rise without telling the board, which fined it in 2008.", "board fined firm", "board fined it")]
    [InlineData("When the board was dissolved in 1989 the mill, with all its land, went to Lund.", "board dissolved")]
    [InlineData("Lamps, introduced in 1968 a year behind the rivals, sold badly.", "Lamps introduced")]
    public void An_object_is_told_with_its_own_verb_and_with_no_other(string text, params string[] labels) => Assert.Contains(ReadEvents.Labels(text).Last(), labels);

    // What only adds to a verb ends no label later.
    [Theory]
    [InlineData("On 3 May 1902 the firm repaired its engines under protest.", "firm repaired its engines")]
    [InlineData("On 3 May 1902 the lane was extended to what it had been.", "lane extended")]
    [InlineData("On 3 May 1902 the board placed the archive in the evening.", "board placed the archive")]
    public void What_a_verb_can_do_without_is_left_away(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("The studio built after the war, which seats ninety, was added in 1999.", "studio added")]
    [InlineData("The hall named after Lund was sold in 1999.", "hall sold")]
    [InlineData("The road built during the war, on 3 May 1999, was closed to carts.", "road closed to carts")]
    public void A_form_without_its_object_is_a_participle(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));
}
