namespace DocModel.Reading.Events.Phrases;

/// <summary>A noun phrase: its tokens <c>[Start, End)</c> and its head.</summary>
/// <param name="Start">The first token, a determiner included.</param>
/// <param name="Head">The last noun of its core: "Act" of "the Harbour Act of 1920".</param>
/// <param name="CoreEnd">Behind the head, where complements begin.</param>
internal readonly record struct Phrase(int Start, int Head, int CoreEnd, int End)
{
    public bool Exists => End > Start;
}
