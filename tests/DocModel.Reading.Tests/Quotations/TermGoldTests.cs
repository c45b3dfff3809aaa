namespace DocModel.Reading.Tests.Quotations;

public sealed class TermGoldTests(ITestOutputHelper output)
{
    [Fact]
    public void Terms_hold_on_texts_annotated_by_hand()
    {
        int terms = 0, found = 0, surplus = 0, uses = 0, mentions = 0;
        Score related = new(), definitions = new(), speakers = new();
        foreach (var gold in TermGold.All())
        {
            var read = DocumentReader.Read(gold.Text, new ReadOptions { Format = DocumentFormat.PlainText }).Terms;
            surplus += read.Count(term => gold.Terms.All(wanted => wanted.Text != term.Text));
            foreach (var wanted in gold.Terms)
            {
                terms++;
                if (read.FirstOrDefault(term => term.Text == wanted.Text) is not { } term)
                {
                    output.WriteLine($"{gold.Name}: no “{wanted.Text}”");
                    continue;
                }

                found++;
                uses += term.Uses.Count == wanted.Uses ? 1 : 0;
                mentions += term.Mentions.Count == wanted.Mentions ? 1 : 0;
                if ((term.Uses.Count, term.Mentions.Count) != (wanted.Uses, wanted.Mentions))
                    output.WriteLine($"{gold.Name}: “{term.Text}” has {term.Uses.Count} uses and {term.Mentions.Count} mentions, not {wanted.Uses} and {wanted.Mentions}");
                var forms = term.Related.Select(other => other.Text).ToHashSet();
                related.Count(wanted.Related.Length, forms.Count, forms.Count(wanted.Related.Contains));
                if (!forms.SetEquals(wanted.Related))
                    output.WriteLine($"{gold.Name}: “{term.Text}” is related to {string.Join("; ", forms)}, not {string.Join("; ", wanted.Related)}");
                Judge($"“{term.Text}” means", definitions, wanted.Definitions, term.Definition, gold.Name);
                Judge($"“{term.Text}” is of", speakers, [.. wanted.Speakers.Select(GoldFiles.Speaker)], GoldFiles.Speaker(term.Uses[0].Speaker), gold.Name);
            }
        }

        output.WriteLine($"{terms} terms: found {100.0 * found / terms:F1}, surplus {surplus}; uses {100.0 * uses / found:F1}, mentions {100.0 * mentions / found:F1}; related {related}; definitions {definitions}; speakers {speakers}");
        Assert.True(terms >= 200);
        Assert.InRange(100.0 * found / terms, 98, 100);
        Assert.InRange(100.0 * surplus / terms, 0, 2);
        Assert.InRange(100.0 * uses / found, 98, 100);
        Assert.InRange(100.0 * mentions / found, 98, 100);
        Assert.InRange(related.Precision, 95, 100);
        Assert.InRange(related.Recall, 90, 100);
        Assert.InRange(definitions.Precision, 95, 100);
        Assert.InRange(definitions.Recall, 90, 100);
        Assert.InRange(speakers.Precision, 80, 100);
        Assert.InRange(speakers.Recall, 70, 100);
    }

    private void Judge(string what, Score score, string?[] wanted, string? given, string name)
    {
        var isRight = wanted.Contains(given);
        score.Count(wanted.Contains(null) && given is null ? 0 : 1, given is null ? 0 : 1, given is not null && isRight ? 1 : 0);
        if (!isRight)
            output.WriteLine($"{name}: {what} {given ?? "nothing"}, not {string.Join(" / ", wanted.Select(choice => choice ?? "nothing"))}");
    }

    private sealed class Score
    {
        private int _wanted;
        private int _given;
        private int _right;

        public double Precision => 100.0 * _right / _given;

        public double Recall => 100.0 * _right / _wanted;

        public void Count(int wanted, int given, int right)
        {
            _wanted += wanted;
            _given += given;
            _right += right;
        }

        public override string ToString() => $"P {Precision:F1} R {Recall:F1} (n={_wanted})";
    }
}
