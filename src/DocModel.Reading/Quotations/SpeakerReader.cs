using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations;

/// <summary>Finds who is said to have used the quoted words: by the verb of speech that governs the quotation.</summary>
internal sealed class SpeakerReader
{
    private const int LongestReach = 60;

    private readonly TokenList _tokens;
    private readonly Quote[] _quotes;
    private readonly QuoteShape[] _shapes;
    private readonly Frames _frames;
    private readonly PersonIndex _persons;
    private readonly NounPhraseReader _phrases;
    private readonly Attribution?[] _found;

    /// <summary>The last speaker who was named by a role, for the pronouns behind.</summary>
    private int _roleToken = -1;
    private string? _roleSpeaker;

    private SpeakerReader(TokenList tokens, Quote[] quotes, QuoteShape[] shapes, Frames frames, PersonIndex persons)
    {
        _tokens = tokens;
        _quotes = quotes;
        _shapes = shapes;
        _frames = frames;
        _persons = persons;
        _phrases = new NounPhraseReader(tokens, frames, persons);
        _found = new Attribution?[quotes.Length];
    }

    public static Attribution?[] Read(TokenList tokens, Quote[] quotes, QuoteShape[] shapes, Frames frames, PersonIndex persons)
    {
        var reader = new SpeakerReader(tokens, quotes, shapes, frames, persons);
        for (var i = 0; i < quotes.Length; i++)
        {
            if (!quotes[i].IsBlock)
                reader._found[i] = reader.InSentence(i);
        }

        reader.FillFromNeighbours();
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
        return Behind(quote, position, sentence) ?? Before(position, sentence) ?? LooselyBehind(position, sentence);
    }

    // “…,” said Moe / “…,” Moe said / “…,” she told reporters
    private Attribution? Behind(int quote, int position, FrameSentence sentence)
    {
        var shape = _shapes[quote];
        var at = position + 1;
        var comma = at < sentence.End && IsMark(at, ',');
        if (comma || (at < sentence.End && (IsMark(at, '—') || IsMark(at, '–'))))
            at++;
        if (at >= sentence.End || _frames[at] < 0)
            return null;
        var isSaid = shape.EndsSentence || shape.EndsWithComma || comma;
        if (!isSaid)
            return null;
        if (IsFiniteSay(at))
        {
            var inverted = _phrases.Forward(at + 1, sentence, out _);
            if (Resolve(inverted, at, sentence) is { } speaker)
                return Found(speaker, inverted, _frames[at]);
        }

        var subject = _phrases.Forward(at, sentence, out var next);
        if (subject.Kind == NounPhraseKind.None)
            return null;
        next = SkipToVerb(next, sentence);
        if (next < sentence.End && _frames[next] >= 0 && _tokens.Is(_frames[next], WordClass.SayVerb | WordClass.ClaimVerb) && !IsIng(_frames[next])
            && Resolve(subject, at, sentence) is { } known)
        {
            return Found(known, subject, _frames[next]);
        }

        return null;
    }

    /// <summary>From behind a subject over adverbs, auxiliaries and what stands between commas to its verb.</summary>
    private int SkipToVerb(int at, FrameSentence sentence)
    {
        for (var step = 0; step < 24 && at < sentence.End && _frames[at] >= 0; step++)
        {
            if (IsMark(at, ',') || IsMark(at, '–') || IsMark(at, '—'))
            {
                var close = at + 1;
                while (close < sentence.End && close - at < 20 && _frames[close] >= 0 && !IsMark(close, ',') && !IsMark(close, '–') && !IsMark(close, '—'))
                    close++;
                if (close >= sentence.End || _frames[close] < 0 || close - at >= 20)
                    return at;
                at = close + 1;
            }
            else if (IsBetweenSubjectAndVerb(_frames[at]))
            {
                at++;
            }
            else if (Is(at, "of") || Is(at, "for") || Is(at, "at") || Is(at, "in") || Is(at, "from"))
            {
                at++;
                while (at < sentence.End && _frames[at] >= 0 && _tokens[_frames[at]].Kind == TokenKind.Word
                    && (_tokens.Is(_frames[at], WordClass.Determiner) || _tokens[_frames[at]].Is(TokenFlags.Capitalized)
                        || (!_tokens.Is(_frames[at], WordClass.SayVerb | WordClass.ClaimVerb | WordClass.Auxiliary | WordClass.Preposition))))
                {
                    at++;
                }
            }
            else
            {
                return at;
            }
        }

        return at;
    }

    // Moe said that “…” / According to Moe, … “…” / in what Moe called “…”
    private Attribution? Before(int position, FrameSentence sentence)
    {
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

            if (IsAccordingTo(at, sentence))
            {
                var source = _phrases.Forward(at + 2, sentence, out var behind);
                if (Resolve(source, at, sentence) is { } speaker && behind <= position)
                    return Found(speaker, source, -1);
            }

            if (IsClauseBreak(at, position, sentence))
                break;
            if (IsSpeechVerb(at, position, sentence) && Governed(at, position, sentence) is { } found)
                return found;
            if (OwnWords(at, position, sentence) is { } words)
                return words;
            if (Is(at, "by") && at > sentence.Start + 1 && _frames[at - 1] >= 0 && _tokens.Is(_frames[at - 1], WordClass.SayVerb | WordClass.ClaimVerb | WordClass.Naming))
            {
                var agent = _phrases.Forward(at + 1, sentence, out var behind);
                if (Resolve(agent, at, sentence) is { } speaker && behind <= position)
                    return Found(speaker, agent, _frames[at - 1]);
            }
        }

        // "According to Moe, …" stands at the head of its sentence, however long that is.
        if (IsAccordingTo(sentence.Start, sentence))
        {
            var source = _phrases.Forward(sentence.Start + 2, sentence, out _);
            if (Resolve(source, sentence.Start, sentence) is { } speaker)
                return Found(speaker, source, -1);
        }

        return ColonBefore(position, sentence);
    }

    // in Robinson’s words, “…” / in the words of Robinson, “…” / his verdict was “…”
    private Attribution? OwnWords(int at, int position, FrameSentence sentence)
    {
        if (position - at > 6 || at <= sentence.Start || !(_tokens.Is(_frames[at], WordClass.Meta) || IsUtterance(at)))
            return null;
        if (Is(at + 1, "of") && at + 2 < position)
        {
            var source = _phrases.Forward(at + 2, sentence, out var behind);
            if (source.Kind == NounPhraseKind.Name && Is(at, "words") && behind <= position && Resolve(source, at, sentence) is { } speaker)
                return Found(speaker, source, -1);
            return null;
        }

        for (var i = at + 1; i < position; i++)
        {
            if (_frames[i] >= 0 && (_tokens.Is(_frames[i], WordClass.Preposition | WordClass.Conjunction | WordClass.SayVerb | WordClass.ClaimVerb) && !Is(i, "for") && !Is(i, "that")))
                return null;
        }

        var owner = at - 1;
        if (owner > sentence.Start && _frames[owner] >= 0 && _tokens[_frames[owner]].Length == 1 && IsApostrophe(owner - 1))
            owner--;
        if (!IsApostrophe(owner) || owner == sentence.Start)
            return null;
        var phrase = _phrases.Backward(owner - 1, sentence, isOwner: true);
        return Resolve(phrase, at, sentence) is { } named ? Found(named, phrase, -1) : null;
    }

    private bool IsUtterance(int at) =>
        Is(at, "verdict") || Is(at, "answer") || Is(at, "reply") || Is(at, "remark") || Is(at, "remarks") || Is(at, "description") || Is(at, "formulation")
        || Is(at, "warning") || Is(at, "motto") || Is(at, "comment") || Is(at, "message") || Is(at, "advice") || Is(at, "complaint") || Is(at, "claim")
        || Is(at, "promise") || Is(at, "call") || Is(at, "demand") || Is(at, "response");

    /// <summary>"was described as": whoever was described did not say it.</summary>
    private bool IsPassive(int at, FrameSentence sentence)
    {
        if (IsIng(_frames[at]))
            return false;
        var before = at - 1;
        while (before > sentence.Start && _frames[before] >= 0 && (_tokens.Is(_frames[before], WordClass.Adverb) || Ends(_tokens.Chars(_frames[before]), "ly")))
            before--;
        return before >= sentence.Start && (Is(before, "was") || Is(before, "were") || Is(before, "been") || Is(before, "is") || Is(before, "are")
            || Is(before, "be") || Is(before, "being"));
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

    // Her answer: “…”
    private Attribution? ColonBefore(int position, FrameSentence sentence)
    {
        if (position - 1 < sentence.Start || !IsMark(position - 1, ':') || position - 2 < sentence.Start || _frames[position - 2] < 0)
            return null;
        if (position - 2 == sentence.Start || _tokens[_frames[position - 2]].Is(TokenFlags.BlockStart) || position - sentence.Start <= 4)
        {
            // "Ibarra: “…”" as in a transcript
            var name = _phrases.Backward(position - 2, sentence);
            if (name.Kind is NounPhraseKind.Name or NounPhraseKind.Role && Resolve(name, position, sentence) is { } speaker)
                return Found(speaker, name, -1);
        }

        // "Rebane was blunter: “…”": a whole sentence behind a colon is said by whom the clause is about.
        if (position < sentence.End && !_shapes[~_frames[position]].IsSentence)
            return null;
        var subject = FirstSubject(sentence.Start, position, sentence);
        return subject.Kind is NounPhraseKind.Name or NounPhraseKind.Pronoun && PersonOf(subject, out _) is { } person
            ? Found(person.ShortName, subject, -1)
            : null;
    }

    // “…”, according to Moe / “…”, as Moe put it / “…”, in the words of Moe
    private Attribution? LooselyBehind(int position, FrameSentence sentence)
    {
        var at = position + 1;
        if (at < sentence.End && IsMark(at, ','))
            at++;
        if (at >= sentence.End || _frames[at] < 0)
            return null;
        if (IsAccordingTo(at, sentence))
        {
            var source = _phrases.Forward(at + 2, sentence, out _);
            return Resolve(source, at, sentence) is { } speaker ? Found(speaker, source, -1) : null;
        }

        if (Is(at, "as") || Is(at, "so"))
        {
            var subject = _phrases.Forward(at + 1, sentence, out var next);
            next = SkipToVerb(next, sentence);
            if (next < sentence.End && _frames[next] >= 0 && _tokens.Is(_frames[next], WordClass.SayVerb | WordClass.ClaimVerb)
                && Resolve(subject, at, sentence) is { } speaker)
            {
                return Found(speaker, subject, _frames[next]);
            }
        }

        return null;
    }

    private bool IsAccordingTo(int at, FrameSentence sentence) =>
        at + 2 < sentence.End && _frames[at] >= 0 && _frames[at + 1] >= 0 && Is(at, "according") && Is(at + 1, "to");

    /// <summary>A new clause with a subject of its own between the verb and the quotation: what was said before it does not reach over.</summary>
    private bool IsClauseBreak(int at, int position, FrameSentence sentence)
    {
        if (at <= sentence.Start || _frames[at - 1] < 0 || !IsMark(at - 1, ','))
            return false;
        if (!(Is(at, "but") || Is(at, "while") || Is(at, "whereas") || Is(at, "although") || Is(at, "though") || Is(at, "so") || Is(at, "yet") || Is(at, "and")))
            return false;
        if (!Is(at, "and"))
            return true;
        var subject = _phrases.Forward(at + 1, sentence, out var next);
        if (subject.Kind == NounPhraseKind.None || next >= position || _frames[next] < 0)
            return false;
        return _tokens.Is(_frames[next], WordClass.Auxiliary) || _tokens.Is(_frames[next], WordClass.SayVerb | WordClass.ClaimVerb);
    }

    private bool IsSpeechVerb(int at, int position, FrameSentence sentence)
    {
        var token = _frames[at];
        if (UsesWord(at, position))
            return true;
        if (!_tokens.Is(token, WordClass.SayVerb | WordClass.ClaimVerb))
            return false;
        if (_tokens.Entry(token).Number == Lexicon.WithPreposition)
        {
            var next = at + 1;
            while (next < position && _frames[next] >= 0 && _tokens.Is(_frames[next], WordClass.Adverb))
                next++;
            if (next > position || (next < position && (_frames[next] < 0 || !_tokens.Is(_frames[next], WordClass.Preposition))))
                return false;
        }

        return !IsNounHere(at, sentence);
    }

    /// <summary>"used the term “…”": words that are called words were spoken by who used them.</summary>
    private bool UsesWord(int at, int position)
    {
        if (!(Is(at, "used") || Is(at, "uses") || Is(at, "use") || Is(at, "using") || Is(at, "borrowed") || Is(at, "preferred") || Is(at, "prefers")))
            return false;
        for (var i = at + 1; i < position && i <= at + 4 && _frames[i] >= 0; i++)
        {
            if (_tokens.Is(_frames[i], WordClass.Meta))
                return true;
        }

        return false;
    }

    /// <summary>"the demand", "Western claims", "in a report": the word is a noun.</summary>
    private bool IsNounHere(int at, FrameSentence sentence)
    {
        if (at == sentence.Start || _frames[at - 1] < 0)
            return false;
        var before = _frames[at - 1];
        if (_tokens.Is(before, WordClass.Determiner) && !_tokens.Is(before, WordClass.Pronoun) && !Is(at - 1, "that") && !Is(at - 1, "which"))
            return true;
        if (_tokens[before].Kind == TokenKind.Word && _tokens[before].Length == 1 && at - 2 >= sentence.Start && IsApostrophe(at - 2))
            return true;
        if (_tokens.Is(before, WordClass.Preposition) && !Is(at - 1, "to") && !IsIng(_frames[at]))
            return true;
        var word = _tokens.Chars(_frames[at]);
        if (word[^1] == 's' && _tokens[before].Kind == TokenKind.Word && EndsLikeDemonym(_tokens.Chars(before)))
            return true;
        return word[^1] != 'd' && !IsIng(_frames[at]) && _tokens[before].Kind == TokenKind.Word && IsAdjective(_tokens.Chars(before))
            && at - 2 >= sentence.Start && _frames[at - 2] >= 0 && _tokens.Is(_frames[at - 2], WordClass.Determiner) && !_phrases.IsSpeakerNoun(before);
    }

    /// <summary>The subject of a verb to the left of the quotation; none where the verb denies the words.</summary>
    private Attribution? Governed(int at, int position, FrameSentence sentence)
    {
        var verb = _frames[at];

        // "claims that the term “…” entered": the words are spoken about.
        if (_frames[position - 1] >= 0 && _tokens.Is(_frames[position - 1], WordClass.Meta) && (position - at > 4 || Is(at + 1, "that")))
            return null;
        if (IsPassive(at, sentence))
            return null;
        var subject = Subject(at, position, sentence, out var negated);
        if (negated && !_tokens.Is(verb, WordClass.SayVerb))
            return null;
        return Resolve(subject, at, sentence) is { } speaker ? Found(speaker, subject, verb) : null;
    }

    private NounPhrase Subject(int at, int position, FrameSentence sentence, out bool negated)
    {
        negated = false;
        var p = at - 1;
        for (; p >= sentence.Start && _frames[p] >= 0; p--)
        {
            var token = _frames[p];
            if (Is(p, "to") && p - 1 >= sentence.Start && _frames[p - 1] >= 0 && Ends(_tokens.Chars(_frames[p - 1]), "ed"))
            {
                p--;
                continue;
            }

            if (Is(p, "heard") && p + 1 < at && Is(p + 1, "to"))
                continue;
            if (Is(p, "not") || Is(p, "never"))
                negated = true;
            else if (_tokens[token].Length == 1 && Is(p, "t") && p - 1 >= sentence.Start && IsApostrophe(p - 1))
            {
                negated = true;
                p -= 2;
            }
            else if (!IsBetweenSubjectAndVerb(token))
                break;
        }

        if (p < sentence.Start)
            return IsIng(_frames[at]) ? SubjectBehind(at, position, sentence) : default;
        if (_frames[p] < 0 || (IsMark(p, ',') && p > sentence.Start && _frames[p - 1] < 0))
        {
            // “…,” said Moe, adding that “…”: the quotation in front is the verb's object, the subject stands behind.
            if (IsIng(_frames[at]))
                return MainSubject(p, sentence);
            return _phrases.Forward(at + 1, sentence, out _);
        }

        if (IsIng(_frames[at]) && !_tokens.Is(_frames[at] - 1, WordClass.Auxiliary))
        {
            var main = MainSubject(p, sentence);
            return main.Kind == NounPhraseKind.None ? SubjectBehind(at, position, sentence) : main;
        }

        var before = _frames[p];
        if (_tokens.Is(before, WordClass.Conjunction) && !Is(p, "that"))
            return Is(p, "and") || Is(p, "but") || Is(p, "or") ? MainSubject(p - 1, sentence) : default;
        if (Is(p, "who") || Is(p, "which") || Is(p, "that"))
        {
            var antecedent = p - 1;
            if (antecedent >= sentence.Start && IsMark(antecedent, ','))
                antecedent--;
            return _phrases.Backward(antecedent, sentence, isOwner: true);
        }

        if (IsMark(p, ',') || IsMark(p, '–') || IsMark(p, '—'))
            return OverApposition(p, sentence);
        return _phrases.Backward(p, sentence);
    }

    /// <summary>"The adviser, Ruth Phiri, said", "Erik Vann, who leads the party, said".</summary>
    private NounPhrase OverApposition(int comma, FrameSentence sentence)
    {
        var open = comma - 1;
        while (open >= sentence.Start && _frames[open] >= 0 && !IsMark(open, ',') && !IsMark(open, '–') && !IsMark(open, '—'))
            open--;
        if (open < sentence.Start || _frames[open] < 0)
        {
            var only = _phrases.Backward(comma - 1, sentence);
            return only.Kind == NounPhraseKind.None ? MainSubject(comma - 1, sentence) : only;
        }

        var inner = _phrases.Forward(open + 1, sentence, out var next);
        var outer = _phrases.Backward(open - 1, sentence);
        if (inner.Kind == NounPhraseKind.Name && next == comma && _persons.Find(inner.First, inner.End) is not null
            && outer.Kind is NounPhraseKind.Role or NounPhraseKind.Collective)
        {
            return inner;
        }

        if (outer.Kind is NounPhraseKind.Name && _persons.Find(outer.First, outer.End) is not null)
            return outer;
        if (inner.Kind == NounPhraseKind.Name && next == comma && _persons.Find(inner.First, inner.End) is not null)
            return inner;
        return outer.Kind == NounPhraseKind.None ? OverOuter(open, sentence) : outer;
    }

    // Jelen, whose brother, an officer, is in prison, said
    private NounPhrase OverOuter(int comma, FrameSentence sentence) => MainSubject(comma - 1, sentence);

    /// <summary>The subject of the clause that ends in front of a position.</summary>
    private NounPhrase MainSubject(int position, FrameSentence sentence)
    {
        for (var at = Math.Min(position, sentence.End - 1); at > sentence.Start && position - at < LongestReach; at--)
        {
            if (_frames[at] < 0 || !_tokens.Is(_frames[at], WordClass.SayVerb | WordClass.ClaimVerb) || IsIng(_frames[at]) || IsNounHere(at, sentence))
                continue;
            if (_frames[at - 1] >= 0 && (Is(at - 1, "and") || Is(at - 1, "but")))
                continue;
            var subject = Subject(at, position, sentence, out _);
            if (subject.Kind != NounPhraseKind.None)
                return subject;
        }

        return FirstSubject(sentence.Start, position, sentence);
    }

    // By accusing Ukraine of “…”, he …
    private NounPhrase SubjectBehind(int at, int position, FrameSentence sentence)
    {
        for (var i = Math.Max(at, position); i < sentence.End; i++)
        {
            if (_frames[i] < 0 || !IsMark(i, ','))
                continue;
            for (var skip = i + 1; skip < Math.Min(sentence.End, i + 3); skip++)
            {
                var subject = _phrases.Forward(skip, sentence, out _);
                if (subject.Kind != NounPhraseKind.None)
                    return subject;
            }
        }

        return default;
    }

    private NounPhrase FirstSubject(int from, int position, FrameSentence sentence)
    {
        var at = from;
        if (_frames[at] >= 0 && (_tokens.Is(_frames[at], WordClass.Preposition) || IsIng(_frames[at]) || Ends(_tokens.Chars(_frames[at]), "ed")
            || _tokens.Is(_frames[at], WordClass.Conjunction)))
        {
            while (at < position && !(_frames[at] >= 0 && IsMark(at, ',')))
                at++;
            at = at < position ? at + 1 : from + 1;
        }

        for (var end = Math.Min(position, at + 24); at < end; at++)
        {
            if (_frames[at] < 0)
                continue;
            if (at > sentence.Start && _frames[at - 1] >= 0 && _tokens.Is(_frames[at - 1], WordClass.Preposition))
                continue;
            var subject = _phrases.Forward(at, sentence, out _);
            if (subject.Kind != NounPhraseKind.None)
                return subject;
        }

        return default;
    }

    private bool IsBetweenSubjectAndVerb(int token) =>
        _tokens[token].Kind == TokenKind.Word
        && (_tokens.Is(token, WordClass.Adverb | WordClass.Auxiliary | WordClass.Control) || Is(_tokens.Chars(token), "to")
            || (_tokens[token].Length > 4 && Ends(_tokens.Chars(token), "ly") && !_tokens[token].Is(TokenFlags.Capitalized)));

    /// <summary>Quotations that are sentences of their own are spoken by who speaks next to them.</summary>
    private void FillFromNeighbours()
    {
        for (var i = 0; i < _quotes.Length; i++)
        {
            if (_quotes[i].IsBlock || _found[i] is not null || !IsAlone(i))
                continue;
            var sentence = _frames.SentenceOf(i);
            if (Previous(i, sentence) is { } previous)
                _found[i] = previous;
        }

        for (var i = _quotes.Length - 1; i >= 0; i--)
        {
            if (_quotes[i].IsBlock || _found[i] is not null || !IsAlone(i) || i + 1 >= _quotes.Length || _quotes[i + 1].IsBlock)
                continue;
            int here = _frames.SentenceOf(i), there = _frames.SentenceOf(i + 1);
            if (SameParagraph(here, there) && there - here <= 1 && IsAlone(i + 1))
                _found[i] = _found[i + 1];
        }
    }

    private Attribution? Previous(int quote, int sentence)
    {
        // An earlier quotation in the same sentence: “We can,” she said. “We will.” may be cut as one.
        for (var q = quote - 1; q >= 0 && quote - q <= 4; q--)
        {
            if (_quotes[q].IsBlock || _quotes[q].Parent != _quotes[quote].Parent)
                continue;
            var other = _frames.SentenceOf(q);
            if (!SameParagraph(other, sentence) || sentence - other > 1)
                break;
            if (_shapes[q].IsSentence || _shapes[q].EndsWithComma || _shapes[quote].IsSentence)
                return _found[q];
        }

        if (sentence == 0 || !SameParagraph(sentence - 1, sentence))
            return null;
        var before = _frames.Sentence(sentence - 1);
        var subject = FirstSubject(before.Start, before.End, before);
        if (subject.Kind is NounPhraseKind.Name or NounPhraseKind.Pronoun && PersonOf(subject, out _) is { } person)
            return Found(person.ShortName, subject, -1);
        return null;
    }

    private bool SameParagraph(int a, int b) =>
        _frames.Sentence(a).Block == _frames.Sentence(b).Block && _frames.Sentence(a).Container == _frames.Sentence(b).Container;

    private bool IsAlone(int quote)
    {
        if (!_shapes[quote].IsSentence && !_shapes[quote].EndsSentence)
            return false;
        var sentence = _frames.Sentence(_frames.SentenceOf(quote));
        for (var at = sentence.Start; at < sentence.End; at++)
        {
            if (_frames[at] >= 0 && _tokens[_frames[at]].Kind != TokenKind.Mark)
                return false;
        }

        return true;
    }

    /// <summary>"Marin told parliament:" in front of a block quote, or a last line "— Marin" in it.</summary>
    private Attribution? OfBlock(int quote)
    {
        var first = _quotes[quote].First;
        int low = 0, high = _frames.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            var item = _frames[_frames.Sentence(middle).End - 1];
            var token = item >= 0 ? item : _quotes[~item].First;
            if (token < first)
                low = middle + 1;
            else
                high = middle;
        }

        for (var s = low - 1; s >= Math.Max(0, low - 2); s--)
        {
            var sentence = _frames.Sentence(s);
            if (sentence.Container >= 0)
                continue;
            if (_frames[sentence.End - 1] < 0 || !(IsMark(sentence.End - 1, ':') || IsMark(sentence.End - 1, ',')))
                break;
            return Before(sentence.End, sentence);
        }

        return null;
    }

    private Attribution Found(string speaker, NounPhrase phrase, int verb)
    {
        if (phrase.Kind == NounPhraseKind.Role)
            (_roleToken, _roleSpeaker) = (phrase.Head, speaker);
        return new(speaker, TextSpan.FromBounds(_tokens[phrase.First].Start, _tokens[phrase.End - 1].End), verb);
    }

    /// <summary>The name of who is meant; null where the words do not name anybody who can speak.</summary>
    private string? Resolve(NounPhrase phrase, int position, FrameSentence sentence)
    {
        switch (phrase.Kind)
        {
            case NounPhraseKind.None:
                return null;
            case NounPhraseKind.Pronoun:
                if (Is(_tokens.Chars(phrase.Head), "it"))
                    return Body(position, sentence);
                return PersonOf(phrase, out var mentioned)?.ShortName is var named && RoleSince(phrase, mentioned) is { } role
                    ? role
                    : named;
            case NounPhraseKind.Name:
                if (_persons.Find(phrase.First, phrase.End) is { } person)
                    return person.ShortName;
                return _tokens.Is(phrase.Head, WordClass.Work | WordClass.Meta | WordClass.Instrument) ? null : Text(phrase);
            default:
                return _tokens.Entry(phrase.Head).Number != Lexicon.Plural && _tokens.Is(phrase.Head, WordClass.Role) && IsDefinite(phrase)
                    && _persons.ByRole(_tokens[phrase.Head].Word) is { } holder
                    ? holder.ShortName
                    : Text(phrase);
        }
    }

    private bool IsDefinite(NounPhrase phrase) => phrase.First > 0 && Is(_tokens.Chars(phrase.First - 1), "the");

    /// <summary>"The spokesman said “…”. He added": a role that spoke since the person was named.</summary>
    private string? RoleSince(NounPhrase phrase, int mentioned)
    {
        if (_roleToken <= mentioned || _roleToken >= phrase.Head || phrase.Head - _roleToken > 80 || _tokens.Entry(_roleToken).Number == Lexicon.Plural)
            return null;
        for (var i = _roleToken + 1; i <= phrase.Head; i++)
        {
            if (_tokens[i].Is(TokenFlags.BlockStart))
                return null;
        }

        return _roleSpeaker;
    }

    private Person? PersonOf(NounPhrase phrase, out int mentioned)
    {
        mentioned = -1;
        if (phrase.Kind == NounPhraseKind.Name)
            return _persons.Find(phrase.First, phrase.End);
        if (phrase.Kind != NounPhraseKind.Pronoun)
            return null;
        var gender = Is(_tokens.Chars(phrase.Head), "he") ? Lexicon.Male : Is(_tokens.Chars(phrase.Head), "she") ? Lexicon.Female : 0;
        return gender == 0 ? null : Antecedent(phrase.Head, gender, out mentioned);
    }

    /// <summary>Whom a pronoun means: the nearest person of its gender, subjects before others, sentence by sentence backwards.</summary>
    private Person? Antecedent(int token, int gender, out int mentioned)
    {
        mentioned = -1;
        Person? best = null;
        var bestScore = int.MinValue;
        var mentions = _persons.Mentions;
        var last = _persons.LastBefore(token);
        int sentences = 0, at = token;
        for (var i = last; i >= 0 && last - i < 16; i--)
        {
            var mention = mentions[i];
            for (; at > mention.FirstToken; at--)
            {
                if (token - at > 600)
                    return best;
                if (at < token && (_tokens.IsMark(at, '.') || _tokens.IsMark(at, '?') || _tokens[at + 1].Is(TokenFlags.BlockStart)))
                    sentences++;
            }

            if (mention.Person.Gender != 0 && mention.Person.Gender != gender)
                continue;
            var score = -3 * sentences + (mention.IsSubject ? 2 : 0) + (mention.Person.Gender == gender ? 1 : 0) - (IsQuoted(mention.FirstToken) ? 8 : 0);
            if (score > bestScore)
                (best, bestScore, mentioned) = (mention.Person, score, mention.FirstToken);
        }

        return best;
    }

    private bool IsQuoted(int token)
    {
        int low = 0, high = _quotes.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_quotes[middle].First <= token)
                low = middle + 1;
            else
                high = middle;
        }

        return low > 0 && !_quotes[low - 1].IsBlock && _quotes[low - 1].End > token;
    }

    /// <summary>What "it" means where a body moved in the same sentence or the one before.</summary>
    private string? Body(int position, FrameSentence sentence)
    {
        var subject = FirstSubject(sentence.Start, position, sentence);
        if (subject.Kind is NounPhraseKind.Collective)
            return Text(subject);
        if (subject.Kind == NounPhraseKind.Name && _persons.Find(subject.First, subject.End) is null)
            return Resolve(subject, position, sentence);
        return null;
    }

    private string Text(NounPhrase phrase) =>
        _tokens.Text.Substring(_tokens[phrase.First].Start, _tokens[phrase.End - 1].End - _tokens[phrase.First].Start);

    private bool IsFiniteSay(int at) =>
        _frames[at] >= 0 && _tokens.Is(_frames[at], WordClass.SayVerb) && !IsIng(_frames[at]);

    private bool IsIng(int token) => _tokens[token].Length > 4 && Ends(_tokens.Chars(token), "ing");

    private bool IsMark(int position, char mark) => _frames[position] >= 0 && _tokens.IsMark(_frames[position], mark);

    private bool IsApostrophe(int position) => IsMark(position, '’') || IsMark(position, '\'');

    private bool Is(int position, string word) => _frames[position] >= 0 && Is(_tokens.Chars(_frames[position]), word);

    private static bool Is(ReadOnlySpan<char> chars, string word) => chars.Equals(word.AsSpan(), StringComparison.OrdinalIgnoreCase);

    private static bool Ends(ReadOnlySpan<char> word, string ending) => word.EndsWith(ending.AsSpan(), StringComparison.Ordinal);

    private static bool EndsLikeDemonym(ReadOnlySpan<char> word) =>
        word.Length > 4 && char.IsUpper(word[0]) && (Ends(word, "ian") || Ends(word, "ish") || Ends(word, "ese") || Ends(word, "ean") || Ends(word, "ern"));

    private static bool IsAdjective(ReadOnlySpan<char> word) =>
        Ends(word, "al") || Ends(word, "ic") || Ends(word, "ive") || Ends(word, "ous") || Ends(word, "ful") || Ends(word, "ing") || Ends(word, "ed")
        || Ends(word, "new") || Ends(word, "ent") || Ends(word, "ary") || Ends(word, "le");
}
