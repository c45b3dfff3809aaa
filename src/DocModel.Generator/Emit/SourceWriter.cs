using System.Text;

namespace DocModel.Generator.Emit;

/// <summary>Indented lines of C#. Lines end with <c>\n</c> on every machine.</summary>
internal sealed class SourceWriter
{
    private const int IndentSize = 4;

    private readonly StringBuilder _text = new();
    private int _indent;
    private bool _atBlockStart = true;

    public SourceWriter Line(string line)
    {
        _text.Append(' ', _indent * IndentSize).Append(line).Append('\n');
        _atBlockStart = false;
        return this;
    }

    /// <summary>A line in three parts: a literal of many megabytes is not copied once more.</summary>
    public SourceWriter Line(string before, Action<StringBuilder> middle, string after)
    {
        _text.Append(' ', _indent * IndentSize).Append(before);
        middle(_text);
        _text.Append(after).Append('\n');
        _atBlockStart = false;
        return this;
    }

    /// <summary>A blank line between members, none before the first.</summary>
    public SourceWriter Separate()
    {
        if (!_atBlockStart)
            _text.Append('\n');
        return this;
    }

    public SourceWriter Open(string header)
    {
        Line(header).Line("{");
        _indent++;
        _atBlockStart = true;
        return this;
    }

    public SourceWriter Close()
    {
        _indent--;
        return Line("}");
    }

    public override string ToString() => _text.ToString();
}
