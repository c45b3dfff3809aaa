using System.Globalization;
using System.Text.RegularExpressions;
using DocModel.Fuzzing.Tests.Running;

namespace DocModel.Fuzzing.Tests.Properties;

/// <summary>What is said about a document is one line of harmless text, whatever the document holds.</summary>
internal static partial class FindingsHold
{
    private const int LongestMessage = 600;

    public static void Check(Document document)
    {
        foreach (var finding in document.Findings)
        {
            Require.That(Id().IsMatch(finding.Id), $"'{finding.Id}' is no finding's id.");
            var message = finding.Message;
            Require.That(message.Length is > 0 and <= LongestMessage, $"{finding.Id} says {message.Length} characters: {message}");
            Require.That(message[^1] is '.' or '?' or ')', $"{finding.Id} ends in the middle of a sentence: {message}");
            foreach (var c in message)
            {
                Require.That(
                    !char.IsControl(c) && CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator) && !IsBidiControl(c),
                    $"{finding.Id} says U+{(int)c:X4}: {message}");
            }
        }
    }

    private static bool IsBidiControl(char c) => c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    [GeneratedRegex("^DOCM[0-9]{3}$")]
    private static partial Regex Id();
}
