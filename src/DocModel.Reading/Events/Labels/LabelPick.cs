using DocModel.Reading.Events.Clauses;

namespace DocModel.Reading.Events.Labels;

/// <summary>The words that were chosen as an event's label: up to five stretches of tokens, and the clause they came from.</summary>
internal struct LabelPick
{
    private (int Start, int End) _first;
    private (int Start, int End) _second;
    private (int Start, int End) _third;
    private (int Start, int End) _fourth;
    private (int Start, int End) _fifth;
    private int _pronoun;
    private int _owner;

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
        3 => _fourth,
        _ => _fifth,
    };

    /// <summary>Whether the first stretch is a pronoun that stands for what another sentence names.</summary>
    public bool IsPronoun { readonly get; set; }

    /// <summary>The pronoun that is the clause's subject, in the label or left out of it; -1 for none.</summary>
    public int Pronoun
    {
        readonly get => _pronoun - 1;
        set => _pronoun = value + 1;
    }

    /// <summary>The "his" or "its" before the label's first noun, which the label leaves out; -1 for none.</summary>
    public int Owner
    {
        readonly get => _owner - 1;
        set => _owner = value + 1;
    }

    /// <summary>Whom the pronoun means, wherever the text names it; empty where that is not sure.</summary>
    public (int Start, int End) Actor { readonly get; set; }

    /// <summary>Whose the label's first noun is, in the text's words elsewhere; empty where nothing is put before it.</summary>
    public (int Start, int End) OwnerName { readonly get; set; }

    /// <summary>A pronoun among the label's words and the words that stand for it; empty for none.</summary>
    public (int Token, int Start, int End) Stead { readonly get; set; }

    /// <summary>Who is told beside the first stretch, in the text's words elsewhere: "Karl Lund" of "They"; empty for nobody.</summary>
    public (int Start, int End) Partner { readonly get; set; }

    /// <summary>A word behind the label that the text only implies: "born" of "(12 May 1901 – 3 March 1977)"; null for none.</summary>
    public string? Implied { readonly get; set; }

    /// <summary>Whether the first stretch was taken from another sentence, or from elsewhere in this one.</summary>
    public bool IsFirstBorrowed { readonly get; private set; }

    /// <summary>The same label with the words that its pronoun stands for.</summary>
    public readonly LabelPick WithFirst(int start, int end)
    {
        var pick = this;
        pick._first = (start, end);
        pick.IsPronoun = false;
        pick.IsFirstBorrowed = true;
        return pick;
    }

    /// <summary>The same label without its subject.</summary>
    public readonly LabelPick WithoutFirst()
    {
        var pick = this;
        (pick._first, pick._second, pick._third, pick._fourth) = (_second, _third, _fourth, _fifth);
        pick.Count = Count - 1;
        pick.IsPronoun = pick.IsInverted = false;
        return pick;
    }

    /// <summary>The same label with its subject named before it.</summary>
    public readonly LabelPick WithSubject(int start, int end)
    {
        var pick = this;
        if (Count is 0 or 5)
            return pick;
        (pick._fifth, pick._fourth, pick._third, pick._second, pick._first) = (_fourth, _third, _second, _first, (start, end));
        pick.Count = Count + 1;
        pick.IsFirstBorrowed = true;
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
