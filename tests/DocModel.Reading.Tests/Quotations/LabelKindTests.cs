namespace DocModel.Reading.Tests.Quotations;

/// <summary>Words that a thing bears or shows, and works that are told by a piece of them.</summary>
public sealed class LabelKindTests
{
    [Theory]
    [InlineData("The writer ends the name with the suffix “old”.", QuotationKind.Term)]
    [InlineData("The part named “paths” lists the shores.", QuotationKind.Term)]
    [InlineData("The watcher logs “idle” every ten minutes.", QuotationKind.Term)]
    [InlineData("The bank prints “free” money for everyone.", QuotationKind.Scare)]
    [InlineData("They gave away “free” tickets.", QuotationKind.Scare)]
    public void A_value_is_a_word(string text, QuotationKind kind) => Assert.Equal(kind, DocumentReader.Read(text).Quotations[^1].Kind);

    [Theory]
    [InlineData("The tune was “Harbour Nell”, and he hummed it.", QuotationKind.Title)]
    [InlineData("He had a copy of “The Field” over his face.", QuotationKind.Title)]
    [InlineData("According to “The Elsby Herald”, it rained.", QuotationKind.Title)]
    [InlineData("He had a fear of “The Field” behind the house.", QuotationKind.Term)]
    [InlineData("The horse was “Harbour Nell”, and he fed it.", QuotationKind.Term)]
    public void A_piece_of_a_work_tells_its_title(string text, QuotationKind kind) => Assert.Equal(kind, DocumentReader.Read(text).Quotations[^1].Kind);
}
