namespace DocModel.Reading.Tests.Quotations;

/// <summary>Words that a text handles as words, and words that somebody promises, demands or blames.</summary>
public sealed class HandledWordKindTests
{
    [Theory]
    [InlineData("The amendment would insert “navigable” before the last word.", QuotationKind.Term)]
    [InlineData("Members asked what “reasonable” was supposed to mean.", QuotationKind.Term)]
    [InlineData("In the port “soon” is understood to mean “never”.", QuotationKind.Term)]
    [InlineData("The Board distinguished “working” boats from “pleasure” boats.", QuotationKind.Term)]
    [InlineData("The office opposed it on the ground that “navigable” is defined nowhere.", QuotationKind.Term)]
    [InlineData("I looked up the word that she had for her own trade, “reepschlager”.", QuotationKind.Term)]
    [InlineData("Riggers talk about the “voice” of a rope.", QuotationKind.Term)]
    [InlineData("A line with the level “trace” prints every packet.", QuotationKind.Term)]
    [InlineData("The clerk had defined a “grave” fault as one that stops a ship.", QuotationKind.Term)]
    [InlineData("The harbour was full of “rescued” boats.", QuotationKind.Scare)]
    [InlineData("He spoke for an hour of the “help” that never came.", QuotationKind.Scare)]
    public void Words_that_are_handled_are_terms(string text, QuotationKind kind) => AssertLast(text, kind);

    [Theory]
    [InlineData("Keep it high for two days (nurses call this “elevation”).", QuotationKind.Term)]
    [InlineData("Ministers close one of two offices and call it “streamlining”.", QuotationKind.Term)]
    [InlineData("Anna Moe called it “outrageous”.", QuotationKind.Speech)]
    [InlineData("A burn is described as “superficial” if it is red and dry.", QuotationKind.Term)]
    [InlineData("Anna Moe described the burn as “superficial” when she was asked.", QuotationKind.Speech)]
    public void What_is_always_called_so_is_a_term(string text, QuotationKind kind) => AssertLast(text, kind);

    [Theory]
    [InlineData("The company blamed “unhelpful fog” for the loss.", QuotationKind.Speech)]
    [InlineData("Anna Moe described the price as “steep but fair”.", QuotationKind.Speech)]
    [InlineData("The court halved the sum on the ground that Erik Lunt “knew that ropes break”.", QuotationKind.Speech)]
    [InlineData("The company named the boat “unhelpful fog” for a joke.", QuotationKind.Term)]
    public void What_somebody_promises_or_blames_is_said(string text, QuotationKind kind) => AssertLast(text, kind);

    [Theory]
    [InlineData("“Slow Tide” is her fourth film.", QuotationKind.Title)]
    [InlineData("“Slow Tide” is her word for the autumn.", QuotationKind.Term)]
    [InlineData("Start the cycle with the key labelled “DEF”.", QuotationKind.Term)]
    public void A_work_is_told_by_what_it_is(string text, QuotationKind kind) => AssertLast(text, kind);

    private static void AssertLast(string text, QuotationKind kind) => Assert.Equal(kind, DocumentReader.Read(text).Quotations[^1].Kind);
}
