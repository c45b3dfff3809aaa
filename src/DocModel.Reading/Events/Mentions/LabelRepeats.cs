using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Mentions;

/// <summary>Finds where the text repeats the name of an event without its date.</summary>
internal static class LabelRepeats
{
    public static void AddTo(List<EventDraft> events, TokenList tokens)
    {
        if (events.Count == 0)
            return;
        var names = new Dictionary<uint, List<(EventDraft Event, int Start, int Length, int Anchor)>>();
        foreach (var e in events)
            AddName(names, e, tokens);
        if (names.Count == 0)
            return;

        // Few words of a text are the first capital of a known name.
        var filter = new HashFilter();
        var hashes = tokens.Hashes;
        foreach (var list in names.Values)
        {
            foreach (var name in list)
                filter.Add(hashes[name.Start + name.Anchor]);
        }

        var asked = 0;
        foreach (var i in tokens.Capitals)
        {
            tokens.Cancellation.At(asked++);
            if (!filter.MayHave(hashes[i]))
                continue;
            ref readonly var token = ref tokens[i];
            if (token.Is(TokenFlags.Capitalized) && token.Length >= 2 && names.TryGetValue(HashOf(tokens, i), out var candidates))
                Match(candidates, tokens, i);
        }
    }

    private static void AddName(Dictionary<uint, List<(EventDraft Event, int Start, int Length, int Anchor)>> names, EventDraft e, TokenList tokens)
    {
        if (e.Pick.Head < 0 || e.Pick.Count == 0)
            return;
        var (start, end) = e.Pick[0];
        if (end - start is < 2 or > 10)
            return;
        for (var i = start; i < end; i++)
        {
            if (!tokens[i].Is(TokenFlags.Capitalized) || tokens[i].Length < 2)
                continue;
            var hash = HashOf(tokens, i);
            if (!names.TryGetValue(hash, out var list))
                names.Add(hash, list = []);
            foreach (var known in list)
            {
                if (known.Length == end - start && Equal(tokens, known.Start, start, end - start))
                    return;
            }

            if (list.Count < 8)
                list.Add((e, start, end - start, i - start));
            return;
        }
    }

    private static void Match(List<(EventDraft Event, int Start, int Length, int Anchor)> candidates, TokenList tokens, int index)
    {
        foreach (var (e, start, length, anchor) in candidates)
        {
            var from = index - anchor;
            if (from < 0 || from + length > tokens.Count || from == start || !Equal(tokens, start, from, length))
                continue;
            var span = TextSpan.FromBounds(tokens[from].Start, tokens[from + length - 1].End);
            if (!span.Overlaps(e.LabelSpan))
                e.Mention(span);
        }
    }

    private static bool Equal(TokenList tokens, int left, int right, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (!tokens.Chars(left + i).EqualsIgnoreCase(tokens.Chars(right + i)))
                return false;
        }

        return true;
    }

    private static uint HashOf(TokenList tokens, int index)
    {
        // FNV-1a without regard to ASCII case.
        var hash = 2166136261u;
        foreach (var c in tokens.Chars(index))
            hash = (hash ^ (uint)(c | 0x20)) * 16777619u;
        return hash;
    }
}
