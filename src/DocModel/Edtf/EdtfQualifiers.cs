namespace DocModel;

/// <summary>The qualifiers of one date, gathered while its parts are read from left to right.</summary>
internal struct EdtfQualifiers
{
    private int _lastPart;
    private bool _hasInner;

    public EdtfParts Approximate { get; private set; }

    public EdtfParts Uncertain { get; private set; }

    /// <summary>Whether a mark stands on the left of a part.</summary>
    public bool HasLeft { get; private set; }

    /// <summary>A mark on the left speaks for its part.</summary>
    public void AddLeft(char mark, int part)
    {
        HasLeft = true;
        Add(mark, (EdtfParts)(1 << part));
    }

    /// <summary>A mark on the right speaks for its part and all to the left of it.</summary>
    public void AddRight(char mark, int part)
    {
        _hasInner |= _lastPart != 0;
        _lastPart = part + 1;
        Add(mark, (EdtfParts)((2 << part) - 1));
    }

    public readonly EdtfDate Apply(EdtfDate date)
    {
        if ((Approximate | Uncertain) == 0)
            return date;
        bool endsMarked = _lastPart != 0 && date.WrittenParts == (EdtfParts)((1 << _lastPart) - 1);
        return date.WithQualification(Approximate, Uncertain, HasLeft || _hasInner || !endsMarked);
    }

    private void Add(char mark, EdtfParts parts)
    {
        if (mark != '?')
            Approximate |= parts;
        if (mark != '~')
            Uncertain |= parts;
    }
}
