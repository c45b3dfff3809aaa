using System.Security.Cryptography;
using System.Text;

namespace DocModel.Export.Html;

/// <summary>The page's script and style, built from <c>Bundle/src</c> and kept in <c>Bundle/dist</c>.</summary>
internal sealed class ReaderBundle
{
    private static readonly Lazy<ReaderBundle> Loaded = new(() => new ReaderBundle());

    private ReaderBundle()
    {
        Boot = Read("boot.js");
        Script = Read("reader.js");
        Style = Read("reader.css");
        Licences = Read("licences.txt");
        ContentSecurityPolicy =
            $"default-src 'none'; script-src {Hash(Boot)} {Hash(Script)}; style-src {Hash(Style)}; base-uri 'none'; form-action 'none'";
    }

    public static ReaderBundle Instance => Loaded.Value;

    /// <summary>Runs before the page is drawn: says that there is a script, and takes up the chosen colours.</summary>
    public string Boot { get; }

    /// <summary>Runs when the text is there.</summary>
    public string Script { get; }

    public string Style { get; }

    /// <summary>The licences of the libraries in <see cref="Script"/>, which ask to be shown with every copy.</summary>
    public string Licences { get; }

    /// <summary>Nothing is loaded from anywhere, and nothing runs but these scripts.</summary>
    public string ContentSecurityPolicy { get; }

    private static string Read(string name)
    {
        using var stream = typeof(ReaderBundle).Assembly.GetManifestResourceStream("DocModel.Export.Html." + name)
            ?? throw new InvalidOperationException($"DocModel.Export was built without its resource {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().TrimEnd('\n');
    }

    private static string Hash(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
#if NET
        var hash = SHA256.HashData(bytes);
#else
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(bytes);
#endif
        return "'sha256-" + Convert.ToBase64String(hash) + "'";
    }
}
