using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Labels;

/// <summary>What a verb needs beside its subject to say something, as a dictionary of valency has it.</summary>
[Flags]
internal enum VerbNeeds : uint
{
    None = 0,

    /// <summary>Cannot do without an object: "completed the road".</summary>
    Object = 1,

    /// <summary>"robbed the bishop of his plate", "acquitted of theft".</summary>
    Of = 1 << 1,

    /// <summary>"reduced the board to nine".</summary>
    To = 1 << 2,

    /// <summary>"barred the clergy from trade", "kept the fair from opening".</summary>
    From = 1 << 3,

    /// <summary>"supplied the navy with rope".</summary>
    With = 1 << 4,

    /// <summary>"turned the hall into a school".</summary>
    Into = 1 << 5,

    /// <summary>"imposed a tax on salt".</summary>
    On = 1 << 6,

    /// <summary>"exchanged the ring for bread".</summary>
    For = 1 << 7,

    /// <summary>"turned the town against the duke".</summary>
    Against = 1 << 8,

    /// <summary>"divided the land among the heirs".</summary>
    Among = 1 << 9,

    /// <summary>"placed the archive under seal", "laid the bill before Parliament": where to.</summary>
    Place = 1 << 10,

    /// <summary>"dismissed the play as a farce", "became known as Silver Row".</summary>
    As = 1 << 11,

    /// <summary>"declared the strike illegal", "left the families homeless".</summary>
    State = 1 << 12,

    /// <summary>"persuaded the town to build a pier": what somebody was to do.</summary>
    Doing = 1 << 13,

    /// <summary>"voted to build a pier": what the subject decided or tried to do.</summary>
    Infinitive = 1 << 14,

    /// <summary>Is said with an object and without: "opened a shop", "the shop opened".</summary>
    Thing = 1 << 15,

    /// <summary>Says the contrary without who did it: "was succeeded by her niece".</summary>
    By = 1 << 16,

    /// <summary>A phrase with one of the prepositions.</summary>
    Phrase = Of | To | From | With | Into | On | For | Against | Among | Place | By,
}

/// <summary>The frames of English verbs: which of what stands behind a verb belongs to it, so that its label may not end before.</summary>
/// <remarks>A verb is listed where it says something else, or nothing, without the words of the frame; what only adds to it is no need.</remarks>
internal static class VerbFrames
{
    private static readonly WordFlags Table = new(CreateTable());

    private static readonly WordSet AmongWords = new("among", "amongst", "between"), PlaceWords = new("under", "before", "behind", "beside", "beneath", "above", "below", "among", "against", "across", "over", "through", "aboard", "around", "round", "along");

    /// <summary>What a verb needs, in whichever form it stands.</summary>
    public static VerbNeeds Of(in TaggedSentence sentence, int verb) => (VerbNeeds)Table.Of(sentence.Tokens, verb);

    /// <summary>The needs that a phrase with a preposition meets.</summary>
    public static VerbNeeds MetBy(in TaggedSentence sentence, int preposition)
    {
        var role = sentence.Role(preposition);
        var needs = VerbNeeds.None;
        if ((role & WordRole.Of) != 0)
            needs |= VerbNeeds.Of;
        if ((role & WordRole.To) != 0)
            needs |= VerbNeeds.To | VerbNeeds.Place;
        if ((role & WordRole.With) != 0)
            needs |= VerbNeeds.With;
        if ((role & WordRole.On) != 0)
            needs |= VerbNeeds.On | VerbNeeds.Place;
        if ((role & WordRole.By) != 0)
            needs |= VerbNeeds.By;
        if ((role & WordRole.For) != 0)
            needs |= VerbNeeds.For;
        if ((role & (WordRole.In | WordRole.At | WordRole.Near)) != 0)
            needs |= VerbNeeds.Place;
        if (sentence.Tokens.IsWord(preposition, "from"))
            needs |= VerbNeeds.From;
        else if (sentence.Tokens.IsWord(preposition, "into"))
            needs |= VerbNeeds.Into | VerbNeeds.Place;
        else if (sentence.Tokens.IsWord(preposition, "against"))
            needs |= VerbNeeds.Against;
        else if (AmongWords.Contains(sentence.Tokens, preposition))
            needs |= VerbNeeds.Among;
        if (PlaceWords.Contains(sentence.Tokens, preposition))
            needs |= VerbNeeds.Place;
        return needs;
    }

    private static Dictionary<string, uint> CreateTable()
    {
        var table = new Dictionary<string, uint>(StringComparer.Ordinal);
        foreach (var (needs, verbs) in VerbFrameList.Lists)
        {
            foreach (var verb in verbs.Split(' '))
            {
                foreach (var form in PastForms.FormsOf(verb))
                    table[form] = (table.TryGetValue(form, out var known) ? known : 0) | (uint)needs;
            }
        }

        return table;
    }
}
