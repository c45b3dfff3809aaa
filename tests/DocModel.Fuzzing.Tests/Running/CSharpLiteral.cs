using System.Globalization;
using System.Text;

namespace DocModel.Fuzzing.Tests.Running;

/// <summary>A failing text as C#, in ASCII, ready to become a test.</summary>
internal static class CSharpLiteral
{
    public static string Of(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (var c in text)
        {
            literal.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                >= ' ' and < '\u007F' => c.ToString(),
                _ => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
            });
        }

        return literal.Append('"').ToString();
    }
}
