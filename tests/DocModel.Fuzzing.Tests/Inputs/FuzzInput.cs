using DocModel.Fuzzing.Tests.Running;
using DocModel.Generator.Tests.Harness;

namespace DocModel.Fuzzing.Tests.Inputs;

/// <summary>A document to try, with what it takes to make it again.</summary>
/// <param name="Case">The source's name and the seed: <c>trees:17</c>.</param>
/// <param name="Path">The document's path, which decides how it is read.</param>
internal abstract record FuzzInput(string Case, string Path)
{
    /// <summary>The text as the compiler would decode it.</summary>
    public abstract string Text { get; }

    /// <summary>The input as C#.</summary>
    public abstract string Literal { get; }

    public abstract TestFile File(string path);

    /// <summary>The smallest input found for which something still fails.</summary>
    public abstract FuzzInput Shrink(Func<FuzzInput, bool> fails, int attempts);

    public Document Read() => Reading.DocumentReader.Read(Text, new Reading.ReadOptions { Path = Path });

    public sealed override string ToString() => Case;
}

internal sealed record TextInput(string Case, string Path, string Content) : FuzzInput(Case, Path)
{
    public override string Text => Content;

    public override string Literal => CSharpLiteral.Of(Content);

    public override TestFile File(string path) => TestFile.Of(path, Content);

    public override FuzzInput Shrink(Func<FuzzInput, bool> fails, int attempts) =>
        this with { Content = new string(Shrinker.Shrink(Content.ToCharArray(), 'a', chars => fails(this with { Content = new string(chars) }), attempts)) };
}

internal sealed record BytesInput(string Case, string Path, byte[] Content) : FuzzInput(Case, Path)
{
    public override string Text => field ??= File(Path).Text;

    public override string Literal => FormattableString.Invariant($"Convert.FromBase64String(\"{Convert.ToBase64String(Content)}\"), which reads {CSharpLiteral.Of(Text)}");

    public override TestFile File(string path) => TestFile.OfBytes(path, Content);

    public override FuzzInput Shrink(Func<FuzzInput, bool> fails, int attempts) =>
        new BytesInput(Case, Path, Shrinker.Shrink(Content, (byte)'a', bytes => fails(new BytesInput(Case, Path, bytes)), attempts));
}
