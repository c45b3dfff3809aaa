using System.Globalization;
using System.Text;

namespace DocModel.Export;

/// <summary>A link's target as the URI that TEI asks for.</summary>
internal static class TeiPointer
{
    /// <summary>The target with every character that no URI holds as its octets of UTF-8: <c>%20</c>.</summary>
    public static string Of(string target)
    {
        var uri = new StringBuilder(target.Length);
        foreach (var octet in Encoding.UTF8.GetBytes(target))
        {
            var character = (char)octet;
            if (character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')
                or '-' or '.' or '_' or '~' or ':' or '/' or '?' or '#' or '@' or '!' or '$' or '&' or '\'' or '(' or ')' or '*' or '+' or ',' or ';' or '=' or '%')
                uri.Append(character);
            else
                uri.Append('%').Append(octet.ToString("X2", CultureInfo.InvariantCulture));
        }

        return uri.ToString();
    }
}
