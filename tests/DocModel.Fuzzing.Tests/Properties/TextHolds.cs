using DocModel.Fuzzing.Tests.Running;

namespace DocModel.Fuzzing.Tests.Properties;

/// <summary>The plain text can be written as UTF-8 and has lines of one kind.</summary>
internal static class TextHolds
{
    public static void Check(Document document)
    {
        var text = document.Text;
        Require.That(text.Length == document.Length, $"The text has {text.Length} characters, the document says {document.Length}.");
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            Require.That(c is not ('\0' or '\r'), $"U+{(int)c:X4} stands in the text at {i}.");
            if (char.IsSurrogate(c))
            {
                Require.That(char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]), $"Half a surrogate pair stands in the text at {i}.");
                i++;
            }
        }
    }
}
