using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace DocModel.Generator.Inputs;

/// <summary>Tells a file that is not UTF-8, from what the compiler keeps of it: the text, the encoding and the bytes' checksum.</summary>
internal static class EncodingCheck
{
    private const char Replacement = '\uFFFD';
    private static readonly Encoding Strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static EncodingFault? Find(SourceText text, string decoded)
    {
        if (text.Encoding is { } encoding && encoding.CodePage != Encoding.UTF8.CodePage)
            return IsAscii(decoded) && encoding.IsSingleByte ? null : new EncodingFault(FirstBadByte(encoding, decoded, out var at), encoding.WebName, at);

        // The character may be the file's own; then the bytes that the compiler read are the bytes that the text has.
        var replaced = decoded.IndexOf(Replacement);
        if (replaced < 0 || SameBytes(text, decoded, withMark: false) || SameBytes(text, decoded, withMark: true))
            return null;
        var mark = text.Encoding?.GetPreamble().Length ?? 0;
        return new EncodingFault(mark + Encoding.UTF8.GetByteCount(decoded.Substring(0, replaced)), "utf-8", replaced);
    }

    private static bool SameBytes(SourceText text, string decoded, bool withMark) =>
        SourceText.From(decoded, new UTF8Encoding(withMark), text.ChecksumAlgorithm).GetChecksum().SequenceEqual(text.GetChecksum());

    private static long FirstBadByte(Encoding encoding, string decoded, out int textOffset)
    {
        textOffset = 0;
        if (encoding.GetPreamble().Length > 0)
            return 0;
        var bytes = encoding.GetBytes(decoded);
        try
        {
            Strict.GetCharCount(bytes);
            return 0;
        }
        catch (DecoderFallbackException e)
        {
            textOffset = encoding.IsSingleByte ? Math.Min(e.Index, decoded.Length) : 0;
            return e.Index;
        }
    }

    private static bool IsAscii(string text)
    {
        foreach (var c in text)
        {
            if (c >= 0x80)
                return false;
        }

        return true;
    }
}
