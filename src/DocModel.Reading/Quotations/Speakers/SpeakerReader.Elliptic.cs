using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Speakers;

/// <summary>Speakers whom no verb of speech joins to their words: "Moe, less charitably: “…”", "by “…” Moe meant", "for Moe it was “…”; for Lunt, “…”".</summary>
internal sealed partial class SpeakerReader
{
    private const int LongestManner = 6, LongestAsAside = 14;

    /// <summary>What is told of somebody by nobody: "is said to be", "is supposed to have said".</summary>
    private static readonly WordSet Reported = new("said", "supposed", "reported", "alleged", "believed", "thought", "rumoured", "rumored", "reputed", "held");

    private static readonly WordSet Replying = new("replied", "replies", "answered", "answers", "responded", "responds", "retorted");

    private static readonly WordSet Recording = new("recorded", "records", "observed", "observes", "noticed", "notes", "remembered", "saw", "has", "had");

    // The plea, as Moe recorded with some bitterness, “is made in June”
    private Attribution? AsAside(int position, FrameSentence sentence)
    {
        if (position - 4 <= sentence.Start || !IsMark(position - 1, ','))
            return null;
        for (var at = position - 3; at > sentence.Start && position - at < LongestAsAside && _frames[at] >= 0 && !IsMark(at, ',') && !IsMark(at, ';'); at--)
        {
            if (!Is(at, "as") || !IsMark(at - 1, ','))
                continue;
            var subject = _phrases.Forward(at + 1, sentence, out var next);
            next = SkipToVerb(next, sentence);
            return next < position && (IsFiniteSay(next) || IsOneOf(Recording, next)) && Resolve(subject, at, sentence) is { } speaker ? Found(speaker, subject, _frames[next]) : null;
        }

        return null;
    }

    // We asked the minister which it was. “…,” he replied.
    private Attribution? WhoWasAsked(NounPhrase subject, int verb, FrameSentence sentence)
    {
        if (subject.Kind != NounPhraseKind.Pronoun || !IsFiniteSay(verb) || !(_tokens.IsWord(subject.Head, "he") || _tokens.IsWord(subject.Head, "she")))
            return null;
        for (var at = sentence.Start - 2; at > 0 && sentence.Start - at < LongestReach && _frames[at] >= 0 && !IsMark(at, '.') && _frames[at + 1] >= 0 && !_tokens[_frames[at + 1]].Is(TokenFlags.BlockStart); at--)
        {
            if (!IsOneOf(Asking, at) || IsPassive(at, sentence))
                continue;
            var asked = _phrases.Forward(at + 1, new FrameSentence(at, sentence.Start, sentence.Block, sentence.Container), out _);
            var gender = _tokens.IsWord(subject.Head, "he") ? Lexicon.Male : Lexicon.Female;
            var isAsked = (asked.Kind is NounPhraseKind.Name or NounPhraseKind.Role && IsOneOf(Replying, verb)) || (asked.Kind == NounPhraseKind.Role && _tokens.NumberOf(asked.Head) == gender);
            return isAsked && Resolve(asked, at, sentence) is { } speaker ? Found(speaker, asked, _frames[verb]) : null;
        }

        return null;
    }

    /// <summary>"he is supposed to have said": the verb of speech at the end; -1 where there is none.</summary>
    private int SupposedToHaveSaid(int at, FrameSentence sentence)
    {
        if (at < sentence.End && IsFormOfBe(at))
            at++;
        return at + 3 < sentence.End && IsOneOf(Reported, at) && Is(at + 1, "to") && Is(at + 2, "have") && IsFiniteSay(at + 3) ? at + 3 : -1;
    }

    // By “…” Moe meant / by “…”, she says, the chronicler meant
    private Attribution? MeantBy(int position, FrameSentence sentence)
    {
        var before = position - 1;
        for (var step = 0; step < 2 && before > sentence.Start && _frames[before] >= 0 && (_tokens.Is(_frames[before], WordClass.Article) || _tokens.Has(_frames[before], WordClass.Meta)); step++)
            before--;
        if (before < sentence.Start || !Is(before, "by"))
            return null;
        var at = position + 1;
        if (at < sentence.End && IsMark(at, ','))
        {
            var close = at + 1;
            while (close < sentence.End && close - at < LongestManner && _frames[close] >= 0 && !IsMark(close, ','))
                close++;
            if (close >= sentence.End || !IsMark(close, ','))
                return null;
            at = close + 1;
        }

        if (at >= sentence.End || _frames[at] < 0)
            return null;
        var subject = _phrases.Forward(at, sentence, out var next);

        // "By “…” this act means" and "the Victorians meant": a text of itself, and what was common usage.
        if (subject.Kind is NounPhraseKind.None or NounPhraseKind.Writing || (subject.Kind != NounPhraseKind.Pronoun && _tokens.Chars(subject.Head)[^1] == 's' && subject.Kind != NounPhraseKind.Name))
            return null;
        next = SkipToVerb(next, sentence);
        return next < sentence.End && (Is(next, "meant") || Is(next, "means") || Is(next, "mean") || (subject.Kind == NounPhraseKind.Name && (Is(next, "understood") || Is(next, "understands"))))
            && Resolve(subject, at, sentence) is { } speaker
                ? Found(speaker, subject, _frames[next])
                : null;
    }

    // For Moe the wall was “…”; for Lunt, more simply, “…”
    private Attribution? HolderAgain(int position, FrameSentence sentence)
    {
        for (var at = position - 2; at > sentence.Start + 1 && position - at < 12 && _frames[at] >= 0; at--)
        {
            if (!(Is(at, "for") || Is(at, "to")) || !(IsMark(at - 1, ';') || Is(at - 1, "and") || Is(at - 1, "but")))
                continue;
            var last = IsMark(at - 1, ';') ? at - 2 : IsMark(at - 2, ',') || IsMark(at - 2, ';') ? at - 3 : at - 2;
            if (last < sentence.Start || _frames[last] >= 0 || _found[~_frames[last]] is null)
                return null;
            var holder = _phrases.Forward(at + 1, sentence, out var behind);
            return holder.Kind is NounPhraseKind.Name or NounPhraseKind.Role or NounPhraseKind.Collective && IsManner(behind, position) && Resolve(holder, at, sentence) is { } speaker
                ? Found(speaker, holder, -1)
                : null;
        }

        return null;
    }

    // Moe, less charitably: “…”
    private Attribution? NamedBeforeColon(int start, int position, FrameSentence sentence)
    {
        var name = _phrases.Forward(start, sentence, out var behind);
        return name.Kind is NounPhraseKind.Name or NounPhraseKind.Role && behind < position - 1 && IsMark(behind, ',') && IsManner(behind, position - 1) && Resolve(name, start, sentence) is { } speaker
            ? Found(speaker, name, -1)
            : null;
    }

    /// <summary>"was blunter", "was less impressed": a form of "be" with a word or three, in front of a colon.</summary>
    private bool IsOpinion(int last, FrameSentence sentence)
    {
        for (var at = last; at > sentence.Start && last - at < 4 && IsLower(at); at--)
        {
            if (IsFormOfBe(at))
                return at < last;
        }

        return false;
    }

    /// <summary>Nothing, or a few words of how it is said, between commas: no verb and nobody else.</summary>
    private bool IsManner(int from, int end)
    {
        if (end - from > LongestManner)
            return false;
        for (var i = from; i < end; i++)
        {
            if (_frames[i] < 0 || (_tokens[_frames[i]].Kind != TokenKind.Word && !IsMark(i, ','))
                || (_tokens[_frames[i]].Kind == TokenKind.Word && (_tokens[_frames[i]].Is(TokenFlags.Capitalized) || IsVerbLike(_frames[i]) || _tokens.Is(_frames[i], WordClass.Pronoun))))
            {
                return false;
            }
        }

        return true;
    }

    // “…,” an old rockman told the visitor: a noun that no list has, in front of its verb
    private Attribution? UnknownBehind(int at, FrameSentence sentence)
    {
        if (!_tokens.Is(_frames[at], WordClass.Determiner))
            return null;
        for (var verb = at + 2; verb < Math.Min(sentence.End, at + LongestManner) && _frames[verb] >= 0 && _tokens[_frames[verb]].Kind == TokenKind.Word && IsLower(verb - 1); verb++)
        {
            if (!IsFiniteSay(verb) || _tokens.Is(_frames[verb - 1], WordClass.Determiner))
                continue;
            var subject = _phrases.AnyNoun(verb - 1, sentence, IsPersonal(_frames[verb]));
            return subject.Kind != NounPhraseKind.None && Resolve(subject, at, sentence) is { } speaker ? Found(speaker, subject, _frames[verb]) : null;
        }

        return null;
    }

    private bool IsLower(int at) => _frames[at] >= 0 && _tokens[_frames[at]].Kind == TokenKind.Word && !_tokens[_frames[at]].Is(TokenFlags.Capitalized);
}
