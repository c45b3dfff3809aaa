using System.Globalization;

namespace DocModel.Export.Writing;

/// <summary>Writes JSON: two spaces a level, <c>\n</c>, keys in the order of the calls.</summary>
/// <remarks>
/// A writer of our own, because the encoders of System.Text.Json escape by the Unicode tables of the runtime, so that one document
/// would give different bytes on two of them; here the escapes are written down. The library needs no package either.
/// Text may stand inside HTML as it is: <c>&lt;</c>, <c>&gt;</c> and <c>&amp;</c> are escaped, and so are controls and what turns the
/// direction of writing.
/// </remarks>
internal sealed class JsonTextWriter(TextWriter output)
{
    private readonly Stack<Level> _levels = new();
    private bool _afterName;

    /// <summary>Opens an object; one that stands on a line has all it holds on the same line.</summary>
    public JsonTextWriter StartObject(bool onOneLine = false) => Start('{', '}', onOneLine);

    /// <summary>Opens an array; one that stands on a line has all it holds on the same line.</summary>
    public JsonTextWriter StartArray(bool onOneLine = false) => Start('[', ']', onOneLine);

    /// <summary>Closes the object or array that was opened last; the outermost with a line end.</summary>
    public void End()
    {
        var level = _levels.Pop();
        if (level.Count > 0 && !level.OnOneLine)
            NewLine();
        else if (level is { Count: > 0, Close: '}' })
            output.Write(' ');
        output.Write(level.Close);
        if (_levels.Count == 0)
            output.Write('\n');
    }

    /// <summary>A key; its value follows.</summary>
    public JsonTextWriter Name(string name)
    {
        Separate();
        Quote(name);
        output.Write(": ");
        _afterName = true;
        return this;
    }

    /// <summary>Text, or null.</summary>
    public void Value(string? value)
    {
        Separate();
        if (value is null)
            output.Write("null");
        else
            Quote(value);
    }

    /// <summary>A whole number, or null.</summary>
    public void Value(long? value)
    {
        Separate();
        output.Write(value is { } number ? number.ToString(CultureInfo.InvariantCulture) : "null");
    }

    /// <summary>True or false.</summary>
    public void Value(bool value)
    {
        Separate();
        output.Write(value ? "true" : "false");
    }

    /// <summary>A key with text, or null.</summary>
    public void Property(string name, string? value) => Name(name).Value(value);

    /// <summary>A key with a whole number, or null.</summary>
    public void Property(string name, long? value) => Name(name).Value(value);

    /// <summary>A key with true or false.</summary>
    public void Property(string name, bool value) => Name(name).Value(value);

    private JsonTextWriter Start(char open, char close, bool onOneLine)
    {
        Separate();
        _levels.Push(new Level(close, onOneLine || (_levels.Count > 0 && _levels.Peek().OnOneLine)));
        output.Write(open);
        return this;
    }

    private void Separate()
    {
        if (_afterName)
        {
            _afterName = false;
            return;
        }

        if (_levels.Count == 0)
            return;
        var level = _levels.Peek();
        if (level.Count++ > 0)
            output.Write(level.OnOneLine ? ", " : ",");
        else if (level is { OnOneLine: true, Close: '}' })
            output.Write(' ');
        if (!level.OnOneLine)
            NewLine();
    }

    private void NewLine()
    {
        output.Write('\n');
        for (var i = 0; i < _levels.Count; i++)
            output.Write("  ");
    }

    private void Quote(string text)
    {
        output.Write('"');
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            switch (character)
            {
                case '"' or '\\':
                    output.Write('\\');
                    output.Write(character);
                    break;
                case '\n':
                    output.Write("\\n");
                    break;
                case '\r':
                    output.Write("\\r");
                    break;
                case '\t':
                    output.Write("\\t");
                    break;
                case var _ when char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]):
                    output.Write(character);
                    output.Write(text[++i]);
                    break;
                case var _ when char.IsSurrogate(character):
                    output.Write("\\ufffd");
                    break;
                case var _ when IsEscaped(character):
                    output.Write("\\u");
                    output.Write(((int)character).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default:
                    output.Write(character);
                    break;
            }
        }

        output.Write('"');
    }

    private static bool IsEscaped(char character) => character is < ' ' or (>= '\x7f' and <= '\x9f') or '<' or '>' or '&'
        or '\u061c' or '\u200e' or '\u200f' or (>= '\u2028' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\ufeff' or '\ufffe' or '\uffff';

    private sealed class Level(char close, bool onOneLine)
    {
        public char Close { get; } = close;

        public bool OnOneLine { get; } = onOneLine;

        public int Count { get; set; }
    }
}
