namespace DocModel.Reading.Events;

/// <summary>The words that were chosen as an event's label: up to four stretches of tokens, and the clause they came from.</summary>
internal struct LabelPick
{
    private (int Start, int End) _first;
    private (int Start, int End) _second;
    private (int Start, int End) _third;
    private (int Start, int End) _fourth;

    public int Count { get; private set; }

    /// <summary>The clause that says what happened; none where a noun phrase says it.</summary>
    public Clause Clause { get; set; }

    /// <summary>The head of the noun phrase that names the event, or -1.</summary>
    public int Head { get; set; }

    /// <summary>Whether a definite phrase with nothing but a date behind it may speak of an event that the text has told.</summary>
    public bool IsBare { get; set; }

    public readonly (int Start, int End) this[int index] => index switch
    {
        0 => _first,
        1 => _second,
        2 => _third,
        _ => _fourth,
    };

    /// <summary>Whether the first stretch is a pronoun that stands for what another sentence names.</summary>
    public bool IsPronoun { get; set; }

    /// <summary>The same label with other words for its first stretch.</summary>
    public readonly LabelPick WithFirst(int start, int end)
    {
        var pick = this;
        pick._first = (start, end);
        pick.IsPronoun = false;
        return pick;
    }

    /// <summary>The same label with the auxiliaries of a passive, which a pronoun before a lone participle needs: "He was deposed".</summary>
    public readonly LabelPick WithAuxiliary()
    {
        var pick = this;
        if (Clause.Is(ClauseTraits.Passive) && Count > 1 && _second.Start == Clause.VerbStart)
            pick._second = (Clause.GroupStart, _second.End);
        return pick;
    }

    /// <summary>Whether the second stretch began the sentence and now follows its subject.</summary>
    public bool IsInverted { get; set; }

    /// <summary>The token of a verb in its plain form that the label needs in the past, or 0.</summary>
    public int Inflected { get; set; }

    public readonly bool IsEmpty => Count == 0;

    public void Add(int start, int end)
    {
        if (end <= start || Count == 4)
            return;
        switch (Count++)
        {
            case 0:
                _first = (start, end);
                break;
            case 1:
                _second = (start, end);
                break;
            case 2:
                _third = (start, end);
                break;
            default:
                _fourth = (start, end);
                break;
        }
    }
}
