using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DocModel.Export.Writing;

namespace DocModel.Export;

/// <summary>Globally unique ids that stay: made of the document's path and the event's name, so a calendar that is imported anew updates.</summary>
internal sealed class EventUids(Document document)
{
    private readonly ElementIds _ids = ElementIds.Of("", document.Events, static dated => dated.Name);
    private readonly string _path = PortablePath.Of(document);

    /// <summary>The event's UID: 32 hexadecimal digits and <c>@docmodel</c>.</summary>
    public string this[DatedEvent dated]
    {
        get
        {
            var bytes = Encoding.UTF8.GetBytes(_path + "\n" + _ids[dated]);
#if NET8_0_OR_GREATER
            var hash = SHA256.HashData(bytes);
#else
            using var sha = SHA256.Create();
            var hash = sha.ComputeHash(bytes);
#endif
            var uid = new StringBuilder();
            for (var i = 0; i < 16; i++)
                uid.Append(hash[i].ToString("x2", CultureInfo.InvariantCulture));
            return uid.Append("@docmodel").ToString();
        }
    }
}
