namespace DocModel.Reading.Tests.Quotations;

public sealed class QuotationGoldTests(ITestOutputHelper output)
{
    [Fact]
    public void Speakers_and_kinds_hold_on_texts_annotated_by_hand()
    {
        int quotations = 0, kinds = 0, said = 0, given = 0, right = 0;
        foreach (var gold in QuotationGold.All())
        {
            var found = DocumentReader.Read(gold.Text, new ReadOptions { Format = DocumentFormat.PlainText }).Quotations;
            Assert.Equal(gold.Quotations.Length, found.Count);
            foreach (var (wanted, quotation) in gold.Quotations.Zip(found))
            {
                Assert.StartsWith(wanted.Start, quotation.Text, StringComparison.Ordinal);
                var isKind = wanted.Kinds.Contains(quotation.Kind);
                var isSpeaker = wanted.Speakers.Any(speaker => GoldFiles.Speaker(speaker) == GoldFiles.Speaker(quotation.Speaker));
                quotations++;
                kinds += isKind ? 1 : 0;
                said += wanted.Speakers.Contains(null) && quotation.Speaker is null ? 0 : 1;
                given += quotation.Speaker is null ? 0 : 1;
                right += quotation.Speaker is not null && isSpeaker ? 1 : 0;
                if (!isKind || !isSpeaker)
                    output.WriteLine($"{gold.Name}: {quotation.Kind} of {quotation.Speaker ?? "nobody"}, not {string.Join('/', wanted.Kinds)} of {string.Join('/', wanted.Speakers.Select(speaker => speaker ?? "nobody"))}: {quotation.Text}");
            }
        }

        double precision = 100.0 * right / given, recall = 100.0 * right / said, accuracy = 100.0 * kinds / quotations;
        output.WriteLine($"{quotations} quotations: speaker precision {precision:F1}, recall {recall:F1}; kind accuracy {accuracy:F1}");
        Assert.True(quotations >= 150);
        Assert.InRange(precision, 90, 100);
        Assert.InRange(recall, 70, 100);
        Assert.InRange(accuracy, 95, 100);
    }
}
