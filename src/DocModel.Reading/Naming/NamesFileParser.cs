using System.Globalization;
using DocModel.Reading.Findings;

namespace DocModel.Reading.Naming;

/// <summary>The lines of a names file to entries and findings.</summary>
internal sealed class NamesFileParser
{
    private readonly Dictionary<(NamesKind Kind, string Identifier), int> _firstLines = [];

    public NamesFileParser(string text)
    {
        var start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        for (var line = 1; start < text.Length; line++)
        {
            var end = start;
            while (end < text.Length && text[end] is not ('\n' or '\r'))
                end++;
            ReadLine(text.Substring(start, end - start), line);
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
    }

    public List<NamesEntry> Entries { get; } = [];

    public List<NamesFinding> Findings { get; } = [];

    private void ReadLine(string text, int line)
    {
        var (kindStart, kindEnd) = Part(text, 0);
        if (kindStart == text.Length || text[kindStart] == '#')
            return;
        var word = text.Substring(kindStart, kindEnd - kindStart);
        if (KindWords.Read(word) is not { } kind)
        {
            var nearest = Spelling.Nearest(Characters.ToLower(word), KindWords.All);
            Malformed(line, kindStart, kindEnd, $"Expected section, event, term or abbreviation, found '{ShortText.Of(word)}'"
                + (nearest is null ? "." : $"; did you mean {nearest}?") + " A line for people begins with #.");
            return;
        }

        var (nameStart, nameEnd) = Part(text, kindEnd);
        var (wordsStart, _) = Part(text, nameEnd);
        if (nameStart == text.Length)
        {
            Malformed(line, kindStart, kindEnd, $"Expected an identifier and the words of the document behind '{word}', found the end of the line.");
            return;
        }

        var name = text.Substring(nameStart, nameEnd - nameStart);
        if (!TryReadOccurrence(ref name, out var occurrence))
        {
            Malformed(line, nameStart, nameEnd, $"Expected an identifier, or one with an occurrence from 1 like Name[2], found '{ShortText.Of(name)}'.");
            return;
        }

        if (wordsStart == text.Length)
        {
            Malformed(line, nameStart, nameEnd, $"Expected the words of the document behind '{ShortText.Of(name)}', found the end of the line.");
            return;
        }

        var words = FoldSpaces(text, wordsStart);
        if (CheckName(kind, name, words, line, nameStart))
            Entries.Add(new NamesEntry(kind, name, words, occurrence, line, wordsStart + 1));
    }

    private bool CheckName(NamesKind kind, string name, string words, int line, int start)
    {
        if (!Identifiers.IsValid(name))
        {
            var source = name.Any(IdentifierLetters.IsAnyLetter) || name.Any(IdentifierLetters.IsDigit) ? name : words;
            var valid = ReservedNames.Avoid(kind, Identifiers.FromWords(source, kind.ToString()));
            Findings.Add(NamesFindings.InvalidIdentifier(line, start + 1, name.Length, $"'{ShortText.Of(name)}' is no C# identifier; the nearest one is {valid}."));
            return false;
        }

        if (ReservedNames.Contains(kind, name))
        {
            Findings.Add(NamesFindings.InvalidIdentifier(
                line, start + 1, name.Length, $"{name} is reserved, because generated classes have a member of that name; use {name}{kind}."));
            return false;
        }

        if (_firstLines.TryGetValue((kind, name), out var first))
        {
            Findings.Add(NamesFindings.Repeated(
                line, start + 1, name.Length, FormattableString.Invariant($"{KindWords.Of(kind)} {name} is pinned at line {first} already; give one of the two another identifier.")));
            return false;
        }

        _firstLines.Add((kind, name), line);
        return true;
    }

    private static bool TryReadOccurrence(ref string name, out int occurrence)
    {
        occurrence = 1;
        var open = name.IndexOf('[');
        if (open < 0)
            return true;
        if (open == 0 || name[name.Length - 1] != ']' || name.Length - open is < 3 or > 11)
            return false;
        var number = name.Substring(open + 1, name.Length - open - 2);
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out occurrence) || occurrence < 1)
            return false;
        name = name.Substring(0, open);
        return true;
    }

    private void Malformed(int line, int start, int end, string message) =>
        Findings.Add(NamesFindings.Malformed(line, start + 1, end - start, message));

    /// <summary>The next part of a line that has no white space in it.</summary>
    private static (int Start, int End) Part(string text, int from)
    {
        var start = from;
        while (start < text.Length && IsSpace(text[start]))
            start++;
        var end = start;
        while (end < text.Length && !IsSpace(text[end]))
            end++;
        return (start, end);
    }

    private static string FoldSpaces(string text, int from)
    {
        var folded = new System.Text.StringBuilder(text.Length - from);
        var pending = false;
        for (var i = from; i < text.Length; i++)
        {
            if (IsSpace(text[i]))
            {
                pending = true;
                continue;
            }

            if (pending)
                folded.Append(' ');
            pending = false;
            folded.Append(text[i]);
        }

        return folded.ToString();
    }

    private static bool IsSpace(char c) => c is <= ' ' or '\u00A0';
}
