using DocModel.Reading.Quotations.Kinds;
using DocModel.Reading.Quotations.Marks;
using DocModel.Reading.Quotations.Persons;
using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Speakers;

/// <summary>Finds who is said to have used the quoted words: by the verb of speech that governs the quotation.</summary>
internal sealed partial class SpeakerReader
{
    /// <summary>What is denied in few words are the words of others: "denied that there had been a “…”".</summary>
    private static readonly WordSet Denying = new("deny", "denies", "denied", "denying");

    /// <summary>What stands above a writing or is its name: nobody whom the sentence names says it.</summary>
    private static readonly WordSet Heading = new("headed", "entitled", "titled", "headlined");

    private const int LongestReach = 60;

    private readonly TokenList _tokens;
    private readonly Quote[] _quotes;
    private readonly QuoteShape[] _shapes;
    private readonly Frames _frames;
    private readonly Utterances _utterances;
    private readonly PersonIndex _persons;
    private readonly NounPhraseReader _phrases;
    private readonly Attribution?[] _found;

    /// <summary>Whether the words are of who writes, “…,” I asked: nobody whom the text names.</summary>
    private readonly bool[] _isWriters;

    /// <summary>The last speaker who was named by a role, for the pronouns behind.</summary>
    private int _roleToken = -1;
    private string? _roleSpeaker;
    private bool _roleAsks;

    private SpeakerReader(TokenList tokens, Quote[] quotes, QuoteShape[] shapes, Frames frames, Utterances utterances, PersonIndex persons)
    {
        _tokens = tokens;
        _quotes = quotes;
        _shapes = shapes;
        _frames = frames;
        _utterances = utterances;
        _persons = persons;
        _phrases = new NounPhraseReader(tokens, frames, persons);
        _found = new Attribution?[quotes.Length];
        _isWriters = new bool[quotes.Length];
    }

    public static Attribution?[] Read(
        TokenList tokens, Quote[] quotes, QuoteShape[] shapes, Frames frames, Utterances utterances, PersonIndex persons)
    {
        var reader = new SpeakerReader(tokens, quotes, shapes, frames, utterances, persons);
        for (var i = 0; i < quotes.Length; i++)
        {
            tokens.Cancellation.At(i);
            if (!quotes[i].IsBlock)
                reader._found[i] = reader.InSentence(i);
        }

        reader.FillFromNeighbours();
        reader.FillFromTelling();
        if (quotes.Length > 2)
            reader.FillTurns();
        for (var i = 0; i < quotes.Length; i++)
        {
            if (quotes[i].IsBlock)
                reader._found[i] = reader.OfBlock(i);
        }

        return reader._found;
    }

    private Attribution? InSentence(int quote)
    {
        var sentence = _frames.Sentence(_frames.SentenceOf(quote));
        var position = _frames.PositionOf(quote);
        if (_utterances.PartBefore(quote) is var part and >= 0 && _found[part] is { } speaker)
            return speaker;
        if (position > sentence.Start && IsOneOf(Heading, position - 1))
            return null;
        if (IsKnown(position, sentence) || IsInscribed(position, sentence))
            return null;
        if (IsNamedBare(quote, position, sentence))
            return LooselyBehind(position, sentence);
        if (IsSymbol(quote) || IsInBrackets(quote, position, sentence))
            return null;
        if (CalledBy(position, sentence, out var caller))
            return caller;
        return (IsKnownAs(position, sentence) ? null : Behind(quote, position, sentence)) ?? SignedBehind(quote, position, sentence) ?? PutBehind(position, sentence) ?? InWordsBehind(position, sentence) ?? Before(position, sentence) ?? LooselyBehind(position, sentence) ?? Owner(position, sentence)
            ?? OnNextLine(quote, position, sentence) ?? Throughout(quote, position, sentence) ?? CitedBehind(quote, position, sentence)
            ?? Paired(position, sentence) ?? OfGovernor(quote, position, sentence);
    }

    // An example or a label is asked about last: most quotations have no speaker in front that it could take away.
    private Attribution? Before(int position, FrameSentence sentence) =>
        InFront(position, sentence) is { } found && !IsExample(position, sentence) && !IsLabel(position, sentence) && !IsWordInQuestion(position, sentence) && !IsOrderedTo(position, sentence) ? found : null;

    // Moe said that “…” / According to Moe, … “…” / in what Moe called “…”
    private Attribution? InFront(int position, FrameSentence sentence)
    {
        if (IsSpokenAbout(position, sentence))
            return position > sentence.Start && Is(position - 1, "that") ? SuggestedBy(position, sentence) : null;
        if (IsTopic(position, sentence))
            return null;
        if ((MeantBy(position, sentence) ?? AsAside(position, sentence)) is { } meaning)
            return meaning;
        _clausesLeft = MostClauses;
        if ((Gapped(position, sentence) ?? HolderAgain(position, sentence) ?? Regarded(position, sentence)) is { } sharing)
            return sharing;
        var stop = Math.Max(sentence.Start, position - LongestReach);
        for (var at = position - 1; at >= stop; at--)
        {
            var token = _frames[at];
            if (token < 0)
                continue;
            if (_tokens[token].Kind == TokenKind.Mark)
            {
                // What stands between dashes is no part of the clause.
                if ((_tokens.IsMark(token, '–') || _tokens.IsMark(token, '—')) && DashBefore(at, stop) is var opening and >= 0)
                {
                    at = opening;
                    continue;
                }

                if (_tokens.IsMark(token, ';') || (_tokens.IsMark(token, ':') && at != position - 1))
                    break;
                continue;
            }

            if (!IsCue(token))
                continue;

            // A bridge, so the engineer Moe, “…”
            if (Is(at, "so") && at > sentence.Start && IsMark(at - 1, ',') && !Is(at + 1, "that") && _phrases.Forward(at + 1, sentence, out var afterSource) is { Kind: NounPhraseKind.Name or NounPhraseKind.Role } teller
                && (afterSource == position || (afterSource < position && IsMark(afterSource, ','))) && Resolve(teller, at, sentence) is { } told)
            {
                return Found(told, teller, -1);
            }

            if (IsAccordingTo(at, sentence) || (at == sentence.Start && IsToQuote(at, sentence)))
            {
                // "cites sources according to which": it is the sources that say so.
                if (Is(at + 2, "which") || Is(at + 2, "whom"))
                    return null;

                var source = SourceAt(at + 2, sentence, out var behind);

                // "burned her drafts and, according to a maid, “…”. She": a source in passing is not whom the text goes on about.
                if (Resolve(source, at, sentence) is { } speaker && behind <= position)
                    return Found(speaker, source, -1, goesOn: at == sentence.Start);
            }

            if (IsClauseBreak(at, position, sentence))
                break;
            if (Borrowed(at, position, sentence) is { } borrowed)
                return borrowed;

            // "conceded that Lunt had used the word, and that it was “…”": the second clause hangs on the same verb.
            if ((Is(at, "and") || Is(at, "but")) && at + 1 < position && Is(at + 1, "that") && ThatBefore(at, stop) is var that and >= 0)
            {
                at = that;
                continue;
            }

            if (IsSpeechVerb(at, position, sentence) && Governed(at, position, sentence) is { } found)
                return found;
            if (OwnWords(at, position, sentence) is { } words && !IsJudged(at, position, sentence))
                return words;
            if (OfObject(at, position, sentence) is { } made)
                return made;
            if (Agent(at, position, sentence) is { } said)
                return said;
            if (Reason(at, position, sentence) is { } reason)
                return reason;
        }

        if (ForWhom(position, sentence) is { } holder)
            return holder;
        if ((WithWords(position, sentence) ?? Explained(position, sentence) ?? SeenIn(position, sentence)) is { } uttered)
            return uttered;

        // "According to Moe, …" stands at the head of its sentence, however long that is.
        if (IsAccordingTo(sentence.Start, sentence))
        {
            var source = SourceAt(sentence.Start + 2, sentence, out _);
            if (Resolve(source, sentence.Start, sentence) is { } speaker)
                return Found(speaker, source, -1);
        }

        return UnderLaw(position, sentence) ?? ColonBefore(position, sentence);
    }

    private int ThatBefore(int at, int stop)
    {
        for (var i = at - 1; i >= stop && !IsMark(i, ';'); i--)
        {
            if (Is(i, "that"))
                return i;
        }

        return -1;
    }

    private int DashBefore(int at, int stop)
    {
        for (var i = at - 1; i >= stop; i--)
        {
            if (IsMark(i, '–') || IsMark(i, '—'))
                return i;
        }

        return -1;
    }

    /// <summary>The subject of a verb to the left of the quotation; none where the verb denies the words.</summary>
    private Attribution? Governed(int at, int position, FrameSentence sentence)
    {
        var verb = _frames[at];

        // "claims that the term “…” entered": the words are spoken about.
        if (_frames[position - 1] >= 0 && _tokens.Has(_frames[position - 1], WordClass.Meta) && !IsPredicate(position) && !UsesWord(at, position) && (position - at > 4 || Is(at + 1, "that") || Is(at, "objected") || Is(at, "objects")))
            return null;
        // "The owner writes a “log”": a thing that is written, and no words.
        if (position - at == 2 && (Is(at, "writes") || Is(at, "write") || Is(at, "wrote")) && (Is(at + 1, "a") || Is(at + 1, "an")))
            return null;
        if (position < sentence.End && IsAboutThing(at, position, sentence))
            return null;
        if (IsPassive(at, sentence) || (Denying.Contains(_tokens, verb) && position < sentence.End && _shapes[~_frames[position]].Words <= 3 && position - at > 1))
            return null;
        if (IsDemanded(at, sentence) || HasEnded(at, position) || IsParticipleOfSubject(at, position, sentence))
            return null;
        if (Quoted(at, position, sentence) is { } quoted)
            return quoted;
        var subject = Subject(at, position, sentence, out var negated);
        if (subject.Kind != NounPhraseKind.None && QuotedBetween(subject, at, position, sentence) is { } author)
            return author;
        if (IsClosedRelative(at, position, sentence))
            return null;
        if (Ordering(at, sentence) is var order and >= 0 && position - order < LongestReach)
            return Governed(order, position, sentence);
        if (subject.Kind == NounPhraseKind.Role && IsUrged(at, subject, sentence))
            return null;
        if (_tokens.NumberOf(verb) == Lexicon.OfLaw && !(subject.Kind is NounPhraseKind.Writing or NounPhraseKind.Name && _phrases.IsWriting(subject.Head)))
            return null;
        if (IsAskedAbout(subject))
            return null;
        if (negated && !_tokens.Has(verb, WordClass.SayVerb))
            return null;
        if ((Is(at, "read") || Is(at, "reads")) && Sender(at, sentence) is { } sender)
            return sender;
        if ((Is(at, "read") || Is(at, "reads") || subject.Kind == NounPhraseKind.None && !IsWrittenBy(at, sentence)) && subject.Kind != NounPhraseKind.Writing && WritingAtHead(at, sentence) is { Kind: not NounPhraseKind.None } writing)
            subject = writing;
        if (_phrases.IsWriting(subject.Head) && subject.Kind is NounPhraseKind.Writing or NounPhraseKind.Name ? !CanBeWritten(at, sentence) : (Is(at, "read") || Is(at, "reads")) && !IsAuthor(subject))
            return null;
        if (IsRuling(at, position) && subject.Kind is not (NounPhraseKind.Role or NounPhraseKind.Collective or NounPhraseKind.Pronoun or NounPhraseKind.Writing))
            return null;
        return Resolve(subject, at, sentence) is { } speaker ? Together(speaker, subject, PartnerBefore(subject), verb) : null;
    }

    private bool IsMark(int position, char mark) => _frames[position] >= 0 && _tokens.IsMark(_frames[position], mark);

    /// <summary>A dash, or the hyphen between spaces that typists write for it.</summary>
    private bool IsDash(int position) =>
        IsMark(position, '–') || IsMark(position, '—') || (IsMark(position, '-') && _tokens[_frames[position]].Is(TokenFlags.SpaceBefore));

    private bool IsApostrophe(int position) => IsMark(position, '’') || IsMark(position, '\'');

    private bool Is(int position, string word) => _frames[position] >= 0 && _tokens.IsWord(_frames[position], word);

    private bool IsOneOf(WordSet words, int position) => _frames[position] >= 0 && words.Contains(_tokens, _frames[position]);

    private static bool Is(ReadOnlySpan<char> chars, string word) => chars.EqualsIgnoreCase(word.AsSpan());

    private static bool Ends(ReadOnlySpan<char> word, string ending) => word.EndsWith(ending.AsSpan(), StringComparison.Ordinal);
}
