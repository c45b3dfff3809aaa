using System.Text;
using DocModel.Fuzzing.Tests.Running;
using DocModel.Reading;

namespace DocModel.Fuzzing.Tests.Properties;

/// <summary>Bytes are decoded as the platform decodes them, or refused where the platform refuses them.</summary>
internal static class DecodingHolds
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static void Check(byte[] bytes)
    {
        string decoded;
        try
        {
            decoded = DocumentEncoding.Decode(bytes, "fuzzed.md");
        }
        catch (DocumentEncodingException refused)
        {
            Require.That(refused.Offset >= 0 && refused.Offset < bytes.Length, $"Byte {refused.Offset} of {bytes.Length} is refused.");
            if (HasUtf16Mark(bytes))
                return;
            Require.That(FirstBad(bytes) == refused.Offset, $"Byte {refused.Offset} is refused, byte {FirstBad(bytes)} is the first bad one.");
            return;
        }

        if (HasUtf16Mark(bytes))
            return;
        var mark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? 3 : 0;
        Require.That(FirstBad(bytes) is null, $"The bad byte at {FirstBad(bytes)} is not refused.");
        Require.That(decoded == Strict.GetString(bytes, mark, bytes.Length - mark), $"The bytes are decoded to other characters.");
    }

    private static bool HasUtf16Mark(byte[] bytes) => bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, 0, 0xFE, 0xFF, ..];

    private static int? FirstBad(byte[] bytes)
    {
        try
        {
            Strict.GetCharCount(bytes);
            return null;
        }
        catch (DecoderFallbackException e)
        {
            return e.Index;
        }
    }
}
