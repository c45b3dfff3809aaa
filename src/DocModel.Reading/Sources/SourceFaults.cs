using DocModel.Reading.Findings;

namespace DocModel.Reading.Sources;

/// <summary>Reports a file without text, and the characters of a file that a reader cannot see or a text cannot hold.</summary>
internal static class SourceFaults
{
    public static void Report(SourceText source, SourceDocument document, int decodedBidiControls, FindingSink findings)
    {
        if (IsBlank(document.Text))
        {
            var found = source.Text.Length == 0 ? "the file is empty" : IsBlank(source.Text) ? "the file holds white space only" : "the file holds only what is not read, such as front matter or comments";
            findings.Add(
                FindingRule.NoText,
                default,
                $"The document holds no text: words to read were expected, but {found}. Write them, or do not ask for this document yet.",
                new FilePlace(new SourcePosition(1, 1), 0));
        }

        if (source.Nul.Count > 0)
        {
            Add(
                FindingRule.NulCharacter,
                source.Nul,
                "a NUL character (U+0000)",
                "NUL characters (U+0000)",
                "read as U+FFFD. Remove it, or save the file as UTF-8 if it is in another encoding.");
        }

        if (source.LoneSurrogates.Count > 0)
        {
            Add(
                FindingRule.LoneSurrogate,
                source.LoneSurrogates,
                "half a surrogate pair",
                "halves of surrogate pairs",
                "read as U+FFFD. Replace it by the character that was meant.");
        }

        if (source.BidiControls.Count > 0)
        {
            Add(
                FindingRule.BidiControl,
                source.BidiControls,
                FormattableString.Invariant($"the control character U+{(int)source.Text[source.BidiControls.First]:X4}, which changes the direction of the text around it"),
                "control characters that change the direction of the text around them",
                source.BidiControls.Count == 1
                    ? "kept. Remove it unless the text is written from right to left."
                    : "kept. Remove them unless the text is written from right to left.");
        }
        else if (decodedBidiControls > 0)
        {
            var at = FirstBidiControl(document.Text);
            findings.Add(
                FindingRule.BidiControl,
                new TextSpan(at, 1),
                FormattableString.Invariant($"A character reference stands for U+{(int)document.Text[at]:X4}, which changes the direction of the text around it. Remove it unless the text is written from right to left."));
        }

        void Add(FindingRule rule, Faults faults, string one, string several, string advice)
        {
            var message = faults.Count == 1
                ? FormattableString.Invariant($"The file holds {one} at ({source.PositionAt(faults.First)}), {advice}")
                : FormattableString.Invariant($"The file holds {faults.Count} {several}, the first at ({source.PositionAt(faults.First)}), {advice}");
            findings.Add(rule, TextPlace.Of(document, source, faults.First), message, new FilePlace(source.PositionAt(faults.First), 1));
        }
    }

    private static bool IsBlank(string text)
    {
        foreach (var c in text)
        {
            if (!Characters.IsWhiteSpace(c))
                return false;
        }

        return true;
    }

    private static int FirstBidiControl(string text)
    {
        var at = 0;
        while (!Bidi.IsControl(text[at]))
            at++;
        return at;
    }
}

/// <summary>The way from the file to the plain text.</summary>
internal static class TextPlace
{
    /// <summary>The character of the plain text that stands at an offset of the source; an empty span before the next one where none does.</summary>
    public static TextSpan Of(SourceDocument document, SourceText source, int offset)
    {
        var line = source.LineAt(offset);
        var inFile = source.FileLineStart(line) + offset - source.LineStart(line);
        int low = 0, high = document.Runs.Length;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (document.Runs[middle].SourceStart <= inFile)
                low = middle + 1;
            else
                high = middle;
        }

        var end = low < document.Runs.Length ? document.Runs[low].TextStart : document.Text.Length;
        if (low > 0)
        {
            var run = document.Runs[low - 1];
            var at = run.TextStart + inFile - run.SourceStart;
            if (at < end)
                return new TextSpan(at, 1);
        }

        return new TextSpan(end, 0);
    }
}
