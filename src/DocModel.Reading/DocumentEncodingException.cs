namespace DocModel.Reading;

/// <summary>A file's bytes are no text: they are not UTF-8 (nor UTF-16 with a byte order mark).</summary>
public sealed class DocumentEncodingException : IOException
{
    internal DocumentEncodingException(string? path, string what, long offset, int line, int column, string advice)
        : base(FormattableString.Invariant($"{(string.IsNullOrEmpty(path) ? "The file" : $"\"{path}\"")} is not UTF-8: {what} at byte offset {offset} (line {line}, column {column}) {advice}"))
    {
        Offset = offset;
        Position = new SourcePosition(line, column);
    }

    /// <summary>Offset of the first bad byte, from 0, a byte order mark counted.</summary>
    public long Offset { get; }

    /// <summary>Line and column at which the first bad byte stands.</summary>
    public SourcePosition Position { get; }
}
