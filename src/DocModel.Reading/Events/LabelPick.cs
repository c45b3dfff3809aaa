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

    /// <summary>Whether the second stretch began the sentence and now follows its subject.</summary>
    public bool IsInverted { get; set; }

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
